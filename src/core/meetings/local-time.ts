/** Meetings keep their hour on the clock in the Netherlands, also when that clock changes. */
const zone = "Europe/Amsterdam";

// The Swedish way of writing a moment is that of ISO 8601.
const written = new Intl.DateTimeFormat("sv-SE", {
  timeZone: zone,
  dateStyle: "short",
  timeStyle: "short",
});

/** The day and the time on the clock in the Netherlands, as 2026-11-21 and 15:30. */
export function onTheClock(moment: Date): { readonly day: string; readonly time: string } {
  const [day, time] = written.format(moment).split(" ");
  return { day: day!, time: time! };
}

/**
 * The moment at which the clock in the Netherlands shows a time. An hour that is there twice is
 * the first of the two; one that is skipped is as much later as the clock jumps.
 * @param day YYYY-MM-DD
 * @param time HH:MM
 * @returns undefined when there is no such day or time
 */
export function momentAt(day: string, time: string): Date | undefined {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  // A day such as the 30th of February is not an error in this language, but the 2nd of March.
  if (Number.isNaN(asUtc) || new Date(asUtc).getUTCDate() !== Number(day.slice(8)))
    return undefined;
  // The Netherlands are one hour ahead of UTC, in summer two.
  const [summer, winter] = [2, 1].map((hours) => new Date(asUtc - hours * 3_600_000));
  const shows = onTheClock(summer!);
  return shows.day === day && shows.time === time ? summer : winter;
}
