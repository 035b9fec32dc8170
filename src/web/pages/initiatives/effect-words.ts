import { published, type Range } from "../../../core/impact/engine/index.ts";
import { people } from "../../format.ts";
import { words, type Language } from "../../language.ts";

const mens = (n: string) => (n === "1" ? "mens" : "mensen");
const person = (n: string) => (n === "1" ? "person" : "people");

const t = words(
  {
    few: "minder dan één mens",
    fewFreed: "minder dan één mens vrij",
    fewNeeded: "minder dan één mens extra nodig",
    fewEither: "minder dan één mens vrij of extra nodig",
    about: (n: string) => `ongeveer ${n} ${mens(n)}`,
    freed: (low: string, high: string) => `${low} tot ${high} mensen vrij`,
    freedUpTo: (high: string) => `hooguit ${high} ${mens(high)} vrij`,
    freedAbout: (n: string) => `ongeveer ${n} ${mens(n)} vrij`,
    either: (more: string, high: string) =>
      `tussen ${more} ${mens(more)} extra nodig en ${high} ${mens(high)} vrij`,
    needed: (low: string, high: string) => `${low} tot ${high} mensen extra nodig`,
    neededAbout: (n: string) => `ongeveer ${n} ${mens(n)} extra nodig`,
    neededUpTo: (high: string) => `hooguit ${high} ${mens(high)} extra nodig`,
  },
  {
    few: "less than one person",
    fewFreed: "less than one person freed",
    fewNeeded: "less than one more person needed",
    fewEither: "less than one person freed or needed",
    about: (n: string) => `about ${n} ${person(n)}`,
    freed: (low: string, high: string) => `${low} to ${high} people freed`,
    freedUpTo: (high: string) => `at most ${high} ${person(high)} freed`,
    freedAbout: (n: string) => `about ${n} ${person(n)} freed`,
    either: (more: string, high: string) =>
      `between ${more} more ${person(more)} needed and ${high} ${person(high)} freed`,
    needed: (low: string, high: string) => `${low} to ${high} more people needed`,
    neededAbout: (n: string) => `about ${n} more ${person(n)} needed`,
    neededUpTo: (high: string) => `at most ${high} more ${person(high)} needed`,
  },
);

/**
 * A range of people freed in words: "3 tot 12 mensen vrij", "hooguit 3 mensen vrij", and when it
 * may cost people, "tussen 2 mensen extra nodig en 5 mensen vrij". Rounded as everywhere, and 0 is
 * never written: less than half a person is "minder dan één mens vrij", or needed, or either.
 */
export function freedWords(low: number, high: number, language: Language): string {
  const say = t[language];
  const [a, b] = [published(low), published(high)];
  const write = (value: number) => people(Math.abs(value), language);
  if (a === 0 && b === 0) {
    if (low < 0) return high > 0 ? say.fewEither : say.fewNeeded;
    return high > 0 ? say.fewFreed : say.fewEither;
  }
  if (a < 0 && b > 0) return say.either(write(a), write(b));
  if (a === b) return a < 0 ? say.neededAbout(write(a)) : say.freedAbout(write(a));
  if (a < 0) return b === 0 ? say.neededUpTo(write(a)) : say.needed(write(b), write(a));
  return a === 0 ? say.freedUpTo(write(b)) : say.freed(write(a), write(b));
}

/**
 * The middle of a range in words. A middle below half a person is freed or needed as its whole
 * range is; of a range that goes both ways it is either.
 */
export function middleWords(
  { p5, p50, p95 }: Pick<Range, "p5" | "p50" | "p95">,
  language: Language,
): string {
  if (published(p50) !== 0) return freedWords(p50, p50, language);
  const side = Math.sign(p50) || Math.sign(published(p5)) + Math.sign(published(p95));
  return freedWords(Math.min(0, side / 4), Math.max(0, side / 4), language);
}

/** A mean number of people in words: "ongeveer 3 mensen", or "minder dan één mens". */
export function fewPeople(value: number, language: Language): string {
  return published(value) === 0 ? t[language].few : t[language].about(people(value, language));
}
