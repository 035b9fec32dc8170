import {
  comparePeriods,
  everybody,
  frequencyOf,
  lastDay,
  type About,
  type Period,
} from "../observations/index.ts";
import type { OnTodaysBoundaries } from "./boundaries.ts";
import { fromObservation, type Computed } from "./computed.ts";

/** What was measured, ready to be looked up. */
export class Measured {
  readonly #series = new Map<string, Map<Period, Computed>>();
  readonly #places = new Set<About>();

  constructor(observations: Iterable<OnTodaysBoundaries>) {
    for (const observation of observations) {
      this.#places.add(observation.about);
      const key = seriesKey(observation.measure, observation.about, observation.group);
      const series = this.#series.get(key);
      if (series === undefined)
        this.#series.set(key, new Map([[observation.period, fromObservation(observation)]]));
      else series.set(observation.period, fromObservation(observation));
    }
  }

  /** Every place that was measured and whose name starts so, in order. */
  places(start: string): readonly About[] {
    return [...this.#places].filter((about) => about.startsWith(start)).toSorted();
  }

  at(measure: string, about: About, period: Period, group = everybody): Computed | undefined {
    return this.#series.get(seriesKey(measure, about, group))?.get(period);
  }

  /**
   * The period a stock can be taken from when the period itself has none: the last that ended
   * before the end of it, at most so many years earlier.
   */
  latestBefore(
    measure: string,
    about: About,
    period: Period,
    years: number,
    group = everybody,
  ): Period | undefined {
    const end = lastDay(period);
    // A month and not a day: 29 February has no day so many years before.
    const oldest = `${Number(end.slice(0, 4)) - years}${end.slice(4, 7)}`;
    return [...(this.#series.get(seriesKey(measure, about, group))?.keys() ?? [])]
      .filter((candidate) => lastDay(candidate) <= end && lastDay(candidate).slice(0, 7) >= oldest)
      .toSorted(comparePeriods)
      .at(-1);
  }

  /** Periods of these places, of one length: the one that gives most points. Oldest first. */
  periods(measure: string, places: readonly About[], group = everybody): readonly Period[] {
    const all = new Set(
      places.flatMap((about) => [
        ...(this.#series.get(seriesKey(measure, about, group))?.keys() ?? []),
      ]),
    );
    const byFrequency = Map.groupBy(all, frequencyOf);
    const most = [...byFrequency.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
    return most.toSorted(comparePeriods);
  }
}

const seriesKey = (measure: string, about: About, group: string) => `${measure}|${about}|${group}`;
