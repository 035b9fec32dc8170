import type { Chain } from "../../../core/plan/index.ts";

/** The answers in the order of the bars; "missing" when a municipality gave none at all. */
export const answers = ["fully", "partly", "none", "unknown", "missing"] as const;
export type Answer = (typeof answers)[number];

/** Number of municipalities per answer. */
export type Tally = Readonly<Record<Answer, number>>;

type Question = Chain["questions"][number];
export type CountedQuestion = Question & { readonly counts: NonNullable<Question["counts"]> };

/** The questions that were answered with numbers; the others are answered in words. */
export function countedQuestions(chain: Chain): CountedQuestion[] {
  return chain.questions.filter((question): question is CountedQuestion => !!question.counts);
}

/**
 * The answers to one question. Where the source counts fewer answers than municipalities, the
 * difference is "missing": unknown to us in another way than an answer "unknown".
 */
export function tally({ counts, outOf }: CountedQuestion): Tally {
  const given = counts.fully + counts.partly + counts.none + counts.unknown;
  return { ...counts, missing: Math.max(0, (outOf ?? given) - given) };
}

export const asked = (one: Tally) => answers.reduce((sum, answer) => sum + one[answer], 0);

/** All answers to all counted questions together. */
export function totalTally(chains: readonly Chain[]): Tally {
  const total = { fully: 0, partly: 0, none: 0, unknown: 0, missing: 0 };
  for (const question of chains.flatMap(countedQuestions)) {
    const one = tally(question);
    for (const answer of answers) total[answer] += one[answer];
  }
  return total;
}
