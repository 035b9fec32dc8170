import { compile, estimateLabels, isEstimateField, planYearOf } from "../../core/impact/index.ts";
import {
  runningEfforts,
  sensitivityOf,
  studyOf,
  type About,
  type Sensitivity,
} from "../../core/impact/sensitivity/index.ts";
import { jsonOption, type Command } from "../command.ts";
import { printProblems } from "../print-problems.ts";
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
    const model = compile(plan.value, assumptions.value);
    const seed = wholeNumber(args, "seed", 1, 0, 2 ** 32 - 1);
    const draws = wholeNumber(args, "draws", 10_000, 100, 20_000);
    const found = sensitivityOf(studyOf(model, { draws, seed }), {
      efforts: runningEfforts(plan.value, assumptions.value, model),
      year: planYearOf(assumptions.value),
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
    found.shares
      .map((share) => ({ group: share.group, ...share[of][at]! }))
      .toSorted((a, b) => b.total - a.total)
      .slice(0, most)
      .map(
        ({ group, first, total, totalError }) =>
          `${percent(first)}  ${percent(total)}  ± ${percent(totalError).trim()}  ${group}`,
      );
  return [
    `In ${year}, on ${draws.toLocaleString("en")} draws`,
    "",
    `People short with the plan: ${gap.mean.toFixed(0)} ± ${gap.error.toFixed(0)}. Where its spread comes from, alone and with the rest:`,
    ...shares("remaining"),
    "",
    `People freed by the plan: ${freed.mean.toFixed(0)} ± ${freed.error.toFixed(0)}. Where its spread comes from:`,
    ...shares("freed"),
    "",
    "What one assumption does to the people short, low and high",
    ...swings.slice(0, most).map(({ about, low, high }) => {
      const [down, up] = [low, high].map(({ mean }) => (mean - gap.mean).toFixed(0).padStart(6));
      return `${down}  ${up}  ± ${Math.max(low.error, high.error).toFixed(1)}  ${named(about)}`;
    }),
    "",
    "Worth of knowing it before going on with an initiative or stopping, in people",
    ...worth
      .slice(0, most)
      .map(({ about, value }) => `${value.mean.toFixed(1).padStart(6)}  ${named(about)}`),
  ].join("\n");
}

const percent = (part: number) => `${(100 * part).toFixed(1)}%`.padStart(6);

function named({ group, field, of }: About): string {
  const label = isEstimateField(field) ? estimateLabels[field].en : field;
  return `${label} · ${typeof of === "string" ? of : group}`;
}
