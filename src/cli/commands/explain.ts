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
import { columns } from "../columns.ts";
import { jsonOption, WrongUse, type Command } from "../command.ts";
import { subjectNamed } from "../initiative-argument.ts";
import { readForecastInput } from "../read-forecast-input.ts";
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
    const [initiative, folder] = args.positionals;
    if (initiative === undefined) throw new WrongUse("Name the initiative to explain");
    const read = await readForecastInput(folder, environment);
    if (read === undefined) return 1;
    const { plan, assumptions } = read;
    const subject = subjectNamed(initiative, plan, "explain");
    const year = wholeNumber(args, "year", planYearOf(assumptions), 0, 9999);
    const explained = explainFigure(
      {
        assumptions,
        model: compile(plan, assumptions),
        forecast: forecastRegion(plan, assumptions, {
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
  const rows = paths.map(({ steps, arrival }) => [steps, arrival].map((all) => all.map(cells)));
  // One set of columns for all sums, so that they can be laid side by side.
  const lines = columns(rows.flat(2), ["left", "right", "left", "right", "left"]).values();
  const next = (all: readonly unknown[]) => all.map(() => `  ${lines.next().value!}`);
  return [
    `${subject} in ${year}, in people; medians of the assumptions`,
    ...paths.flatMap(({ mechanism, net }, at) => {
      const [steps, arrival] = rows[at]!;
      return [
        "",
        `${at + 1}. ${mechanism.kind}`,
        ...next(steps!),
        ...(arrival!.length > 0 ? ["  arrives elsewhere:", ...next(arrival!)] : []),
        `  net ${figure(net)}`,
      ];
    }),
    "",
    ...columns(
      [
        ["By hand", figure(byHand)],
        ["+ means instead of medians: uncertainty is skewed", figure(skewed)],
        ["+ drawn together: common errors, moments, overlap", figure(together)],
        ["= mean of the forecast", figure(outcome.mean)],
      ],
      ["left", "right"],
    ),
    `  90 % of the draws lie from ${figure(outcome.p5)} to ${figure(outcome.p95)}; error of the mean ${figure(outcome.meanError)}`,
  ].join("\n");
}

const signs = { start: "", times: "×", divide: "÷" } as const;

const cells = ({ what, does, by, after, unit, estimates }: Step): readonly string[] => [
  signs[does],
  figure(by),
  labelOf(what),
  figure(after),
  unit.replaceAll("-", " "),
  estimates.map(({ estimate }) => rangeOf(estimate)).join("; "),
];

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

/** Four figures that count, as on the page: enough to follow with a calculator. */
const figure = (value: number) => String(Number(value.toPrecision(4)));
