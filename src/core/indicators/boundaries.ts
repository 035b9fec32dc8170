import { firstDay, known, type RecordedObservation } from "../observations/index.ts";
import type { BoundaryChange } from "./indicator-set.ts";
import type { Measure } from "./measure.ts";

/** An observation, or a count that was brought from older boundaries: those of the year named. */
export interface OnTodaysBoundaries extends RecordedObservation {
  readonly otherBoundaries?: number;
}

/**
 * Brings counts of municipalities that no longer exist to those that took their place, by the
 * region's own table and nothing else. Averages and shares cannot be added up and stay behind, and
 * so does a new municipality of which one old part is not known: half a count is no count.
 * @returns observations on today's boundaries; those made here have no snapshot of their own but
 *   that of their last part
 */
export function toTodaysBoundaries(
  observations: readonly RecordedObservation[],
  changes: readonly BoundaryChange[],
  measures: ReadonlyMap<string, Measure>,
): readonly OnTodaysBoundaries[] {
  const gone = new Set(changes.map(({ from }) => from));
  const kept = observations.filter(({ about }) => !gone.has(about));
  const published = new Set(kept.map(keyOf));
  const old = Map.groupBy(
    observations.filter(
      ({ about, measure }) => gone.has(about) && measures.get(measure)?.joins === "sum",
    ),
    ({ measure, group, period }) => `${measure}|${group}|${period}`,
  );
  const brought = [...old.values()].flatMap((parts) =>
    [...new Set(changes.map(({ to }) => to))].flatMap((to) => {
      const whole = broughtTo(to, parts, changes);
      return whole === undefined || published.has(keyOf(whole)) ? [] : [whole];
    }),
  );
  return [...kept, ...brought];
}

function broughtTo(
  to: string,
  parts: readonly RecordedObservation[],
  changes: readonly BoundaryChange[],
): OnTodaysBoundaries | undefined {
  const period = parts[0]!.period;
  const sources = changes.filter((change) => change.to === to && firstDay(period) < change.on);
  const found = sources.map(({ from, share }) => ({
    share,
    observation: parts.find(({ about }) => about === from),
  }));
  let value = 0;
  let last: RecordedObservation | undefined;
  for (const { share, observation } of found) {
    if (observation?.value.kind !== "known") return undefined;
    value += share * observation.value.value;
    if (last === undefined || observation.knownFrom > last.knownFrom) last = observation;
  }
  return (
    last && {
      ...last,
      about: to,
      value: known(value),
      otherBoundaries: Number(period.slice(0, 4)),
    }
  );
}

const keyOf = ({ measure, about, group, period }: RecordedObservation) =>
  `${measure}|${about}|${group}|${period}`;
