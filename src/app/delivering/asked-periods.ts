import { freshnessOf, type PublicationRhythm, type Source } from "../../core/indicators/index.ts";
import { shiftPeriod, type Period } from "../../core/observations/index.ts";

/** Periods that are asked at once: enough to correct the last ones, few enough to oversee. */
const periodsAtOnce = 4;

/**
 * The last period that has ended, which is the one asked now. Half a year is asked by its last
 * quarter, where it is counted.
 * @param today YYYY-MM-DD
 * @returns undefined for a rhythm that the calendar does not divide into such periods
 */
export function periodAsked(rhythm: PublicationRhythm, today: string): Period | undefined {
  const year = today.slice(0, 4);
  const quarter = Math.ceil(Number(today.slice(5, 7)) / 3);
  switch (rhythm) {
    case "month":
      return shiftPeriod(today.slice(0, 7), -1);
    case "quarter":
      return shiftPeriod(`${year}-Q${quarter}`, -1);
    case "half-year":
      return quarter > 2 ? `${year}-Q2` : `${Number(year) - 1}-Q4`;
    case "year":
    case "two-years":
      return shiftPeriod(year, -1);
    case "two-weeks":
    case "day":
    case "once":
      return undefined;
  }
}

/** So many times the source delivers further on; earlier for a negative number. */
export const periodsOn = (period: Period, { rhythm }: Source, times: number): Period =>
  shiftPeriod(period, rhythm === "half-year" ? 2 * times : times)!;

/** The periods of a grid, oldest first. @param last the newest of them */
export const periodsUpTo = (last: Period, source: Source): readonly Period[] =>
  Array.from({ length: periodsAtOnce }, (_, i) => periodsOn(last, source, i - periodsAtOnce + 1));

/** The day by which a period must have been delivered, YYYY-MM-DD. */
export function dueOn(period: Period, source: Source): string {
  const { expectedOn } = freshnessOf(source, [], periodsOn(period, source, -1), [], "");
  if (expectedOn === undefined) throw new TypeError(`"${source.id}" promises nothing`);
  return expectedOn;
}
