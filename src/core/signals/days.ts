const dayLong = 86_400_000;

/** @param day YYYY-MM-DD */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * dayLong).toISOString().slice(0, 10);

/** Days from one day to another; negative when the other lies before it. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayLong);
