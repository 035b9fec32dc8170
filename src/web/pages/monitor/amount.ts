import type { Indicator, IndicatorUnit } from "../../../core/indicators/index.ts";
import type { Value } from "../../../core/observations/index.ts";
import { chartWords } from "../../charts/indicator/chart.words.ts";
import { inEuro, number, perCent } from "../../format.ts";
import type { Language } from "../../language.ts";

type Measured = Pick<Indicator, "unit" | "decimals">;

const unitNames = {
  nl: {
    people: "mensen",
    inhabitants: "inwoners",
    fte: "fte",
    percent: "%",
    "per-1000-inhabitants": "per 1.000 inwoners",
    days: "dagen",
    weeks: "weken",
    euro: "€",
    "euro-per-inhabitant": "€ per inwoner",
    index: "indexcijfer",
    number: "aantal",
    initiatives: "initiatieven",
    milestones: "mijlpalen",
    kilometres: "km",
    "hours-per-week": "uur per week",
  },
  en: {
    people: "people",
    inhabitants: "residents",
    fte: "FTE",
    percent: "%",
    "per-1000-inhabitants": "per 1,000 residents",
    days: "days",
    weeks: "weeks",
    euro: "€",
    "euro-per-inhabitant": "€ per resident",
    index: "index",
    number: "number",
    initiatives: "initiatives",
    milestones: "milestones",
    kilometres: "km",
    "hours-per-week": "hours a week",
  },
} as const satisfies Record<Language, Record<IndicatorUnit, string>>;

/** The unit as it stands at an axis and above a column. */
export const unitName = (unit: IndicatorUnit, language: Language) => unitNames[language][unit];

/** A figure without its unit, in at least the decimals of the indicator. */
export function digits(value: number, { decimals }: Measured, language: Language): string {
  // A target may be stated more exactly than the indicator is measured.
  const stated = String(value).split(".")[1]?.length ?? 0;
  return number(value, language, Math.max(decimals, Math.min(stated, 3)));
}

/** A figure as a sentence writes it: "12,3 %", "€ 2.310 per inwoner", "48 weken". */
export function amount(value: number, indicator: Measured, language: Language): string {
  const { unit } = indicator;
  const written = digits(value, indicator, language);
  switch (unit) {
    case "index":
    case "number":
      return written;
    case "euro":
      return inEuro(written);
    case "euro-per-inhabitant":
      return `${inEuro(written)} ${language === "nl" ? "per inwoner" : "per resident"}`;
    case "percent":
      return perCent(written, language);
    default:
      return `${written} ${value === 1 ? singular[language][unit] : unitNames[language][unit]}`;
  }
}

const singular = {
  nl: {
    ...unitNames.nl,
    people: "mens",
    inhabitants: "inwoner",
    days: "dag",
    weeks: "week",
    initiatives: "initiatief",
    milestones: "mijlpaal",
  },
  en: {
    ...unitNames.en,
    people: "person",
    inhabitants: "resident",
    days: "day",
    weeks: "week",
    initiatives: "initiative",
    milestones: "milestone",
  },
} as const satisfies Record<Language, Record<IndicatorUnit, string>>;

/** A figure or the reason that there is none. */
export function valueWords(value: Value, indicator: Measured, language: Language): string {
  return value.kind === "known"
    ? amount(value.value, indicator, language)
    : chartWords[language].missing[value.reason];
}

/** "tussen 10,1 en 12,3"; left out when the source gives no interval. */
export function intervalWords(value: Value, indicator: Measured, language: Language) {
  if (value.kind === "missing" || value.lower === undefined || value.upper === undefined)
    return undefined;
  const [low, high] = [value.lower, value.upper].map((end) => digits(end, indicator, language));
  return language === "nl" ? `tussen ${low} en ${high}` : `between ${low} and ${high}`;
}
