import { typingDistance } from "./typing-distance.ts";

/** Words of a text without case, accents and signs: "Patiënt (e)Overdracht" → patient, e, overdracht. */
export function fold(text: string): string[] {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** A text to search in; a hit in a heavier one counts for more. */
export interface Field {
  readonly weight: number;
  readonly words: readonly string[];
}

export interface SearchResult {
  /** How well each document fits, in their order; 0 is no hit. */
  readonly scores: readonly number[];
  /** Words that stood nowhere and for which words that look like them were taken. */
  readonly guessed: readonly string[];
}

const smallWords = new Set(
  "de het een en van in op voor met the a an and of on for with".split(" "),
);

/**
 * Searches documents for all words of a query. A word is found where it stands, where a longer
 * word starts with it or (from 4 letters) holds it. Only when it stands nowhere in any document
 * do words that differ by a small typing error count, so that a good spelling never brings in
 * look-alikes; short words such as VIP are abbreviations and never count as a typing error.
 */
export function search(query: string, documents: readonly (readonly Field[])[]): SearchResult {
  const all = fold(query);
  const meant = all.filter((word) => !smallWords.has(word));
  const perWord = (meant.length > 0 ? meant : all).map((word) => {
    const found = documents.map((fields) => score(fields, (other) => literal(word, other)));
    if (found.some((points) => points > 0)) return { word, found, guessed: false };
    const fit = lookalike(word);
    const near = documents.map((fields) => score(fields, fit));
    return { word, found: near, guessed: near.some((points) => points > 0) };
  });
  return {
    scores: documents.map((_, index) => {
      const points = perWord.map(({ found }) => found[index]!);
      return points.includes(0) ? 0 : points.reduce((sum, point) => sum + point, 0);
    }),
    guessed: perWord.filter(({ guessed }) => guessed).map(({ word }) => word),
  };
}

function score(fields: readonly Field[], fit: (word: string) => number): number {
  let best = 0;
  for (const { weight, words } of fields)
    for (const word of words) best = Math.max(best, weight * fit(word));
  return best;
}

function literal(word: string, other: string): number {
  if (other === word) return 4;
  if (word.length > 1 && other.startsWith(word)) return 3;
  return word.length > 3 && other.includes(word) ? 2 : 0;
}

/**
 * Fits words that differ by a typing error: one in words of 5 to 7 letters, two in longer ones;
 * also in the first part of a compound. The same words return in most documents, so each is
 * compared once.
 */
function lookalike(word: string): (other: string) => number {
  if (word.length < 5) return () => 0;
  const allowed = word.length < 8 ? 1 : 2;
  const known = new Map<string, number>();
  const compare = (other: string) => {
    if (other.length < word.length - allowed) return 0;
    if (typingDistance(word, other.slice(0, word.length)) <= allowed) return 1;
    return other.length <= word.length + allowed && typingDistance(word, other) <= allowed ? 1 : 0;
  };
  return (other) => {
    const fit = known.get(other) ?? compare(other);
    known.set(other, fit);
    return fit;
  };
}
