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

/** A count in words at the start of a sentence: "Zes", "Eén". */
export function capitalised(text: string): string {
  return text === "één" ? "Eén" : text.charAt(0).toUpperCase() + text.slice(1);
}
