import { readFile } from "node:fs/promises";
import * as z from "zod";
import { processChart, type ChartRefused } from "../../core/process-chart/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { jsonOption, WrongUse, type Arguments, type Command } from "../command.ts";
import { dayOf, readSeriesCsv } from "../spc/series-csv.ts";
import { chartOptionsOf, rebaseOutside, seriesOf, SpcInput } from "../spc/spc-input.ts";
import { spcOutput } from "../spc/spc-output.ts";
import { spcSummary } from "../spc/spc-summary.ts";

export const spc: Command = {
  name: "spc",
  summary: "Draw the limits of a series and say which points stand out (XmR, Making Data Count)",
  usage: "<file.json, or file.csv with columns date and value> [options]",
  options: {
    direction: {
      type: "string",
      placeholder: "way",
      help: "Which way is better: increase, decrease or neutral (increase)",
    },
    target: { type: "string", placeholder: "number", help: "What the series should reach" },
    rebase: {
      type: "string",
      multiple: true,
      placeholder: "date[=reason]",
      help: "New limits from this day on; may be repeated",
    },
    "fix-after": {
      type: "string",
      placeholder: "n",
      help: "Limits from the first n points, 12 up",
    },
    "no-screen": { type: "boolean", help: "Let extreme moving ranges count in the limits" },
    json: jsonOption,
  },
  maxArguments: 1,
  async run(args, environment) {
    const file = args.positionals[0];
    if (file === undefined) throw new WrongUse("Name the file with the series");
    const input = readInput(await readFile(file, "utf8").catch(() => undefined), args);
    if (!input.ok) {
      environment.note(`${file}: ${input.error}`);
      return 1;
    }
    const chart = processChart(seriesOf(input.value), chartOptionsOf(input.value));
    if (!chart.ok) {
      environment.note(`${file}: ${reason(chart.error)}`);
      return 1;
    }
    environment.print(
      args.flag("json") ? JSON.stringify(spcOutput(chart.value)) : spcSummary(chart.value),
    );
    return 0;
  },
};

/** The file, with the flags over it. */
function readInput(text: string | undefined, args: Arguments): Result<SpcInput, string> {
  if (text === undefined) return refused("this file cannot be read");
  const flags = flagsOf(args);
  const written = /^\s*[{[]/.test(text) ? readJson(text) : readSeriesCsv(text);
  if (!written.ok) return written;
  const parsed = SpcInput.safeParse({ ...written.value, ...flags });
  if (!parsed.success) return refused(`\n${z.prettifyError(parsed.error)}`);
  const lost = rebaseOutside(parsed.data);
  return lost === undefined ? ok(parsed.data) : refused(lost);
}

/** The bare input, or an object that holds it under `input`. */
function readJson(text: string): Result<object, string> {
  try {
    const json = JSON.parse(text) as object;
    if (Array.isArray(json))
      return refused(
        'this is a JSON list; write an object: {"date": ["2023-12-22", …], "value": [12.5, …]}',
      );
    return ok("input" in json ? { ...(json.input as object) } : json);
  } catch (error) {
    return refused(`this is not JSON: ${(error as Error).message}`);
  }
}

function flagsOf(args: Arguments): Readonly<Record<string, unknown>> {
  const direction = args.text("direction");
  const target = numberOf(args, "target");
  const fixAfter = numberOf(args, "fix-after");
  const rebases = args.texts("rebase").map((text) => {
    const [written = "", ...why] = text.split("=");
    const date = dayOf(written) ?? written;
    return why.length === 0 ? date : { date, reason: why.join("=") };
  });
  return {
    ...(direction !== undefined && { improvement_direction: direction }),
    ...(target !== undefined && { target }),
    ...(rebases.length > 0 && { rebase: rebases }),
    ...(fixAfter !== undefined && { fix_after_n_points: fixAfter }),
    ...(args.flag("no-screen") && { screen_outliers: false }),
  };
}

function numberOf(args: Arguments, name: string): number | undefined {
  const text = args.text(name);
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value))
    throw new WrongUse(`--${name} must be a number, not "${text}"`);
  return value;
}

function reason(error: ChartRefused): string {
  switch (error.kind) {
    case "nothing-known":
      return "there is no value in this series";
    case "dates-not-ascending":
      return `${error.date} occurs more than once`;
    case "baseline-too-short":
      return `limits need the first ${error.least} points or more, not ${error.fixAfter}`;
  }
}
