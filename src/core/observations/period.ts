import * as z from "zod";

/**
 * A stretch of time as sources publish it: a year "2022", a quarter "2022-Q3", a month "2022-06",
 * a day "2022-06-15", or several years together "2017/2020", first and last included.
 */
export const Period = z
  .string()
  .regex(
    /^\d{4}(\/\d{4}|-Q[1-4]|-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'Write a year "2022", a quarter "2022-Q3", a month "2022-06", a day "2022-06-15" or years "2017/2020"',
  )
  .refine(isOnCalendar, "The calendar has no such day, or the years run backwards")
  .meta({ id: "Period" });
export type Period = z.infer<typeof Period>;

function isOnCalendar(text: string): boolean {
  const [first, last] = text.split("/");
  if (last !== undefined) return first! < last;
  return text.length !== 10 || z.iso.date().safeParse(text).success;
}

export type Frequency = "year" | "quarter" | "month" | "day" | "years";

/** How long the period is; "day" also stands for counts at irregular dates. */
export function frequencyOf(period: Period): Frequency {
  if (period.includes("/")) return "years";
  if (period.includes("Q")) return "quarter";
  return ({ 4: "year", 7: "month" } as const)[period.length] ?? "day";
}

/** First day, as YYYY-MM-DD. Periods of one frequency sort by it. */
export function firstDay(period: Period): string {
  const year = period.slice(0, 4);
  switch (frequencyOf(period)) {
    case "year":
    case "years":
      return `${year}-01-01`;
    case "quarter":
      return `${year}-${String((Number(period.at(-1)) - 1) * 3 + 1).padStart(2, "0")}-01`;
    case "month":
      return `${period}-01`;
    case "day":
      return period;
  }
}

/** Last day, as YYYY-MM-DD. */
export function lastDay(period: Period): string {
  switch (frequencyOf(period)) {
    case "year":
      return `${period}-12-31`;
    case "years":
      return `${period.slice(5)}-12-31`;
    case "quarter":
    case "month": {
      const [year, month] = firstDay(period).split("-").map(Number) as [number, number];
      const months = frequencyOf(period) === "quarter" ? 3 : 1;
      return new Date(Date.UTC(year, month - 1 + months, 0)).toISOString().slice(0, 10);
    }
    case "day":
      return period;
  }
}

/**
 * First day of the year, quarter or month in which a day lies: the one as long as `like`. Days, and
 * several years together, lie in no such grid: then it is the day itself.
 * @param day YYYY-MM-DD
 */
export function startOfPeriod(day: string, like: Period): string {
  switch (frequencyOf(like)) {
    case "year":
      return `${day.slice(0, 4)}-01-01`;
    case "quarter":
      return firstDay(`${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`);
    case "month":
      return `${day.slice(0, 7)}-01`;
    case "day":
    case "years":
      return day;
  }
}

/**
 * The period so many steps later, or earlier for a negative number.
 * @returns undefined for days and for several years: sources publish those at irregular moments
 */
export function shiftPeriod(period: Period, steps: number): Period | undefined {
  const year = Number(period.slice(0, 4));
  switch (frequencyOf(period)) {
    case "year":
      return String(year + steps);
    case "quarter": {
      const quarter = year * 4 + Number(period.at(-1)) - 1 + steps;
      return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
    }
    case "month": {
      const month = year * 12 + Number(period.slice(5)) - 1 + steps;
      return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
    }
    case "day":
    case "years":
      return undefined;
  }
}

/** Earlier first; of two that start together the shorter first. */
export function comparePeriods(a: Period, b: Period): number {
  return compareText(firstDay(a), firstDay(b)) || compareText(lastDay(a), lastDay(b));
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
