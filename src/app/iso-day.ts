/** The Swedish way of writing a day is that of ISO 8601. */
const inTheNetherlands = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });

/** The day in the Netherlands, as 2026-11-21. */
export function isoDay(moment: Date): string {
  return inTheNetherlands.format(moment);
}

/** Whether a text is a day of the calendar, written as 2026-11-21. */
export function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // The 30th of February is not an error in this language, but the 2nd of March.
  return day !== undefined && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * The last millisecond of a day in the Netherlands.
 * @param day YYYY-MM-DD
 */
export function endOfDay(day: string): Date {
  const end = Date.parse(`${day}T23:59:59.999Z`);
  // The Netherlands are one hour ahead of that, in summer two.
  const ends = [2, 1].map((hours) => new Date(end - hours * 3_600_000));
  return ends.findLast((moment) => isoDay(moment) === day)!;
}

/** @param day YYYY-MM-DD */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
