import { forecastRegion, maxDraws, peopleShortInRegion } from "../../app/forecast-region.ts";
import {
  planYearOf,
  published,
  publishedChance,
  type Assumptions,
  type GapRange,
  type Outlook,
} from "../../core/impact/index.ts";
import type { Plan } from "../../core/plan/index.ts";
import { columns } from "../columns.ts";
import { jsonOption, type Command } from "../command.ts";
import { subjectNamed } from "../initiative-argument.ts";
import { readForecastInput } from "../read-forecast-input.ts";
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
    const read = await readForecastInput(args.positionals[0], environment);
    if (read === undefined) return 1;
    const { plan, assumptions } = read;
    const options = {
      draws: wholeNumber(args, "draws", 10_000, 100, maxDraws),
      seed: wholeNumber(args, "seed", 1, 0, 2 ** 32 - 1),
      without: new Set(args.texts("without").map((id) => subjectNamed(id, plan, "--without"))),
    };
    if (args.flag("json")) {
      const whole = forecastRegion(plan, assumptions, options);
      environment.print(JSON.stringify(whole, null, 2));
      return 0;
    }
    const onProgress = (part: number) =>
      environment.note(`${Math.round(100 * part)} % of the draws …`);
    const outlooks = await peopleShortInRegion(
      plan,
      assumptions,
      { ...options, onProgress },
      environment.manyDraws,
    );
    environment.print(table(outlooks, options, plan, assumptions));
    return 0;
  },
};

function table(
  { total, sectors }: Awaited<ReturnType<typeof peopleShortInRegion>>,
  { draws, seed }: { readonly draws: number; readonly seed: number },
  plan: Plan,
  assumptions: Assumptions,
): string {
  const { from, to } = assumptions.baseline;
  const years = Array.from({ length: to - from + 1 }, (_, y) => from + y);
  const planYear = planYearOf(assumptions);
  const at = years.indexOf(planYear);
  const line = (label: string, { baseline, withPlan }: Outlook, y: number) => [
    label,
    ...cells(baseline[y]!),
    ...cells(withPlan[y]!),
  ];
  const [heads, ...lines] = columns(
    [
      ["", ...titles, ...titles],
      ...years.map((year, y) => line(String(year), total, y)),
      ...sectors.map((sector, s) => line(plan.sectors[s]!.title.en, sector, at)),
    ],
    ["left", ...right, ...right],
  );
  // Each above the last column of its half.
  const half = heads!.indexOf(titles.at(-1)!) + titles.at(-1)!.length;
  const halves = "without the plan".padStart(half) + "with the plan".padStart(heads!.length - half);
  return [
    `Staff short, in people (${draws.toLocaleString("en")} draws, seed ${seed})`,
    "",
    halves,
    heads,
    ...lines.slice(0, years.length),
    "",
    `Per sector in ${planYear}`,
    ...lines.slice(years.length),
  ].join("\n");
}

const titles = ["p5", "p50", "p95", "mean", "closed"] as const;
const right = titles.map(() => "right" as const);

function cells(gap: GapRange): readonly string[] {
  const { p5, p50, p95, mean } = gap;
  return [...[p5, p50, p95, mean].map((value) => String(published(value))), closed(gap)];
}

function closed(gap: GapRange): string {
  const { is, part } = publishedChance(gap);
  const sign = { about: "", less: "<", more: ">" }[is];
  return `${sign}${Number((100 * part).toFixed(1))}%`;
}
