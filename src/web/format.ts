import { published, publishedChance, type Chance } from "../core/impact/engine/index.ts";
import type { Amount, Figure } from "../core/plan/index.ts";
import type { Language } from "./language.ts";

const locales = { nl: "nl-NL", en: "en-GB" } as const;

/** A number in the notation of the reader: 3.800 or 3,800. A true minus sign, never a hyphen. */
export function number(value: number, language: Language, decimals = 0): string {
  const written = decimalsOf(language, decimals, decimals).format(value);
  return written.replace(/^-0([.,]0+)?$/, (zero) => zero.slice(1)).replace("-", "−");
}

const kept = new Map<string, Intl.NumberFormat>();

/** Making one takes far longer than using it. */
function decimalsOf(language: Language, least: number, most: number): Intl.NumberFormat {
  const key = `${language} ${least} ${most}`;
  const options = { minimumFractionDigits: least, maximumFractionDigits: most };
  const format = kept.get(key) ?? new Intl.NumberFormat(locales[language], options);
  kept.set(key, format);
  return format;
}

export const people = (value: number, language: Language) => number(published(value), language);

/** A change: "+37", "−4", and "0" without a sign. */
export function signed(value: number, language: Language): string {
  const written = number(value, language);
  return Math.round(value) > 0 ? `+${written}` : written;
}

/** "tussen 600 en 1.300", for sentences. */
export function between(low: number, high: number, language: Language): string {
  const [a, b] = [people(low, language), people(high, language)];
  return language === "nl" ? `tussen ${a} en ${b}` : `between ${a} and ${b}`;
}

/** "600 tot 1.300", for tables and labels. */
export function span(low: number, high: number, language: Language): string {
  const [a, b] = [people(low, language), people(high, language)];
  return language === "nl" ? `${a} tot ${b}` : `${a} to ${b}`;
}

/**
 * What a plan frees, as the end of "this …": its range in words. When it may also cost work, it
 * says so instead of writing a negative number of people.
 */
export function saves(low: number, high: number, language: Language): string {
  const [least, most] = [low, high].map((end) => people(Math.abs(end), language));
  if (high <= 0)
    return language === "nl"
      ? `vraagt waarschijnlijk ${most} tot ${least} mensen extra`
      : `probably needs ${most} to ${least} people more`;
  if (low >= 0)
    return language === "nl"
      ? `scheelt waarschijnlijk ${between(low, high, language)} mensen`
      : `probably saves ${between(low, high, language)} people`;
  return language === "nl"
    ? `scheelt waarschijnlijk hooguit ${most} mensen, en kan ook ${least} mensen extra vragen`
    : `probably saves ${most} people at most, and may also need ${least} people more`;
}

/**
 * A number that is written already, in per cent: "25,7 %" or "25.7%". No line breaks between the
 * number and its sign.
 */
export const perCent = (written: string, language: Language): string =>
  language === "nl" ? `${written}\u00A0%` : `${written}%`;

/** An amount that is written already: "€ 350.000", in one piece on its line. */
export const inEuro = (written: string): string => `€\u00A0${written}`;

/** A share as a whole percentage; below one per cent it says so instead of writing 0 %. */
export function percent(share: number, language: Language): string {
  const [less, more] = language === "nl" ? ["minder dan", "meer dan"] : ["less than", "more than"];
  if (share > 0 && share < 0.005) return `${less} ${perCent("1", language)}`;
  if (share < 1 && share > 0.995) return `${more} ${perCent("99", language)}`;
  return perCent(number(share * 100, language), language);
}

/** The chance that the gap closes, as far as the draws know it: "12 %", "minder dan 1 op de 1.000". */
export function chance(closed: Chance, language: Language): string {
  const { is, part } = publishedChance(closed);
  const hundredths = number(100 * part, language, part < 0.01 || part > 0.99 ? 1 : 0);
  const ofThousand = number(1000 * part, language);
  const thousand = number(1000, language);
  const isFine = part === 0.001 || part === 0.999;
  if (language === "nl") {
    const written = isFine ? `${ofThousand} op de ${thousand}` : perCent(hundredths, language);
    return { about: written, less: `minder dan ${written}`, more: `meer dan ${written}` }[is];
  }
  const written = isFine ? `${ofThousand} in ${thousand}` : perCent(hundredths, language);
  return { about: written, less: `less than ${written}`, more: `more than ${written}` }[is];
}

