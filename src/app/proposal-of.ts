import { proposedEffect } from "../core/evaluation/index.ts";
import {
  checkAssumptions,
  measurableEffects,
  withMeasured,
  type Assumptions,
  type MeasurableEffect,
  type MeasuredRange,
} from "../core/impact/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { ok, refused, type Result } from "../kernel/result.ts";
import type { KeptEvaluation } from "./ports/evaluation-store.ts";

/** What an evaluation puts beside an assumption. Nobody took it over yet. */
export interface Proposal {
  /** The effect as it is assumed today. */
  readonly assumed: MeasurableEffect;
  readonly measured: MeasuredRange;
  /** What would be assumed if it were taken over. */
  readonly assumptions: Assumptions;
}

export type NoProposal =
  | "withdrawn"
  /** The data could not carry the question. */
  | "refused"
  /** Nobody said which assumption it speaks of. */
  | "about-nothing"
  /** The assumption it speaks of is no longer there. */
  | "assumption-gone"
  /** The outcome is not an amount of work. */
  | "no-amount"
  /** The range cannot stand in that field, such as a negative part that shifts. */
  | "does-not-fit";

/** What an evaluation proposes for the forecast, or why it proposes nothing. Changes nothing. */
export function proposalOf(
  { subject, about, outcome, withdrawn }: KeptEvaluation,
  plan: Plan,
  assumptions: Assumptions,
): Result<Proposal, NoProposal> {
  if (withdrawn !== undefined) return refused("withdrawn");
  if (!outcome.result.ok) return refused("refused");
  if (about === undefined) return refused("about-nothing");
  const assumed = measurableEffects(assumptions, subject).find(({ name }) => name === about);
  if (assumed === undefined) return refused("assumption-gone");
  const effect = proposedEffect(outcome.result.value);
  if (!effect.ok) return effect;
  const { low, high, grade } = effect.value;
  // A gain was measured as clients per FTE, where more is what counts.
  const measured =
    assumed.field === "gain" ? { low: -high, high: -low, grade } : { low, high, grade };
  const replaced = withMeasured(assumptions, assumed, measured);
  return checkAssumptions(plan, replaced).ok
    ? ok({ assumed, measured, assumptions: replaced })
    : refused("does-not-fit");
}
