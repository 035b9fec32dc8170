import {
  finalTarget,
  findingOfState,
  latestOf,
  measuresOf,
  published,
  type IndicatorState,
  type TargetOutlook,
} from "../indicators/index.ts";
import type { Find, Found } from "./cause.ts";
import { daysBetween } from "./days.ts";
import type { Known } from "./known.ts";
import { onlyOne } from "./only-one.ts";

/** Indicators that show more than chance, in the unfavourable direction, as a whole or in a part. */
export const specialCauses: Find = (known) =>
  states(known).flatMap((state) => {
    const concerns = state.attention.flatMap((reason) =>
      reason.kind === "special-cause" && reason.direction === "concern" ? [reason] : [],
    );
    if (concerns.length === 0) return [];
    const finding = findingOfState(state);
    const places = concerns.flatMap(({ about }) => about ?? []);
    return [
      ofIndicator(state, {
        ...latest(state),
        ...(finding.kind === "moved" && { since: finding.since }),
        ...(places.length > 0 && { places: places.join(" ") }),
      }),
    ];
  });

/** Indicators whose last day has passed without the target. */
export const missedTargets: Find = (known) =>
  states(known)
    .filter(({ attention }) => attention.some(({ kind }) => kind === "target-missed"))
    .map((state) => ofIndicator(state, { ...latest(state), ...target(state) }));

/** Indicators whose target is reached with a smaller chance than the threshold. */
export const outOfReach: Find = (known, threshold) =>
  states(known).flatMap((state) => {
    const { target: outlook } = published(state);
    return state.target.kind === "chance" && state.target.chance < threshold
      ? [ofIndicator(state, { ...chance(outlook), ...target(state) })]
      : [];
  });

/**
 * Sources that promised newer figures more days ago than the threshold: one signal for each,
 * however many indicators wait for it.
 */
export const overdueSources: Find = ({ measured }, threshold, day) => {
  if (measured === undefined) return [];
  const { set, monitor } = measured;
  const waiting = monitor.indicators.flatMap(({ indicator, freshness }) => {
    const since = freshness.overdue ? freshness.expectedOn : undefined;
    if (since === undefined || daysBetween(since, day) <= threshold) return [];
    const [first] = measuresOf(indicator.formula);
    return set.measures
      .filter(({ id }) => id === first)
      .map(({ source }) => ({ source, since, indicator }));
  });
  return [...Map.groupBy(waiting, ({ source }) => source)].map(([source, all]): Found => {
    const challenge = onlyOne(all.flatMap(({ indicator }) => indicator.challenges));
    return {
      about: `source:${source}`,
      ...(challenge !== undefined && { challenge }),
      evidence: {
        since: all.map(({ since }) => since).toSorted()[0]!,
        indicators: all.length,
      },
    };
  });
};

const states = ({ measured }: Known) => measured?.monitor.indicators ?? [];

function ofIndicator({ indicator }: IndicatorState, evidence: Found["evidence"]): Found {
  const challenge = onlyOne(indicator.challenges);
  return {
    about: `indicator:${indicator.id}`,
    ...(challenge !== undefined && { challenge }),
    evidence,
  };
}

const chance = (outlook: TargetOutlook) =>
  outlook.kind === "chance" ? { chance: outlook.chance } : {};

/** As it is published, so that the signal and the page of the indicator say the same. */
function latest(state: IndicatorState) {
  const last = latestOf(published(state).headline);
  return last === undefined ? {} : { period: last.period, value: last.value.value };
}

function target({ indicator }: IndicatorState) {
  const final = finalTarget(indicator);
  return final === undefined ? {} : { target: final.value, by: final.by };
}
