import {
  finalTarget,
  findingOfState,
  latestOf,
  measuresOf,
  sourcesOf,
  type IndicatorPoint,
  type IndicatorSeries,
  type IndicatorSet,
  type IndicatorState,
} from "../core/indicators/index.ts";
import type { Snapshot } from "../core/observations/index.ts";

/** One indicator in a list: what it is, its last figure and what that says. */
export function summaryJson(state: IndicatorState) {
  const { indicator, kind, headline, judgement, target, freshness } = state;
  const { id, title, line, level, challenges, unit, decimals, better } = indicator;
  const latest = latestOf(headline);
  const final = finalTarget(indicator);
  return {
    id,
    title,
    line,
    level,
    challenges,
    unit,
    decimals,
    better,
    kind,
    area: headline.about,
    ...(latest !== undefined && { latest: pointJson(latest) }),
    finding: findingOfState(state),
    ...(judgement.kind === "judged" &&
      judgement.chart.assurance !== undefined && { assurance: judgement.chart.assurance }),
    ...(final !== undefined && {
      target: { ...final, ...(target.kind === "chance" && { chance: target.chance }) },
    }),
    attention: state.attention.map((reason) => reason.kind),
    ...(freshness.expectedOn !== undefined && { expectedOn: freshness.expectedOn }),
  };
}

/** One indicator with every figure, how it is counted and where it comes from. */
export function indicatorJson(
  state: IndicatorState,
  set: IndicatorSet,
  snapshots: readonly Snapshot[],
) {
  const { indicator, headline, nation, parts } = state;
  const measures = measuresOf(indicator.formula);
  const used = set.measures.filter(({ id }) => measures.includes(id));
  return {
    ...summaryJson(state),
    why: indicator.why,
    counts: indicator.counts,
    formula: indicator.formula,
    measures: used.map(({ id, title, unit, kind }) => ({ id, title, unit, kind })),
    sources: sourcesOf(state, set, snapshots).map(
      ({ source: { id, title, publisher, licence, url }, measures: taken }) => ({
        id,
        title,
        publisher,
        licence,
        url,
        measures: taken.map((measure) => measure.id),
      }),
    ),
    rebases: indicator.rebases.map(({ from, reason }) => ({ from, reason })),
    events: state.events.map(({ on, title }) => ({ on, title })),
    series: [headline, ...parts, ...(nation === undefined ? [] : [nation])].map(seriesJson),
  };
}

function seriesJson({ about, points, judgement }: IndicatorSeries) {
  const groups = judgement.kind === "judged" ? judgement.chart.groups : [];
  const charted = judgement.kind === "judged" ? judgement.chart.points : [];
  return {
    area: about,
    points: points.map(pointJson),
    limits: groups.map(({ mean, limits }, group) => ({
      from: points[charted.findIndex((point) => point.group === group)]!.period,
      mean,
      ...(limits && { lower: limits.lower, upper: limits.upper }),
    })),
  };
}

/** A value or the reason that there is none: never null, never zero. */
function pointJson({ period, value, state, warnings }: IndicatorPoint) {
  return {
    period,
    ...(value.kind === "known"
      ? { value: value.value, lower: value.lower, upper: value.upper }
      : { missing: value.reason }),
    state,
    ...(warnings.length > 0 && { warnings }),
  };
}
