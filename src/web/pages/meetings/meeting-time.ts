import { onTheClock, type Meeting } from "../../../core/meetings/index.ts";
import type { Language } from "../../language.ts";

type Times = Pick<Meeting, "start" | "end">;

const timeZone = "Europe/Amsterdam";
const long = {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone,
} as const;
const short = { day: "numeric", month: "short", year: "numeric", timeZone } as const;
const formats = {
  nl: {
    long: new Intl.DateTimeFormat("nl-NL", long),
    short: new Intl.DateTimeFormat("nl-NL", short),
  },
  en: {
    long: new Intl.DateTimeFormat("en-GB", long),
    short: new Intl.DateTimeFormat("en-GB", short),
  },
};

/** "donderdag 26 november 2026" */
export const dayInWords = ({ start }: Pick<Times, "start">, language: Language): string =>
  formats[language].long.format(start);

/** "26 nov. 2026", where room is scarce. */
export const shortDay = ({ start }: Pick<Times, "start">, language: Language): string =>
  formats[language].short.format(start);

/** "15.30", as clocks are read out in Dutch; "15:30" in English. */
export function clockTime(moment: Date, language: Language): string {
  const { time } = onTheClock(moment);
  return language === "nl" ? time.replace(":", ".") : time;
}

/** "van 15.30 tot 17.30 uur" */
export function timesInWords({ start, end }: Times, language: Language): string {
  const [from, until] = [start, end].map((moment) => clockTime(moment, language));
  return language === "nl" ? `van ${from} tot ${until} uur` : `from ${from} to ${until}`;
}
