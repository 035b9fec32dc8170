import { onTheClock, type Meeting } from "../../../core/meetings/index.ts";
import type { Language } from "../../language.ts";

type Times = Pick<Meeting, "start" | "end">;

const locales = { nl: "nl-NL", en: "en-GB" } as const;

/** "donderdag 26 november 2026" */
export function dayInWords({ start }: Pick<Times, "start">, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "Europe/Amsterdam",
  }).format(start);
}

/** "26 nov. 2026", where room is scarce. */
export function shortDay({ start }: Pick<Times, "start">, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "Europe/Amsterdam",
  }).format(start);
}

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
