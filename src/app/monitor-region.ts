import {
  makeMonitor,
  measuresOf,
  type IndicatorSet,
  type Monitor,
} from "../core/indicators/index.ts";
import {
  country,
  wholePlan,
  type About,
  type RecordedObservation,
  type Snapshot,
} from "../core/observations/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { endOfDay, isoDay } from "./iso-day.ts";
import { ownRecords, type OwnKnowledge } from "./own-records.ts";
import type { Store } from "./ports/store.ts";

/** What sources said about a region, as it was known at the end of a day. */
export interface Figures {
  readonly observations: readonly RecordedObservation[];
  /** Newest first. */
  readonly snapshots: readonly Snapshot[];
  /** YYYY-MM-DD */
  readonly day: string;
}

/** @param snapshots all that were ever accepted, newest first */
export async function readFigures(
  { observations }: Pick<Store, "observations">,
  set: IndicatorSet,
  plan: Plan,
  snapshots: readonly Snapshot[],
  day: string,
): Promise<Figures> {
  const knownAt = endOfDay(day);
  return {
    observations: await observations.read(plan.region.id, {
      measures: measuresRead(set),
      about: [...placesOf(set, plan), wholePlan],
      knownAt,
    }),
    snapshots: snapshots.filter(({ acceptedAt }) => acceptedAt <= knownAt),
    day,
  };
}

/**
 * Every indicator of a region as it was known at the end of a day.
 * @param own what was known then of plan, forecast and reports
 */
export function monitorRegion(
  set: IndicatorSet,
  { observations, snapshots, day }: Figures,
  own: OwnKnowledge,
): Monitor {
  return makeMonitor({
    set,
    plan: own.plan,
    observations: [...observations, ...ownRecords(set, own)],
    retrievals: snapshots.map(({ source, retrievedAt }) => ({ source, on: isoDay(retrievedAt) })),
    day,
  });
}

/** Measures in formulas, and those that they are weighted by. */
function measuresRead({ indicators, measures }: IndicatorSet): readonly string[] {
  const inFormulas = new Set(indicators.flatMap(({ formula }) => measuresOf(formula)));
  const weights = measures.flatMap(({ id, joins }) =>
    inFormulas.has(id) && typeof joins === "object" ? [joins.meanWeightedBy] : [],
  );
  return [...new Set([...inFormulas, ...weights])];
}

/** The municipalities of today and before, the country, and whatever indicators speak of. */
export function placesOf({ indicators, boundaries }: IndicatorSet, plan: Plan): readonly About[] {
  const others = indicators.flatMap(({ scope }): readonly About[] => {
    switch (scope.kind) {
      case "other-area":
        return [scope.area];
      case "organisations":
        return scope.organisations.map((id) => `organisation:${id}`);
      case "initiatives":
        return plan.initiatives.map(({ id }) => `initiative:${id}`);
      case "municipalities":
      case "plan":
        return [];
    }
  });
  return [
    ...new Set([
      country,
      ...plan.municipalities.map(({ id }) => id),
      ...boundaries.map(({ from }) => from),
      ...others,
    ]),
  ];
}
