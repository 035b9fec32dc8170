import { lastDay, shiftPeriod } from "../core/observations/index.ts";
import { isoDay } from "./iso-day.ts";
import type { KeptEvaluation } from "./ports/evaluation-store.ts";

/** A count at the end of the month "2026-05". */
export interface EvaluationCount {
  readonly period: string;
  readonly value: number;
}

/**
 * How many initiatives had an evaluation that answers its question at the end of each month, from
 * the month in which the first was kept to the last month that has ended. Eenlijn is itself where
 * outcomes are kept, so that none is known too: then there is one count, zero, for the last month.
 * @param until YYYY-MM-DD; a month counts from its last day on
 */
export function evaluationsFinished(
  evaluations: readonly KeptEvaluation[],
  until: string,
): readonly EvaluationCount[] {
  const answers = evaluations
    .filter(({ outcome }) => outcome.result.ok)
    .map(({ subject, keptAt, withdrawn }) => ({
      subject,
      from: isoDay(keptAt),
      to: withdrawn && isoDay(withdrawn.at),
    }));
  const thisMonth = until.slice(0, 7);
  const lastEnded = until === lastDay(thisMonth) ? thisMonth : shiftPeriod(thisMonth, -1)!;
  const first = answers.map(({ from }) => from.slice(0, 7)).reduce(earlier, lastEnded);
  const counts: EvaluationCount[] = [];
  for (let month = first; month <= lastEnded; month = shiftPeriod(month, 1)!) {
    const day = lastDay(month);
    const stood = answers.filter(({ from, to }) => from <= day && (to === undefined || to > day));
    counts.push({ period: month, value: new Set(stood.map(({ subject }) => subject)).size });
  }
  return counts;
}

const earlier = (a: string, b: string) => (b < a ? b : a);
