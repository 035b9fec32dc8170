import { readFile } from "node:fs/promises";
import {
  evaluateFile,
  type EvaluationRequest,
  type FileEvaluation,
} from "../../app/evaluate-file.ts";
import { proposedEffect, type Evaluation } from "../../core/evaluation/index.ts";
import { jsonOption, WrongUse, type Arguments, type Command, type Option } from "../command.ts";
import { evaluationSummary } from "../evaluate/evaluation-summary.ts";
import { keep, keeping, keepOptions } from "../evaluate/keep.ts";
import { refusalSentence } from "../evaluate/refusal-sentence.ts";
import { wholeNumber } from "../whole-number.ts";

const column = (help: string): Option => ({ type: "string", placeholder: "column", help });
const columnOptions = {
  time: column("Periods: 2024, 2024-03, 2024-Q1 or a number (time, period, year)"),
  outcome: column("The figures (the first column of numbers with no other purpose)"),
  "treated-column": column("1 from the start on, else 0 (the only column of zeros and ones)"),
  at: {
    type: "string",
    placeholder: "period",
    help: "First period with the intervention, instead",
  },
} as const;
const panelOptions = {
  ...columnOptions,
  unit: column("Names of units (the first column of words)"),
  "treated-unit": {
    type: "string",
    multiple: true,
    placeholder: "name",
    help: "With --at: a unit that has the intervention; may be repeated",
  },
} as const;

const timeSeries = evaluateCommand(
  "its",
  "Did a series jump or bend at the start? (interrupted time series)",
  {
    ...columnOptions,
    exposure: column("People at risk, for counts (exposure, stdpop, population, pop)"),
    "no-exposure": { type: "boolean", help: "Counts alone, also when such a column is there" },
    family: {
      type: "string",
      placeholder: "name",
      help: "quasi-poisson, poisson or, for rates, gaussian (quasi-poisson)",
    },
    slope: { type: "boolean", help: "Let the trend change too" },
    harmonics: {
      type: "string",
      placeholder: "n",
      help: "Pairs of sine and cosine for a season (0)",
    },
    period: { type: "string", placeholder: "n", help: "Periods in one season (12)" },
    "newey-west": {
      type: "boolean",
      help: "Standard errors that allow for errors that hang together",
    },
    lags: { type: "string", placeholder: "n", help: "Lags of --newey-west (4 (n/100)^(2/9))" },
  },
  (args) => {
    const family = choice(args, "family", ["quasi-poisson", "poisson", "gaussian"]);
    const season = wholeNumber(args, "period", 12, 2, 366);
    const exposure = args.text("exposure");
    if (family === "gaussian" && exposure !== undefined)
      throw new WrongUse(
        "--exposure is for counts; with --family gaussian the outcome is the rate",
      );
    const lags = wholeNumber(args, "lags", 0, 0, 1000);
    return {
      method: "its",
      ...seriesColumns(args),
      exposure: args.flag("no-exposure") ? null : exposure,
      family,
      season,
      harmonics: wholeNumber(args, "harmonics", 0, 0, Math.ceil(season / 2) - 1),
      slope: args.flag("slope"),
      ...(args.text("lags") !== undefined
        ? { neweyWestLags: lags }
        : args.flag("newey-west") && { neweyWestLags: "usual" }),
    };
  },
);

const differences = evaluateCommand(
  "did",
  "Did treated units change more than others? (difference-in-differences)",
  {
    ...panelOptions,
    "group-time": {
      type: "boolean",
      help: "Group by group, as with several starts, also with one",
    },
    comparison: {
      type: "string",
      placeholder: "whom",
      help: "Group by group: never-treated or not-yet-treated (never-treated)",
    },
  },
  (args) => ({
    method: "did",
    ...panelColumns(args),
    groupTime: args.flag("group-time"),
    comparison: choice(args, "comparison", ["never-treated", "not-yet-treated"]),
  }),
);

const seed = {
  seed: { type: "string", placeholder: "n", help: "For placebos of several treated units (1)" },
} as const;
const seedOf = (args: Arguments) => wholeNumber(args, "seed", 1, 0, 2 ** 32 - 1);

const control = evaluateCommand(
  "sc",
  "Did treated units leave the mixture of others that they followed? (synthetic control)",
  { ...panelOptions, ...seed },
  (args) => ({ method: "sc", ...panelColumns(args), seed: seedOf(args) }),
);

const difference = evaluateCommand(
  "sdid",
  "Did they change more than a mixture of others? (synthetic difference-in-differences)",
  { ...panelOptions, ...seed },
  (args) => ({ method: "sdid", ...panelColumns(args), seed: seedOf(args) }),
);

/** One command per method. */
export const evaluate: readonly Command[] = [timeSeries, differences, control, difference];

function evaluateCommand(
  word: string,
  summary: string,
  options: Readonly<Record<string, Option>>,
  requestOf: (args: Arguments) => EvaluationRequest,
): Command {
  return {
    name: `evaluate ${word}`,
    summary,
    usage: "<file.csv> [options]",
    options: { ...options, ...keepOptions, json: jsonOption },
    maxArguments: 1,
    async run(args, environment) {
      const file = args.positionals[0];
      if (file === undefined) throw new WrongUse("Name the file with the figures");
      const request = requestOf(args);
      const kept = keeping(args);
      const data = await readFile(file).catch(() => undefined);
      if (data === undefined) {
        environment.note(`${file}: this file cannot be read`);
        return 1;
      }
      // First of all: of a file about people nothing may be said.
      if (kept !== undefined && (await keep(kept, request, data, environment)) !== 0) return 1;
      const outcome = evaluateFile(new TextDecoder().decode(data), request);
      if (!outcome.ok) {
        environment.note(`${file}: ${outcome.error}`);
        return 1;
      }
      const { columns, result } = outcome.value;
      const json = args.flag("json");
      if (result.ok) {
        environment.print(
          json ? asJson(columns, result.value) : evaluationSummary(result.value, columns),
        );
        return 0;
      }
      const explanation = refusalSentence(result.error);
      if (json)
        environment.print(
          JSON.stringify({ refused: { ...result.error, explanation }, columns }, null, 2),
        );
      else environment.note(`${file}: refused. ${explanation}`);
      return 1;
    },
  };
}

function asJson(columns: FileEvaluation["columns"], evaluation: Evaluation): string {
  const proposal = proposedEffect(evaluation);
  const proposed = proposal.ok ? proposal.value : null;
  return JSON.stringify({ ...evaluation, proposedEffect: proposed, columns }, null, 2);
}

/** The columns that were named, and the start if it was. */
function seriesColumns(args: Arguments) {
  if (args.text("at") !== undefined && args.text("treated-column") !== undefined)
    throw new WrongUse("Name the start by --at or by --treated-column, not by both");
  return {
    time: args.text("time"),
    outcome: args.text("outcome"),
    treated: args.text("treated-column"),
    at: args.text("at"),
  };
}

function panelColumns(args: Arguments) {
  const treatedUnits = [...args.texts("treated-unit")];
  if ((args.text("at") === undefined) !== (treatedUnits.length === 0))
    throw new WrongUse("--at and --treated-unit go together");
  return { ...seriesColumns(args), unit: args.text("unit"), treatedUnits };
}

/** One of some words; the first when the option is left out. */
function choice<Word extends string>(
  args: Arguments,
  name: string,
  words: readonly [Word, ...Word[]],
): Word {
  const text = args.text(name) ?? words[0];
  const word = words.find((one) => one === text);
  if (word === undefined)
    throw new WrongUse(`--${name} must be ${words.join(" or ")}, not "${text}"`);
  return word;
}
