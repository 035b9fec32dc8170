import { calendarPeriod } from "./period-words.ts";

/**
 * Words below the axis, one place for each period: the year where it begins, every period where
 * they are years, and the number of a period where they are only numbered. Never more than fit.
 * @param most number of words that fit, 2 or more
 */
export function courseTicks(
  labels: readonly string[],
  most: number,
): readonly (string | undefined)[] {
  const periods = labels.map((label) => calendarPeriod(label) ?? label);
  const isFirst = /^(\d{4})-(01|Q1)$/;
  const starts = periods.map((period) => isFirst.exec(period)?.[1]);
  // A series within one year has no first month of its own.
  const words = starts.some((year) => year !== undefined) ? starts : periods;
  const places = [...words.keys()].filter((at) => words[at] !== undefined);
  const step = Math.ceil(places.length / most);
  const kept = new Set(places.filter((_, i) => (places.length - 1 - i) % step === 0));
  return words.map((word, at) => (kept.has(at) ? word : undefined));
}
