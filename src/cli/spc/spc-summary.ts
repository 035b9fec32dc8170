import type { Assurance, ProcessChart, Rule, Variation } from "../../core/process-chart/index.ts";

/** A chart for reading: what it says, its limits, and a line per point that stands out. */
export function spcSummary({ points, groups, variation, target, assurance }: ProcessChart): string {
  const special = points.flatMap((point) =>
    point.kind === "known" && point.variation.kind === "special"
      ? [`  ${point.date}  ${shown(point.value)}  ${wordsOf(point.variation)}`]
      : [],
  );
  const gaps = points.filter(({ kind }) => kind === "gap").length;
  return [
    `Now: ${wordsOf(variation)}`,
    ...(assurance === undefined ? [] : [`Target ${shown(target!)}: ${assuranceWords[assurance]}`]),
    "",
    ...groups.map(({ limits, mean, known, short, rebases }) =>
      [
        ...rebases.map(({ from, reason }) => `Rebased ${from}: ${reason}`),
        `${known} points, mean ${shown(mean)}${
          limits ? `, limits ${shown(limits.lower)} to ${shown(limits.upper)}` : ", no limits"
        }${short ? " (few points: limits are soft)" : ""}`,
      ].join("\n"),
    ),
    ...(gaps === 0 ? [] : [`${gaps} without a value, left out`]),
    "",
    ...(special.length === 0 ? ["No point stands out."] : ["Points that stand out:", ...special]),
  ].join("\n");
}

const shown = (value: number) => String(Number(value.toPrecision(6)));

function wordsOf(variation: Variation): string {
  if (variation.kind === "common") return "common cause, no signal";
  const { rule, toward, meaning } = variation;
  return `${ruleWords[rule]}, ${toward}: ${meaning === "neutral" ? "a change" : meaning}`;
}

const ruleWords: Readonly<Record<Rule, string>> = {
  outside: "outside the limits",
  trend: "trend of 7",
  "two-of-three": "two of three near a limit",
  shift: "7 on one side of the mean",
};

const assuranceWords: Readonly<Record<Assurance, string>> = {
  meets: "met every time",
  "hit-or-miss": "met now and then",
  misses: "missed every time",
};
