import { compile, estimateLabels, isEstimateField, planYearOf } from "../../core/impact/index.ts";
import {
  runningEfforts,
  sensitivityOf,
  studyOf,
  type About,
  type Sensitivity,
} from "../../core/impact/sensitivity/index.ts";
import { columns } from "../columns.ts";
import { jsonOption, type Command } from "../command.ts";
import { readForecastInput } from "../read-forecast-input.ts";
import { wholeNumber } from "../whole-number.ts";

export const sensitivity: Command = {
  name: "sensitivity",
  summary: "Say where the doubt about the gap comes from, and what is worth measuring first",
  usage: "[folder] [options]",
  options: {
    draws: { type: "string", placeholder: "n", help: "Number of draws, 100 to 20000 (10000)" },
    seed: { type: "string", placeholder: "n", help: "Whole number; same seed, same answer (1)" },
    json: jsonOption,
  },
  maxArguments: 1,
  async run(args, environment) {
    const read = await readForecastInput(args.positionals[0], environment);
    if (read === undefined) return 1;
    const { plan, assumptions } = read;
    const model = compile(plan, assumptions);
    const seed = wholeNumber(args, "seed", 1, 0, 2 ** 32 - 1);
    const draws = wholeNumber(args, "draws", 10_000, 100, 20_000);
    const found = sensitivityOf(studyOf(model, { draws, seed }), {
      efforts: runningEfforts(plan, assumptions, model),
      year: planYearOf(assumptions),
      seed,
    });
    environment.print(args.flag("json") ? JSON.stringify(found, null, 2) : written(found));
    return 0;
  },
};

/** Lines of each part; with --json they are all there. */
const most = 12;

function written(found: Sensitivity): string {
  const { years, year, gap, freed, draws, swings, worth } = found;
  const at = years.indexOf(year);
  const shares = (of: "remaining" | "freed") =>
    aligned(
      ["alone", "with the rest", "error", ""],
      found.shares
        .map((share) => ({ group: share.group, ...share[of][at]! }))
        .toSorted((a, b) => b.total - a.total)
        .map(({ group, first, total, totalError }) => [
          percent(first),
          percent(total),
          `± ${percent(totalError)}`,
          group,
        ]),
    );
  return [
    `In ${year}, on ${draws.toLocaleString("en")} draws`,
    "",
    `People short with the plan: ${gap.mean.toFixed(0)} ± ${gap.error.toFixed(0)}. Where its spread comes from:`,
    ...shares("remaining"),
    "",
    `People freed by the plan: ${freed.mean.toFixed(0)} ± ${freed.error.toFixed(0)}. Where its spread comes from:`,
    ...shares("freed"),
    "",
    "What one assumption does to the people short",
    ...aligned(
      ["low", "high", "error", ""],
      swings.map(({ about, low, high }) => [
        ...[low, high].map(({ mean }) => signed(mean - gap.mean)),
        `± ${Math.max(low.error, high.error).toFixed(1)}`,
        named(about),
      ]),
    ),
    "",
    "Worth of knowing it before going on with an initiative or stopping",
    ...aligned(
      ["people", ""],
      worth.map(({ about, value }) => [value.mean.toFixed(1), named(about)]),
    ),
  ].join("\n");
}

/** The first rows in columns: figures to the right, below their titles, then what they are about. */
function aligned(titles: readonly string[], rows: readonly (readonly string[])[]) {
  const sides = titles.map((title) => (title === "" ? "left" : "right"));
  return columns([titles, ...rows.slice(0, most)], sides).map((line) => `  ${line}`);
}

const percent = (part: number) => `${unsigned((100 * part).toFixed(1))}%`;

const signed = (value: number) => `${value > 0 ? "+" : ""}${unsigned(value.toFixed(0))}`;

/** Nothing, and not minus nothing. */
const unsigned = (figure: string) => (Number(figure) === 0 ? figure.replace("-", "") : figure);

function named({ group, field, of }: About): string {
  const label = isEstimateField(field) ? estimateLabels[field].en : field;
  return `${label} · ${typeof of === "string" ? of : group}`;
}
