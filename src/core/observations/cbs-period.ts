import type { Period } from "./period.ts";

/**
 * The period that a code of Statistics Netherlands stands for: "2022JJ00" a year, "2022KW03" a
 * quarter, "2022MM06" a month, "20220615" a day, "2017G400" four years from 2017 on. A week
 * ("2020W114", ISO 8601) and the part of a week at the turn of the year ("2020X000") are counted
 * from their first day in that year.
 * @returns undefined for anything else, such as half years and school years
 * Source: the codes themselves and their lists in StatLine; docs/sources.md
 */
export function cbsPeriod(code: string): Period | undefined {
  const text = code.trim();
  const day = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (day !== null) return realDay(Number(day[1]), Number(day[2]), Number(day[3]));
  const coded = /^(\d{4})(JJ|KW|MM|W1|X0|G\d)(\d{2})$/.exec(text);
  if (coded === null) return undefined;
  const [year, kind, number] = [Number(coded[1]), coded[2]!, Number(coded[3])];
  switch (kind) {
    case "JJ":
      return number === 0 ? `${coded[1]}` : undefined;
    case "KW":
      return number >= 1 && number <= 4 ? `${coded[1]}-Q${number}` : undefined;
    case "MM":
      return number >= 1 && number <= 12 ? `${coded[1]}-${coded[3]}` : undefined;
    case "W1":
    case "X0":
      return number <= 53 ? dayOfWeek(year, number) : undefined;
    default: {
      const years = Number(kind[1]);
      return years > 1 ? `${coded[1]}/${year + years - 1}` : undefined;
    }
  }
}

/** The day as YYYY-MM-DD, if the calendar has it. */
export function realDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : undefined;
}

/** Monday of an ISO week, or 1 January when the week began in the year before. */
function dayOfWeek(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4)); // Always in week 1.
  const monday = new Date(fourth);
  monday.setUTCDate(4 - ((fourth.getUTCDay() + 6) % 7) + (week - 1) * 7);
  const first = new Date(Date.UTC(year, 0, 1));
  return (monday < first ? first : monday).toISOString().slice(0, 10);
}
