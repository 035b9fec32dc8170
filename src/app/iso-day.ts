/** The day in the Netherlands, as 2026-11-21. */
export function isoDay(moment: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(moment);
}
