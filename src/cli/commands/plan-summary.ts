import { summarisePlan } from "../../core/plan/index.ts";
import { jsonOption, type Command } from "../command.ts";
import { printProblems } from "../print-problems.ts";

export const planSummary: Command = {
  name: "plan summary",
  summary: "Count what a plan holds, per kind and per challenge",
  usage: "[folder or export.json]",
  options: { json: jsonOption },
  maxArguments: 1,
  async run(args, environment) {
    const source = environment.regionSource(args.positionals[0] ?? environment.regionFolder);
    const plan = await source.readPlan();
    if (!plan.ok) {
      printProblems(plan.error, environment);
      return 1;
    }
    const summary = summarisePlan(plan.value);
    if (args.flag("json")) {
      environment.print(JSON.stringify(summary, null, 2));
      return 0;
    }
    const rows = Object.entries(summary.counts).map(
      ([kind, count]) => `${String(count).padStart(5)}  ${kind}`,
    );
    const perChallenge = Object.entries(summary.initiativesPerChallenge).map(
      ([challenge, count]) => `${String(count).padStart(5)}  initiatives in ${challenge}`,
    );
    environment.print(
      [`${summary.region}, plan adopted on ${summary.adopted}`, ...rows, "", ...perChallenge].join(
        "\n",
      ),
    );
    return 0;
  },
};
