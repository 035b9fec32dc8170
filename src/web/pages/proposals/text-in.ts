import type { Text } from "../../../core/plan/index.ts";
import { written, type Answers } from "../../sent-answers.ts";

/** Name of the field with the English of a text. */
export const englishOf = (name: string) => `${name}-en`;

/** A text in both languages; who leaves the English out has the Dutch there as well. */
export function textIn(answers: Answers, name: string): Text | undefined {
  const nl = written(answers, name);
  return nl === undefined ? undefined : { nl, en: written(answers, englishOf(name)) ?? nl };
}
