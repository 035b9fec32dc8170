import type { Value } from "../observations/index.ts";
import type { ProcessChart } from "../process-chart/index.ts";
import type { IndicatorSeries, IndicatorState, Judgement } from "./monitor.ts";

/**
 * An indicator as it is published: every figure rounded once, to the decimals of the indicator, so
 * that tile, chart, table, file and API agree to the digit. Means and limits are computed, not
 * counted, and get one decimal more: a point never seems to lie on a limit that it crosses.
 * Publishing twice changes nothing.
 */
export function published(state: IndicatorState): IndicatorState {
  const { decimals } = state.indicator;
  const series = (raw: IndicatorSeries): IndicatorSeries => ({
    about: raw.about,
    points: raw.points.map((point) => ({ ...point, value: roundValue(point.value, decimals) })),
    judgement: roundJudgement(raw.judgement, decimals),
  });
  return {
    ...state,
    headline: series(state.headline),
    parts: state.parts.map(series),
    ...(state.nation !== undefined && { nation: series(state.nation) }),
    judgement: roundJudgement(state.judgement, decimals),
    target:
      state.target.kind === "chance"
        ? { ...state.target, chance: roundChance(state.target.chance) }
        : state.target,
    attention: state.attention.map((reason) =>
      reason.kind === "target-out-of-reach"
        ? { ...reason, chance: roundChance(reason.chance) }
        : reason,
    ),
  };
}

function roundValue(value: Value, decimals: number): Value {
  if (value.kind === "missing") return value;
  const { lower, upper } = value;
  return {
    kind: "known",
    value: round(value.value, decimals),
    ...(lower !== undefined && { lower: round(lower, decimals) }),
    ...(upper !== undefined && { upper: round(upper, decimals) }),
  };
}

function roundJudgement(judgement: Judgement, decimals: number): Judgement {
  return judgement.kind === "judged"
    ? { kind: "judged", chart: roundChart(judgement.chart, decimals) }
    : judgement;
}

/** What stands out was decided on the figures as they are, and stays. */
function roundChart(chart: ProcessChart, decimals: number): ProcessChart {
  const computed = (value: number) => round(value, decimals + 1);
  return {
    ...chart,
    points: chart.points.map((point) =>
      point.kind === "known" ? { ...point, value: round(point.value, decimals) } : point,
    ),
    groups: chart.groups.map(({ mean, limits, ...group }) => ({
      ...group,
      mean: computed(mean),
      limits: limits && {
        ...limits,
        lower: computed(limits.lower),
        upper: computed(limits.upper),
        nearLower: computed(limits.nearLower),
        nearUpper: computed(limits.nearUpper),
        movingRange: computed(limits.movingRange),
      },
    })),
  };
}

/** Half away from zero, like the notation of numbers on pages; never a negative zero. */
function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

/** In whole hundredths; about the future nothing is sure, so never 0 and never 1. */
function roundChance(chance: number): number {
  return Math.min(0.99, Math.max(0.01, round(chance, 2)));
}
