import { summarisePlan } from "../../core/plan/index.ts";
import { jsonOption, type Command } from "../command.ts";
import { printProblems } from "../print-problems.ts";

export const planCheck: Command = {
  name: "plan check",
  summary: "Check the files of a region and name every error with its remedy",
  usage: "[folder or export.json]",
  options: { json: jsonOption },
  maxArguments: 1,
  async run(args, environment) {
    const path = args.positionals[0] ?? environment.regionFolder;
    const source = environment.regionSource(path);
    const plan = await source.readPlan();
    const assumptions =
      plan.ok && !path.endsWith(".json") ? await source.readAssumptions(plan.value) : undefined;
    const problems = plan.ok
      ? assumptions === undefined || assumptions.ok
        ? []
        : assumptions.error
      : plan.error;
    if (args.flag("json")) {
      environment.print(JSON.stringify({ ok: problems.length === 0, problems }, null, 2));
      return problems.length === 0 ? 0 : 1;
    }
    if (problems.length > 0) {
      printProblems(problems, environment);
      return 1;
    }
    if (plan.ok) {
      const { counts } = summarisePlan(plan.value);
      const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
      environment.print(
        `${path}: no problems. ${counts.initiatives} initiatives, ${total} records in all.`,
      );
    }
    return 0;
  },
};
