import { pathToFileURL } from "node:url";
import { isoDay, plusDays } from "../../src/app/iso-day.ts";

const clock = pathToFileURL("test/e2e/shifted-clock.mjs").href;

/** The environment in which the product thinks that it is some days later than it is. */
export const daysLater = (days: number): Readonly<Record<string, string>> => ({
  NODE_OPTIONS: `--import=${clock}`,
  EENLIJN_TEST_DAYS_LATER: String(days),
});

/** The day that is so many days from now, in the Netherlands, as YYYY-MM-DD. */
export const dayAhead = (days: number): string => plusDays(isoDay(new Date()), days);
