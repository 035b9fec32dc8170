import { published } from "../../../core/impact/engine/index.ts";
import { inEuro, number } from "../../format.ts";
import type { Language } from "../../language.ts";
import { portfolioWords } from "./portfolio.words.ts";

/** Euro as people speak of budgets: whole ten thousands, from a million on with one decimal. */
export function euros(amount: number, language: Language): string {
  const rounded = Math.round(amount / 10_000) * 10_000;
  const million = language === "nl" ? "miljoen" : "million";
  if (rounded < 1e6) return inEuro(number(rounded, language));
  const decimals = rounded % 1e6 === 0 ? 0 : rounded % 1e5 === 0 ? 1 : 2;
  return `${inEuro(number(rounded / 1e6, language, decimals))} ${million}`;
}

/** People who are saved, never part of a person: "12", or "minder dan 1". */
export function peopleOrLess(people: number, language: Language): string {
  const shown = published(people);
  return shown === 0 ? portfolioWords[language].lessThanOne : number(shown, language);
}

/** The same with the word: "12 mensen", "1 mens", "minder dan 1 mens". */
export function peopleInWords(people: number, language: Language): string {
  const say = portfolioWords[language];
  const shown = published(people);
  return shown === 0
    ? `${say.lessThanOne} ${say.person("1").slice(2)}`
    : say.person(number(shown, language));
}
