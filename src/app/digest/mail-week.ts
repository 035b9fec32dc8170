import { momentAt } from "../../core/meetings/index.ts";
import { isoDay, plusDays } from "../iso-day.ts";

/** On the clock in the Netherlands, in summer and in winter. */
const time = "07:00";
/** Who could not be reached by then is not written to that week: news of last week is none. */
const days = 3;

/** The Monday of the week that a day is in; both YYYY-MM-DD. */
export function mondayOf(day: string): string {
  const weekday = new Date(day).getUTCDay();
  return plusDays(day, -((weekday + 6) % 7));
}

/**
 * The week of which mail may go out at a moment: from Monday at seven to the end of Wednesday.
 * @returns its Monday, YYYY-MM-DD
 */
export function weekToMail(now: Date): string | undefined {
  const today = isoDay(now);
  const monday = mondayOf(today);
  const isDay = today < plusDays(monday, days);
  return isDay && now >= momentAt(monday, time)! ? monday : undefined;
}
