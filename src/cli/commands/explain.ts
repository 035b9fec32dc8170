import { forecastRegion } from "../../app/forecast-region.ts";
import {
  compile,
  estimateLabels,
  explain as explainFigure,
  planYearOf,
  type Estimate,
  type Explanation,
  type ExplanationFault,
  type Step,
} from "../../core/impact/index.ts";
import { jsonOption, WrongUse, type Command } from "../command.ts";
import { subjectNamed } from "../initiative-argument.ts";
import { printProblems } from "../print-problems.ts";
import { wholeNumber } from "../whole-number.ts";

export const explain: Command = {
  name: "explain",
  summary: "Take the people that one initiative frees apart, step by step",
  usage: "<initiative> [folder] [options]",
  options: {
    year: { type: "string", placeholder: "year", help: "Which year (that of the plan)" },
    draws: { type: "string", placeholder: "n", help: "Number of draws, 100 to 100000 (10000)" },
    seed: { type: "string", placeholder: "n", help: "Whole number; same seed, same answer (1)" },
    json: jsonOption,
  },
  maxArguments: 2,
  async run(args, environment) {
    const [initiative, folder = environment.regionFolder] = args.positionals;
    if (initiative === undefined) throw new WrongUse("Name the initiative to explain");
    const source = environment.regionSource(folder);
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
    const subject = subjectNamed(initiative, plan.value, "explain");
    const year = wholeNumber(args, "year", planYearOf(assumptions.value), 0, 9999);
    const explained = explainFigure(
      {
        assumptions: assumptions.value,
        model: compile(plan.value, assumptions.value),
        forecast: forecastRegion(plan.value, assumptions.value, {
          draws: wholeNumber(args, "draws", 10_000, 100, 100_000),
          seed: wholeNumber(args, "seed", 1, 0, 2 ** 32 - 1),
        }),
      },
      subject,
      year,
    );
    if (!explained.ok) {
      environment.note(`${initiative}: ${refusal(explained.error)}`);
      return 1;
    }
    environment.print(
      args.flag("json") ? JSON.stringify(explained.value, null, 2) : written(explained.value),
    );
    return 0;
  },
};

function refusal(fault: ExplanationFault): string {
  switch (fault.kind) {
    case "unknown-initiative":
      return "nothing is assumed about it";
    case "no-effect":
      return `no effect on staff is calculated. ${fault.reason.en}`;
    case "switched-off":
      return "it was left out of the forecast";
    case "year-outside":
      return `the forecast runs from ${fault.from} to ${fault.to}`;
  }
}

function written({ subject, year, paths, byHand, skewed, together, outcome }: Explanation): string {
  const sum = (label: string, value: number) => `${label.padEnd(74)}${figure(value).padStart(10)}`;
  return [
    `${subject} in ${year}, in people; medians of the assumptions`,
    ...paths.flatMap(({ mechanism, steps, arrival, net }, at) => [
      "",
      `${at + 1}. ${mechanism.kind}`,
      ...steps.map(line),
      ...(arrival.length > 0 ? ["   arrives elsewhere:", ...arrival.map(line)] : []),
      sum("   net", net),
    ]),
    "",
    sum("By hand", byHand),
    sum("+ means instead of medians: uncertainty is skewed", skewed),
    sum("+ drawn together: common errors, moments, overlap", together),
    sum("= mean of the forecast", outcome.mean),
    `  90 % of the draws lie from ${figure(outcome.p5)} to ${figure(outcome.p95)}; error of the mean ${figure(outcome.meanError)}`,
  ].join("\n");
}

const signs = { start: " ", times: "×", divide: "÷" } as const;

function line({ what, does, by, after, unit, estimates }: Step): string {
  const rests = estimates.map(({ estimate }) => rangeOf(estimate)).join("; ");
  return [
    `   ${signs[does]} ${figure(by).padStart(8)}  ${labelOf(what).padEnd(58)}`,
    `${figure(after).padStart(10)} ${unit.padEnd(13)} ${rests}`,
  ]
    .join("")
    .trimEnd();
}

function labelOf(what: Step["what"]): string {
  switch (what.kind) {
    case "work":
      return `Work in ${what.sector}, people`;
    case "freed":
      return `Freed in ${what.sector}, people`;
    case "estimate":
      return estimateLabels[what.field].en;
    case "saved-by-gain":
      return "Part of the work saved by that gain";
    case "sixty-minutes":
      return "Minutes in an hour";
    case "capped":
      return "No more than the work there is";
    case "precondition":
      return `Chance that ${what.precondition} is arranged`;
    case "ramp":
      return "How far it has grown";
    case "years-of-inflow":
      return "Years of inflow at work";
    case "course":
      return "What decisions made of it";
    case "overlap":
      return "What others leave of it";
  }
}

const rangeOf = (estimate: Estimate) => `${valueOf(estimate)}, ${estimate.grade}`;

function valueOf(estimate: Estimate): string {
  if ("part" in estimate) return `${estimate.part} of ${estimate.of} counted`;
  if ("value" in estimate) return `about ${estimate.value}`;
  const { low, mode, high } = estimate;
  return mode === undefined
    ? `${low} to ${high}`
    : `mostly ${mode}, at least ${low} and at most ${high}`;
}

/** Three figures that count, as a calculator shows it. */
const figure = (value: number) => String(Number(value.toPrecision(3)));
