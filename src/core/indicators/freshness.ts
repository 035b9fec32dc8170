import { lastDay, shiftPeriod, type Period } from "../observations/index.ts";
import type { Freshness } from "./monitor.ts";
import type { PublicationRhythm, Source } from "./source.ts";

/** That data of a source came in. */
export interface Retrieved {
  readonly source: string;
  /** YYYY-MM-DD */
  readonly on: string;
}

/**
 * Whether the data are as new as the source promises: the period after the last one, plus the time
 * the source takes to publish it.
 * @param source the one that newer data are expected from
 * @param sources ids of all that deliver the measure, that one included
 * @param last the last period with a value
 * @param today YYYY-MM-DD
 */
export function freshnessOf(
  source: Source,
  sources: readonly string[],
  last: Period | undefined,
  retrievals: readonly Retrieved[],
  today: string,
): Freshness {
  const retrieved = retrievals
    .filter((each) => sources.includes(each.source))
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  const expected = last && nextPublication(last, source);
  return {
    ...(last !== undefined && { lastPeriod: last }),
    ...(retrieved !== undefined && { retrievedOn: retrieved }),
    ...(expected !== undefined && { expectedOn: expected }),
    overdue: expected !== undefined && expected < today,
  };
}

/** Days between two deliveries where the calendar knows no such period. */
const days: Partial<Readonly<Record<PublicationRhythm, number>>> = {
  day: 1,
  "two-weeks": 14,
  "half-year": 183,
  "two-years": 731,
};

function nextPublication(last: Period, { rhythm, delayMonths }: Source): string | undefined {
  if (rhythm === "once") return undefined;
  const next = days[rhythm] === undefined ? shiftPeriod(last, 1) : undefined;
  const end = next === undefined ? later(lastDay(last), days[rhythm] ?? 365) : lastDay(next);
  return later(end, Math.round((delayMonths ?? 0) * 30.44));
}

function later(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
