import { enough, summariseIndicators, type IndicatorSummary } from "../../core/indicators/index.ts";
import { jsonOption, type Command } from "../command.ts";
import { printProblems } from "../print-problems.ts";

export const indicatorsCheck: Command = {
  name: "indicators check",
  summary: "Check the indicators of a region and count them per line, level and challenge",
  usage: "[folder]",
  options: { json: jsonOption },
  maxArguments: 1,
  async run(args, environment) {
    const path = args.positionals[0] ?? environment.regionFolder;
    const source = environment.regionSource(path);
    const plan = await source.readPlan();
    const read = plan.ok ? await source.readIndicators(plan.value) : plan;
    const problems = read.ok ? [] : read.error;
    const summary =
      plan.ok && read.ok && read.value !== undefined
        ? summariseIndicators(plan.value, read.value)
        : undefined;
    if (args.flag("json"))
      environment.print(
        JSON.stringify(
          {
            ok: read.ok,
            problems,
            ...(summary !== undefined && { summary, notes: notesOn(summary) }),
          },
          null,
          2,
        ),
      );
    else if (!read.ok) printProblems(problems, environment);
    else if (summary === undefined) environment.print(`${path}: measures nothing yet.`);
    else environment.print(table(path, summary));
    return read.ok ? 0 : 1;
  },
};

/** What is thin, though not wrong. */
function notesOn({ perLine, perChallenge }: IndicatorSummary): string[] {
  const fewer = (counts: Readonly<Record<string, number>>, least: number) =>
    Object.entries(counts).flatMap(([id, count]) =>
      count < least ? [`Fewer than ${least} indicators for "${id}": ${count}`] : [],
    );
  return [...fewer(perLine, enough.perLine), ...fewer(perChallenge, enough.perChallenge)];
}

function table(path: string, summary: IndicatorSummary): string {
  const { indicators, measures, sources } = summary;
  const rows = (counts: Readonly<Record<string, number>>) =>
    Object.entries(counts).map(([label, count]) => row(label, count));
  return [
    `${path}: no problems. ${indicators} indicators, ${measures} measures, ${sources} sources.`,
    "\nLines",
    ...rows(summary.perLine),
    "\nLevels",
    ...rows(summary.perLevel),
    "\nChallenges",
    ...rows(summary.perChallenge),
    "\nOf these",
    row("with a baseline", summary.withBaseline),
    row("with a target", summary.withTarget),
    row("with an owner", summary.withOwner),
    row("with figures in files of the region", summary.withDataOnFile),
    row("whose source is still to be found", summary.sourceToBeFound),
    ...notesOn(summary).map((note) => `\nNote: ${note}`),
  ].join("\n");
}

const row = (label: string, count: number) => `${String(count).padStart(5)}  ${label}`;