/** "22 december 2023"; also "2024-Q1", "2024-H1", "2023-11", "2024" and two of these joined by "/". */
export function date(iso: string, language: Language): string {
  if (iso.includes("/"))
    return iso
      .split("/")
      .map((part) => date(part, language))
      .join(" – ");
  const quarter = /^(\d{4})-Q([1-4])$/.exec(iso);
  if (quarter)
    return language === "nl"
      ? `${ordinalsNl[Number(quarter[2]) - 1]} kwartaal ${quarter[1]}`
      : `quarter ${quarter[2]} of ${quarter[1]}`;
  const half = /^(\d{4})-H([12])$/.exec(iso);
  if (half)
    return language === "nl"
      ? `${half[2] === "1" ? "eerste" : "tweede"} helft van ${half[1]}`
      : `${half[2] === "1" ? "first" : "second"} half of ${half[1]}`;
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso);
  if (!parts) throw new RangeError(`no date: ${iso}`);
  const [, year, month, day] = parts;
  if (month === undefined) return year!;
  const when = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  return (day === undefined ? months : days)[language].format(when);
}

const monthOf = { month: "long", year: "numeric", timeZone: "UTC" } as const;
const dayOf = { day: "numeric", ...monthOf } as const;
const months = {
  nl: new Intl.DateTimeFormat(locales.nl, monthOf),
  en: new Intl.DateTimeFormat(locales.en, monthOf),
};
const days = {
  nl: new Intl.DateTimeFormat(locales.nl, dayOf),
  en: new Intl.DateTimeFormat(locales.en, dayOf),
};

const ordinalsNl = ["eerste", "tweede", "derde", "vierde"];

/** The value of a figure with its unit and the certainty of its wording: "ongeveer 325.000 inwoners". */
export function figureValue(figure: Figure, language: Language): string {
  return [qualifiers[language][figure.qualifier], amount(figure.value, figure.unit, language)]
    .filter(Boolean)
    .join(" ");
}

const qualifiers = {
  nl: { exact: "", about: "ongeveer", "at-least": "minstens", "more-than": "meer dan" },
  en: { exact: "", about: "about", "at-least": "at least", "more-than": "more than" },
} as const;

function amount(value: Amount, unit: Figure["unit"], language: Language): string {
  if (typeof value === "string") return date(value, language);
  if (typeof value === "object" && "numerator" in value)
    return language === "nl"
      ? `${value.numerator} op de ${value.denominator}`
      : `${value.numerator} in ${value.denominator}`;
  const written =
    typeof value === "number"
      ? plain(value, language)
      : `${plain(value.low, language)} ${language === "nl" ? "tot" : "to"} ${plain(value.high, language)}`;
  const name = unitNames[language][unit];
  if (name === "%") return perCent(written, language);
  return name.startsWith("€") ? inEuro(written + name.slice(1)) : `${written} ${name}`.trim();
}

const plain = (value: number, language: Language) => decimalsOf(language, 0, 1).format(value);

const unitNames = {
  nl: {
    people: "mensen",
    fte: "fte",
    percent: "%",
    fraction: "",
    inhabitants: "inwoners",
    municipalities: "gemeenten",
    organisations: "organisaties",
    representatives: "vertegenwoordigers",
    initiatives: "initiatieven",
    "visits-per-year": "bezoeken per jaar",
    "cases-per-fte": "casussen per fte",
    cases: "trajecten",
    "hours-per-week": "uur per week",
    "minutes-per-day": "minuten per dag",
    years: "jaar",
    age: "jaar of ouder",
    euro: "€",
    "euro-per-year": "€ per jaar",
    locations: "locaties",
    circles: "cirkels",
    "care-paths": "zorgpaden",
    "salary-scale": "(salarisschaal)",
    date: "",
  },
  en: {
    people: "people",
    fte: "FTE",
    percent: "%",
    fraction: "",
    inhabitants: "residents",
    municipalities: "municipalities",
    organisations: "organisations",
    representatives: "representatives",
    initiatives: "initiatives",
    "visits-per-year": "visits a year",
    "cases-per-fte": "cases per FTE",
    cases: "cases",
    "hours-per-week": "hours a week",
    "minutes-per-day": "minutes a day",
    years: "years",
    age: "years or older",
    euro: "€",
    "euro-per-year": "€ a year",
    locations: "locations",
    circles: "circles",
    "care-paths": "care pathways",
    "salary-scale": "(salary scale)",
    date: "",
  },
} as const satisfies Record<Language, Record<Figure["unit"], string>>;
