import { firstDay, frequencyOf, lastDay, type Period } from "../../../core/observations/index.ts";
import type { Language } from "../../language.ts";

/** The middle of a period, in milliseconds: a figure of a year stands above its year. */
export function middleOf(period: Period): number {
  return (timeOf(firstDay(period)) + timeOf(lastDay(period)) + dayLength) / 2;
}

export const timeOf = (day: string) => Date.parse(`${day}T00:00:00Z`);
const dayLength = 24 * 60 * 60 * 1000;
const monthLength = 30.44 * dayLength;

/** Ends of the axis: whole periods, and some room when they are few. */
export function timeDomain(periods: readonly Period[]): readonly [number, number] {
  const first = Math.min(...periods.map((period) => timeOf(firstDay(period))));
  const last = Math.max(...periods.map((period) => timeOf(lastDay(period)) + dayLength));
  const room = Math.max(0, 24 * monthLength - (last - first)) / 2;
  return [first - room, last + room];
}

export interface TimeTick {
  readonly at: number;
  readonly label: string;
}

/**
 * Words along the axis: years of yearly figures stand under their points; for shorter periods a
 * year stands where it begins, and months or quarters only when the axis spans less than two years.
 * @param most number of words that fit
 */
export function timeTicks(
  periods: readonly Period[],
  [from, to]: readonly [number, number],
  most: number,
  language: Language,
): readonly TimeTick[] {
  const frequency = frequencyOf(periods[0]!);
  if (frequency === "year" || frequency === "years")
    return thin(
      periods.map((period) => ({ at: middleOf(period), label: yearsOf(period) })),
      most,
    );
  const firstYear = new Date(from).getUTCFullYear();
  const years = new Date(to).getUTCFullYear() - firstYear + 1;
  const step = to - from > 24 * monthLength ? 12 : 3;
  const starts = Array.from({ length: (years * 12) / step }, (_, i) => {
    const date = new Date(Date.UTC(firstYear, i * step, 1));
    return { at: date.getTime(), label: step === 12 ? yearOf(date) : monthOf(date, language) };
  });
  return thin(
    starts.filter(({ at }) => at >= from && at <= to),
    most,
  );
}

/** Every so many, counted from the last: the newest is always named. */
function thin(ticks: readonly TimeTick[], most: number): readonly TimeTick[] {
  const step = Math.ceil(ticks.length / most);
  return ticks.filter((_, i) => (ticks.length - 1 - i) % step === 0);
}

const yearOf = (date: Date) => String(date.getUTCFullYear());
const yearsOf = (period: Period) => period.replace(/^(\d{4})\/\d\d(\d\d)$/, "$1-$2");

function monthOf(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  }).format(date);
}
