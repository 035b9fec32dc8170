import { cbsPeriod, realDay } from "./cbs-period.ts";
import { Period } from "./period.ts";

/** How a file writes its periods; "period" is our own notation. */
export const periodNotations = ["period", "cbs", "dutch-date", "year"] as const;
export type PeriodNotation = (typeof periodNotations)[number];

/** A period in one of the notations, or undefined when it is not one. */
export function readPeriod(text: string, notation: PeriodNotation): Period | undefined {
  const bare = text.trim();
  switch (notation) {
    case "period":
      return Period.safeParse(bare).data;
    case "cbs":
      return cbsPeriod(bare);
    case "year":
      return /^\d{4}$/.test(bare) ? bare : undefined;
    case "dutch-date":
      return dutchDate(bare);
  }
}

/** "28-11-2023", "28/11/2023" or "2023-11-28", with or without a time of day after it. */
function dutchDate(text: string): Period | undefined {
  const parts =
    /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})(?:[ T].*)?$/.exec(text) ??
    /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[ T].*)?$/.exec(text);
  if (parts?.groups === undefined) return undefined;
  const { day, month, year } = parts.groups;
  return realDay(Number(year), Number(month), Number(day));
}
