import { dayAfter, holidays, weekday } from "./holidays.ts";

/** What a year of meetings should look like. */
export interface Cadence {
  readonly year: number;
  /** Meetings a year, 1 to 12. */
  readonly perYear: number;
  /** 1 for Monday to 5 for Friday. */
  readonly weekday: number;
}

/**
 * Days for the meetings of a year: spread evenly, on the same day of the week, and never on a
 * holiday; one that would be is a week later, or two.
 * @returns as many days as asked, in order, as YYYY-MM-DD
 */
export function meetingDays({ year, perYear, weekday: wanted }: Cadence): readonly string[] {
  const closed = new Set([...holidays(year), ...holidays(year + 1)]);
  const start = `${year}-01-01`;
  const daysInYear = (Date.parse(`${year + 1}-01-01`) - Date.parse(start)) / 86_400_000;
  // Never in the first or last week: the middle of each part of the year is furthest from both.
  return Array.from({ length: perYear }, (_, part) => {
    const middle = dayAfter(start, Math.floor(((part + 0.5) * daysInYear) / perYear));
    const day = dayAfter(middle, wanted - weekday(middle));
    return [0, 7, 14].map((later) => dayAfter(day, later)).find((one) => !closed.has(one))!;
  });
}
