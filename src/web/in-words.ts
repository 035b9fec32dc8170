import type { Language } from "./language.ts";

const upToTwelve = {
  nl: "nul één twee drie vier vijf zes zeven acht negen tien elf twaalf".split(" "),
  en: "zero one two three four five six seven eight nine ten eleven twelve".split(" "),
} as const;

/** A small count as a sentence writes it: "zes", and in figures from thirteen up. */
export function inWords(count: number, language: Language): string {
  return upToTwelve[language][count] ?? String(count);
}

/** A count in figures with its noun: "1 doel", "25 doelen". */
export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** A text at the start of a sentence: "Zes", "Eén meting". */
export function capitalised(text: string): string {
  // Dutch leaves the accent off a capital.
  return /^één(?!\p{L})/u.test(text)
    ? `E${text.slice(1)}`
    : text.charAt(0).toUpperCase() + text.slice(1);
}

/** A text as it stands within a sentence; what begins with an abbreviation, as "GP care", stays. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}{2}/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
