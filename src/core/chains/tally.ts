import type { Chain } from "../plan/index.ts";
import { givenAnswers } from "./chain-entry.ts";

/** The answers in the order of charts; "missing" when a municipality gave none at all. */
export const answers = [...givenAnswers, "missing"] as const;
export type Answer = (typeof answers)[number];

/** Number of municipalities per answer. */
export type Tally = Readonly<Record<Answer, number>>;

export type ChainQuestion = Chain["questions"][number];
export type CountedQuestion = ChainQuestion & {
  readonly counts: NonNullable<ChainQuestion["counts"]>;
};

/** Whether a question is answered with one of the four answers; the others are answered in words. */
export const isCounted = (question: ChainQuestion): question is CountedQuestion =>
  question.counts !== undefined;

export const countedQuestions = (chain: Chain): CountedQuestion[] =>
  chain.questions.filter(isCounted);

/** How many municipalities gave each of these answers. */
export function tally(given: readonly Answer[]): Tally {
  const count = (answer: Answer) => given.filter((one) => one === answer).length;
  return {
    fully: count("fully"),
    partly: count("partly"),
    none: count("none"),
    unknown: count("unknown"),
    missing: count("missing"),
  };
}

/**
 * The answers to one question as the plan counts them. Where it counts fewer answers than
 * municipalities, the difference is "missing": unknown to us in another way than an answer "unknown".
 */
export function planTally({ counts, outOf }: CountedQuestion): Tally {
  const given = counts.fully + counts.partly + counts.none + counts.unknown;
  return { ...counts, missing: Math.max(0, (outOf ?? given) - given) };
}

/** Answers that were asked for, given or not. */
export const asked = (one: Tally) => answers.reduce((sum, answer) => sum + one[answer], 0);

export function added(tallies: readonly Tally[]): Tally {
  const sum = (answer: Answer) => tallies.reduce((total, one) => total + one[answer], 0);
  return {
    fully: sum("fully"),
    partly: sum("partly"),
    none: sum("none"),
    unknown: sum("unknown"),
    missing: sum("missing"),
  };
}
