import { isOpen, type Priority } from "../../../core/plan/index.ts";
import type { QuarterRow } from "../../charts/quarter-row.ts";

/**
 * The planning of one priority as rows of a quarter chart, a step for each bar and its evaluation
 * last; empty when the plan gives no planning.
 */
export function planningRows(
  { planning, evaluation }: Priority,
  words: { readonly step: (n: number) => string; readonly evaluation: string },
): QuarterRow[] {
  if (planning === undefined || isOpen(planning)) return [];
  const steps = planning.map(({ activities, from, to, certainty }, index): QuarterRow => ({
    name: words.step(index + 1),
    // What is done stands in the plan's own language.
    lang: "nl",
    bars: [{ from, to, certainty, label: activities.join("; ") }],
  }));
  if (evaluation === undefined || isOpen(evaluation)) return steps;
  return [
    ...steps,
    { name: words.evaluation, bars: [], evaluation: evaluation.quarter ?? "unknown" },
  ];
}
