import type { Evaluation } from "../../../core/evaluation/index.ts";
import { number } from "../../format.ts";
import type { Language } from "../../language.ts";

/**
 * Decimals with which the figures of an evaluation are shown: three digits for the largest that was
 * observed, and none behind the mark for counts of a hundred or more. 0 to 4.
 */
export function decimalsOf({ picture }: Pick<Evaluation, "picture">): number {
  const largest = Math.max(...picture.map(({ observed }) => Math.abs(observed)));
  const magnitude = largest > 0 ? Math.floor(Math.log10(largest)) : 0;
  return Math.min(4, Math.max(0, 2 - magnitude));
}

/** A figure in the unit of the outcome, rounded alike in sentence, chart, table and file. */
export function outcomeCell(value: number, decimals: number, language: Language) {
  return { shown: number(value, language, decimals), value: Number(value.toFixed(decimals)) };
}
