import { forecastRegion, maxDraws, outlooksOfRegion } from "../../app/forecast-region.ts";
import {
  planYearOf,
  published,
  type Assumptions,
  type GapRange,
  type Outlook,
  type Outlooks,
} from "../../core/impact/index.ts";
import type { Plan } from "../../core/plan/index.ts";
import { jsonOption, type Command } from "../command.ts";
import { subjectNamed } from "../initiative-argument.ts";
import { printProblems } from "../print-problems.ts";
import { wholeNumber } from "../whole-number.ts";

export const forecast: Command = {
  name: "forecast",
  summary: "Forecast the staff gap per year and sector, with and without the initiatives",
  usage: "[folder] [options]",
  options: {
    draws: { type: "string", placeholder: "n", help: "Number of draws, 100 to 100000 (10000)" },
    seed: { type: "string", placeholder: "n", help: "Whole number; same seed, same answer (1)" },
    without: {
      type: "string",
      multiple: true,
      placeholder: "initiative",
      help: "Leave an initiative out; may be repeated",
    },
    json: jsonOption,
  },
  maxArguments: 1,
  async run(args, environment) {
    const source = environment.regionSource(args.positionals[0] ?? environment.regionFolder);
    const plan = await source.readPlan();
    if (!plan.ok) {
      printProblems(plan.error, environment);
      return 1;
    }
    const assumptions = await source.readAssumptions(plan.value);
    if (!assumptions.ok) {
      printProblems(assumptions.error, environment);
      return 1;
    }
    const options = {
      draws: wholeNumber(args, "draws", 10_000, 100, maxDraws),
      seed: wholeNumber(args, "seed", 1, 0, 2 ** 32 - 1),
      without: new Set(
        args.texts("without").map((id) => subjectNamed(id, plan.value, "--without")),
      ),
    };
    if (args.flag("json")) {
      const whole = forecastRegion(plan.value, assumptions.value, options);
      environment.print(JSON.stringify(whole, null, 2));
      return 0;
    }
    const onProgress = (part: number) =>
      environment.note(`${Math.round(100 * part)} % of the draws …`);
    const outlooks = await outlooksOfRegion(
      plan.value,
      assumptions.value,
      { ...options, onProgress },
      environment.manyDraws,
    );
    environment.print(table(outlooks, options, plan.value, assumptions.value));
    return 0;
  },
};

function table(
  { total, sectors }: Outlooks,
  { draws, seed }: { readonly draws: number; readonly seed: number },
  plan: Plan,
  assumptions: Assumptions,
): string {
  const { from, to } = assumptions.baseline;
  const years = Array.from({ length: to - from + 1 }, (_, y) => from + y);
  const planYear = planYearOf(assumptions);
  const at = years.indexOf(planYear);
  const line = (label: string, { baseline, withPlan }: Outlook, y: number) =>
    [label.padEnd(24), ...[baseline[y]!, withPlan[y]!].map(range)].join("  ");
  return [
    `Staff short, in people (${draws.toLocaleString("en")} draws, seed ${seed})`,
    "",
    `${"".padEnd(24)}  ${"without the plan".padEnd(width)}  with the plan`,
    `${"".padEnd(24)}  ${header.padEnd(width)}  ${header}`,
    ...years.map((year, y) => line(String(year), total, y)),
    "",
    `Per sector in ${planYear}`,
    ...sectors.map((sector, s) => line(plan.sectors[s]!.title.en, sector, at)),
  ].join("\n");
}

const header = "   p5    p50    p95   mean  closed";
const width = header.length;

function range({ p5, p50, p95, mean, chanceClosed }: GapRange): string {
  const cells = [p5, p50, p95, mean].map((value) => String(published(value)).padStart(5));
  return `${cells.join("  ")}  ${`${(100 * chanceClosed).toFixed(1)}%`.padStart(6)}`.padEnd(width);
}
