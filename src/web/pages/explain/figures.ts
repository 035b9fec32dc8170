import type { Language } from "../../language.ts";

const formats = {
  nl: new Intl.NumberFormat("nl-NL", { maximumSignificantDigits: 4 }),
  en: new Intl.NumberFormat("en-GB", { maximumSignificantDigits: 4 }),
};

/**
 * A number of a calculation: four figures that count, more than is known and enough to follow it
 * with a calculator. Elsewhere numbers of people are rounded by `published`.
 */
export const figures = (value: number, language: Language): string =>
  formats[language].format(Math.abs(value) < 1e-9 ? 0 : value).replace("-", "−");

/** A difference, with its sign. */
export const difference = (value: number, language: Language): string =>
  value > 1e-9 ? `+ ${figures(value, language)}` : figures(value, language).replace("−", "− ");
