import {
  makeMonitor,
  measuresOf,
  type IndicatorSet,
  type Monitor,
} from "../core/indicators/index.ts";
import { country, type About } from "../core/observations/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { endOfDay, isoDay } from "./iso-day.ts";
import { ownRecords, type OwnKnowledge } from "./own-records.ts";
import type { Store } from "./ports/store.ts";

/**
 * Every indicator of a region as it was known at the end of a day.
 * @param own what was known then of plan, forecast and reports; its `day` is the day
 */
export async function monitorRegion(
  store: Pick<Store, "observations">,
  set: IndicatorSet,
  own: OwnKnowledge,
): Promise<Monitor> {
  const { plan, day } = own;
  const region = plan.region.id;
  const knownAt = endOfDay(day);
  const [observations, snapshots] = await Promise.all([
    store.observations.read(region, {
      measures: measuresRead(set),
      about: placesOf(set, plan),
      knownAt,
    }),
    store.observations.snapshots(region),
  ]);
  return makeMonitor({
    set,
    plan,
    observations: [...observations, ...ownRecords(set, own)],
    retrievals: snapshots
      .filter(({ acceptedAt }) => acceptedAt <= knownAt)
      .map(({ source, retrievedAt }) => ({ source, on: isoDay(retrievedAt) })),
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
