import type { Assurance, ProcessChart, Side, Variation } from "../../core/process-chart/index.ts";

/**
 * A chart in the words of NHSRplotthedots: one array per column, null where a point has no value
 * or a group no limits. Numbers have 15 significant digits, as R prints them.
 */
export function spcOutput({ points, groups, variation, assurance }: ProcessChart) {
  const ofGroup = points.map(({ group }) => groups[group]!);
  const known = points.map((point) => (point.kind === "known" ? point : undefined));
  return {
    rebase_group: points.map(({ group }) => group),
    mean: ofGroup.map(({ mean }) => digits(mean)),
    lpl: ofGroup.map(({ limits }) => (limits === undefined ? null : digits(limits.lower))),
    upl: ofGroup.map(({ limits }) => (limits === undefined ? null : digits(limits.upper))),
    outside_limits: known.map((point) => (point ? point.zone === "outside" : null)),
    relative_to_mean: known.map((point) => (point ? signOf[point.side] : null)),
    close_to_limits: known.map((point) => (point ? point.zone === "near-limit" : null)),
    special_cause_type: known.map((point) => (point ? specialCauseType(point.variation) : null)),
    special_cause_flag: known.map((point) => (point ? point.variation.kind === "special" : null)),
    point_type: known.map((point) => (point ? pointType(point.variation) : null)),
    short_group_warning: ofGroup.map(({ short }) => short),
    variation_icon: variationIcon(variation),
    assurance_type: assurance === undefined ? null : assuranceType[assurance],
  };
}

const digits = (value: number) => Number(value.toPrecision(15));

const signOf: Readonly<Record<Side, number>> = { above: 1, on: 0, below: -1 };

function specialCauseType(variation: Variation): string {
  if (variation.kind === "common") return "Common Cause";
  const high = variation.toward === "high";
  switch (variation.rule) {
    case "outside":
      return high ? "Above UCL" : "Below LCL";
    case "trend":
      return `7 Point Trend (${high ? "Increasing" : "Decreasing"})`;
    case "two-of-three":
      return `2 in 3 ${high ? "Above" : "Below"} CL`;
    case "shift":
      return `7 Points ${high ? "Above" : "Below"} CL`;
  }
}

function pointType(variation: Variation): string {
  if (variation.kind === "common") return "common_cause";
  const { meaning, toward } = variation;
  return `special_cause_${meaning === "neutral" ? `neutral_${toward}` : meaning}`;
}

function variationIcon(variation: Variation): string {
  return variation.kind === "common" ? "common_cause" : `${variation.meaning}_${variation.toward}`;
}

const assuranceType: Readonly<Record<Assurance, string>> = {
  meets: "consistent_pass",
  "hit-or-miss": "inconsistent",
  misses: "consistent_fail",
};
