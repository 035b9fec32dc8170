import {
  comparePeriods,
  country,
  wholePlan,
  wholeRegion,
  type About,
  type Period,
  type RecordedObservation,
} from "../observations/index.ts";
import type { FigureKind, Plan } from "../plan/index.ts";
import { attentionFor } from "./attention.ts";
import { toTodaysBoundaries } from "./boundaries.ts";
import type { Inputs, Place } from "./evaluate.ts";
import { measuresOf, type Formula } from "./formula.ts";
import { freshnessOf, type Retrieved } from "./freshness.ts";
import type { Indicator } from "./indicator.ts";
import type { IndicatorSet } from "./indicator-set.ts";
import { judge } from "./judge.ts";
import { Measured } from "./measured.ts";
import type { Freshness, IndicatorSeries, IndicatorState, Monitor } from "./monitor.ts";
import { pointsOf } from "./series.ts";
import type { Source } from "./source.ts";
import { targetOutlook } from "./target-outlook.ts";

/** What there is to make a monitor of. */
export interface MonitorInput {
  readonly set: IndicatorSet;
  readonly plan: Plan;
  /** The latest revision of each that was known on the day. */
  readonly observations: readonly RecordedObservation[];
  /** What was taken in on or before the day. */
  readonly retrievals: readonly Retrieved[];
  /** YYYY-MM-DD */
  readonly day: string;
}

/** Every indicator with its series, status and freshness, as they were known on a day. */
export function makeMonitor(input: MonitorInput): Monitor {
  const { set, observations, day } = input;
  const measures = new Map(set.measures.map((measure) => [measure.id, measure]));
  const inputs: Inputs = {
    measured: new Measured(toTodaysBoundaries(observations, set.boundaries, measures)),
    measures,
    standards: new Map(set.standards.map((standard) => [standard.id, standard])),
  };
  return {
    knownOn: day,
    indicators: set.indicators.map((indicator) => stateOf(indicator, inputs, input)),
  };
}

function stateOf(indicator: Indicator, inputs: Inputs, input: MonitorInput): IndicatorState {
  const { formula } = indicator;
  const kind = kindOf(formula, inputs);
  const series = (about: About, place?: Place): IndicatorSeries => {
    const points = place === undefined ? [] : pointsOf(formula, place, inputs);
    return { about, points, judgement: judge(indicator, kind, points) };
  };
  const one = (about: About) => series(about, { kind: "one", about });
  const { headline, parts } = scopeOf(indicator, input.plan, inputs, series, one);
  const nation = indicator.scope.kind === "municipalities" ? one(country) : undefined;
  const found = {
    headline,
    parts,
    judgement:
      headline.judgement.kind === "no-data" &&
      parts.some(({ judgement }) => judgement.kind !== "no-data")
        ? ({ kind: "in-parts" } as const)
        : headline.judgement,
    target: targetOutlook(indicator, headline, input.day),
    freshness: freshness(formula, lastPeriod([headline, ...parts]), kind, inputs, input),
  };
  return {
    indicator,
    kind,
    ...found,
    ...(nation !== undefined && nation.points.length > 0 && { nation }),
    attention: attentionFor(indicator, found, input.day),
    events: indicator.events.toSorted((a, b) => (a.on < b.on ? -1 : 1)),
  };
}

function scopeOf(
  { scope }: Indicator,
  plan: Plan,
  { measured }: Inputs,
  series: (about: About, place?: Place) => IndicatorSeries,
  one: (about: About) => IndicatorSeries,
): Pick<IndicatorState, "headline" | "parts"> {
  switch (scope.kind) {
    case "municipalities": {
      const parts = plan.municipalities.map(({ id }) => id);
      return { headline: series(wholeRegion, { kind: "whole", parts }), parts: parts.map(one) };
    }
    case "other-area":
      return { headline: one(scope.area), parts: [] };
    case "organisations":
      return {
        headline: series(wholeRegion),
        parts: scope.organisations.map((id) => one(`organisation:${id}`)),
      };
    case "initiatives": {
      const named = scope.initiatives.map((id) => `initiative:${id}`);
      const places = named.length > 0 ? named : measured.places("initiative:");
      return { headline: series(wholePlan), parts: places.map(one) };
    }
    case "plan":
      return { headline: series(wholePlan, { kind: "one", about: wholePlan }), parts: [] };
  }
}

function lastPeriod(series: readonly IndicatorSeries[]): Period | undefined {
  return series
    .flatMap(({ points }) => points.filter(({ value }) => value.kind === "known"))
    .map(({ period }) => period)
    .toSorted(comparePeriods)
    .at(-1);
}

function freshness(
  formula: Formula,
  last: Period | undefined,
  kind: FigureKind,
  { measures }: Inputs,
  { set, retrievals, day }: MonitorInput,
): Freshness {
  const { source, alsoFrom } = measures.get(measuresOf(formula)[0]!)!;
  const answering = set.sources.find(({ id }) => id === source)!;
  // Our own forecast reaches years ahead, and is made anew with the plan, not by the calendar.
  const main: Source =
    kind === "forecast" && answering.connector.kind === "own-records"
      ? { ...answering, rhythm: "once" }
      : answering;
  return freshnessOf(main, [source, ...alsoFrom], last, retrievals, day);
}

/** Hardest first. A figure made of several kinds is of the softest: design rule 2. */
const hardness = [
  "registered",
  "observed",
  "reported",
  "estimate",
  "forecast",
  "assumed",
] as const satisfies readonly FigureKind[];

function kindOf(formula: Formula, { measures }: Inputs): FigureKind {
  const kinds = new Set(measuresOf(formula).map((id) => measures.get(id)!.kind));
  return hardness.findLast((kind) => kinds.has(kind))!;
}
