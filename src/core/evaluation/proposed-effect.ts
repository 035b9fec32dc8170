import { ok, refused, type Result } from "../../kernel/result.ts";
import { interval } from "./effect.ts";
import type { Evaluation } from "./evaluation.ts";
import type { EvidenceGrade } from "./evidence-grade.ts";

/**
 * A range that an evaluation proposes for the effect of a mechanism in the forecast. It is plain
 * data that somebody may take over in the assumptions, and nothing more: whether the outcome is
 * the work of the pool, and whether what was seen here holds elsewhere, is for people to judge.
 */
export interface ProposedEffect {
  /** Part of the outcome that went away: 0.15 is fifteen per cent less, -0.15 as much more. */
  readonly quantity: "relative-reduction";
  /** 5th percentile. */
  readonly low: number;
  readonly mid: number;
  /** 95th percentile. */
  readonly high: number;
  readonly coverage: 0.9;
  readonly grade: EvidenceGrade;
}

/** The outcome is not an amount of work: it, or what it would have been, is zero or less. */
export type NoProposal = "no-amount";

/**
 * The proposal of an evaluation. A difference is taken relative to what was to be expected without
 * the intervention, given what was observed: −d / (observed − d), the mean over the periods after.
 */
export function proposedEffect(evaluation: Evaluation): Result<ProposedEffect, NoProposal> {
  const { effect, grade } = evaluation;
  const reduction = reductionOf(evaluation);
  const { low, high } = interval(effect, 0.9);
  const [least, mid, most] = [high, effect.value, low].map(reduction);
  if (![least, mid, most].every((value) => value !== undefined)) return refused("no-amount");
  return ok({
    quantity: "relative-reduction",
    low: least!,
    mid: mid!,
    high: most!,
    coverage: 0.9,
    grade,
  });
}

/** From a value of the effect to the part that went away; falls as the effect rises. */
function reductionOf({ effect, observedAfter }: Evaluation): (value: number) => number | undefined {
  switch (effect.measure) {
    case "ratio":
      return (value) => 1 - value;
    case "difference":
      return (value) => {
        const without = observedAfter - value;
        return observedAfter > 0 && without > 0 ? -value / without : undefined;
      };
  }
}
