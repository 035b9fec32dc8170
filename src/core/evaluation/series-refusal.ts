import type { Refusal } from "./refusal.ts";
import type { SeriesModel } from "./series-model.ts";
import type { TimeSeries } from "./time-series.ts";

/**
 * Fewest periods before: Penfold and Zhang (2013), Academic Pediatrics 13, S38-S44. After: the
 * three of the EPOC group of Cochrane (2017).
 */
const neededBefore = 8;
const neededAfter = 3;
/** Below this many events the normal interval of a ratio is no guide. Our own convention. */
const neededEvents = 10;

/** Why this series cannot answer this model, if so. */
export function seriesRefusal(
  { periods, outcome, before }: TimeSeries,
  { family, harmonics, season }: SeriesModel,
  terms: number,
): Refusal | undefined {
  const after = outcome.length - before;
  if (before < 1 || after < 1) return { reason: "start-outside-series" };
  // A season is learnt from at least one whole one before the start.
  const needed = harmonics > 0 ? Math.max(neededBefore, season) : neededBefore;
  if (before < needed) return { reason: "too-few-periods-before", found: before, needed };
  if (after < neededAfter)
    return { reason: "too-few-periods-after", found: after, needed: neededAfter };
  if (outcome.length < 2 * terms)
    return { reason: "too-many-questions", periods: outcome.length, terms };
  if (family === "gaussian") return undefined;
  const wrong = outcome.findIndex(
    (value) => value < 0 || (family === "poisson" && !Number.isInteger(value)),
  );
  if (wrong !== -1)
    return { reason: "not-a-count", period: periods[wrong]!, value: outcome[wrong]! };
  const events = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  const eventsBefore = events(outcome.slice(0, before));
  const eventsAfter = events(outcome.slice(before));
  if (eventsBefore < neededEvents)
    return { reason: "too-few-events-before", found: eventsBefore, needed: neededEvents };
  if (eventsAfter < neededEvents)
    return { reason: "too-few-events-after", found: eventsAfter, needed: neededEvents };
  return undefined;
}
