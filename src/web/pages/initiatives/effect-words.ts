import { published } from "../../../core/impact/engine/index.ts";
import { people } from "../../format.ts";
import { words, type Language } from "../../language.ts";

const mens = (n: string) => (n === "1" ? "mens" : "mensen");
const person = (n: string) => (n === "1" ? "person" : "people");

const t = words(
  {
    none: "minder dan één mens",
    about: (n: string) => `ongeveer ${n} ${mens(n)}`,
    freed: (low: string, high: string) => `${low} tot ${high} mensen vrij`,
    freedUpTo: (high: string) => `hooguit ${high} ${mens(high)} vrij`,
    freedAbout: (n: string) => `ongeveer ${n} ${mens(n)} vrij`,
    either: (more: string, high: string) => `van ${more} extra nodig tot ${high} mensen vrij`,
    needed: (low: string, high: string) => `${low} tot ${high} mensen extra nodig`,
    neededAbout: (n: string) => `ongeveer ${n} ${mens(n)} extra nodig`,
    neededUpTo: (high: string) => `hooguit ${high} ${mens(high)} extra nodig`,
  },
  {
    none: "less than one person",
    about: (n: string) => `about ${n} ${person(n)}`,
    freed: (low: string, high: string) => `${low} to ${high} people freed`,
    freedUpTo: (high: string) => `at most ${high} ${person(high)} freed`,
    freedAbout: (n: string) => `about ${n} ${person(n)} freed`,
    either: (more: string, high: string) => `from ${more} more needed to ${high} people freed`,
    needed: (low: string, high: string) => `${low} to ${high} more people needed`,
    neededAbout: (n: string) => `about ${n} more ${person(n)} needed`,
    neededUpTo: (high: string) => `at most ${high} more ${person(high)} needed`,
  },
);

/**
 * A range of people freed in words: "3 tot 12 mensen vrij", "hooguit 3 mensen vrij", and when it
 * may cost people, "van 2 extra nodig tot 5 mensen vrij". Rounded as everywhere, and 0 is never
 * written: less than half a person either way is "minder dan één mens".
 */
export function freedWords(low: number, high: number, language: Language): string {
  const say = t[language];
  const [a, b] = [published(low), published(high)];
  const write = (value: number) => people(Math.abs(value), language);
  if (a === 0 && b === 0) return say.none;
  if (a < 0 && b > 0) return say.either(write(a), write(b));
  if (a === b) return a < 0 ? say.neededAbout(write(a)) : say.freedAbout(write(a));
  if (a < 0) return b === 0 ? say.neededUpTo(write(a)) : say.needed(write(b), write(a));
  return a === 0 ? say.freedUpTo(write(b)) : say.freed(write(a), write(b));
}

/** A mean number of people in words: "ongeveer 3 mensen", or "minder dan één mens". */
export function fewPeople(value: number, language: Language): string {
  return published(value) === 0 ? t[language].none : t[language].about(people(value, language));
}
