import { forecastRegion, maxDraws } from "../../app/forecast-region.ts";
import { published, planYearOf, type Forecast, type GapRange } from "../../core/impact/index.ts";
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
    const result = forecastRegion(plan.value, assumptions.value, {
      draws: wholeNumber(args, "draws", 10_000, 100, maxDraws),
      seed: wholeNumber(args, "seed", 1, 0, 2 ** 32 - 1),
      without: new Set(
        args.texts("without").map((id) => subjectNamed(id, plan.value, "--without")),
      ),
    });
    environment.print(
      args.flag("json")
        ? JSON.stringify(result, null, 2)
        : table(result, plan.value, planYearOf(assumptions.value)),
    );
    return 0;
  },
};

function table(
  { years, total, sectors, draws, seed }: Forecast,
  plan: Plan,
  planYear: number,
): string {
  const line = (label: string, { baseline, withPlan }: Forecast["total"]["people"], at: number) =>
    [label.padEnd(24), ...[baseline[at]!, withPlan[at]!].map(range)].join("  ");
  const at = years.indexOf(planYear);
  const title = (id: string) => plan.sectors.find((sector) => sector.id === id)?.title.en ?? id;
  return [
    `Staff short, in people (${draws.toLocaleString("en")} draws, seed ${seed})`,
    "",
    `${"".padEnd(24)}  ${"without the plan".padEnd(width)}  with the plan`,
    `${"".padEnd(24)}  ${header.padEnd(width)}  ${header}`,
    ...years.map((year, y) => line(String(year), total.people, y)),
    "",
    `Per sector in ${planYear}`,
    ...sectors.map(({ sector, people }) => line(title(sector), people, at)),
  ].join("\n");
}

const header = "   p5    p50    p95   mean  closed";
const width = header.length;

function range({ p5, p50, p95, mean, chanceClosed }: GapRange): string {
  const cells = [p5, p50, p95, mean].map((value) => String(published(value)).padStart(5));
  return `${cells.join("  ")}  ${`${(100 * chanceClosed).toFixed(1)}%`.padStart(6)}`.padEnd(width);
}
