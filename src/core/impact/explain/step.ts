import type { EstimateField } from "../estimate-field.ts";
import type { Estimate } from "../estimate.ts";

/** An assumption that a step rests on. */
export interface StepEstimate {
  readonly field: EstimateField;
  readonly estimate: Estimate;
}

/** What the product so far is counted in. */
export type StepUnit = "people" | "people-a-year" | "clients" | "minutes" | "hours" | "fte";

/** What a step brings in. */
export type StepWhat =
  /** Work of the sector of the pool in that year, in people. */
  | { readonly kind: "work"; readonly sector: string }
  /** What is freed there, of which a part arrives elsewhere. */
  | { readonly kind: "freed"; readonly sector: string }
  /** An assumption as it stands. */
  | { readonly kind: "estimate"; readonly field: EstimateField }
  /** Part of the work that is saved when each FTE helps so many more: 1 − 1/(1 + gain). */
  | { readonly kind: "saved-by-gain" }
  | { readonly kind: "sixty-minutes" }
  /** More was saved than the pool holds. */
  | { readonly kind: "capped" }
  | { readonly kind: "precondition"; readonly precondition: string }
  /** How far it has grown, 0 to 1. */
  | { readonly kind: "ramp" }
  /** How many years of inflow are at work: those who came, as far as they stayed. */
  | { readonly kind: "years-of-inflow" }
  /** What decisions made of it: stopped, or more take part. */
  | { readonly kind: "course" }
  /** What is left to it when others do the same work. */
  | { readonly kind: "overlap" };

/** One line of a calculation that somebody can follow with a calculator. */
export interface Step {
  readonly what: StepWhat;
  readonly does: "start" | "times" | "divide";
  /** What it starts with, multiplies or divides by. */
  readonly by: number;
  /** The outcome up to and including this step. */
  readonly after: number;
  readonly unit: StepUnit;
  readonly estimates: readonly StepEstimate[];
}

/** Writes a calculation down line by line. */
export function calculation() {
  const steps: Step[] = [];
  const add = (
    does: Step["does"],
    what: StepWhat,
    by: number,
    unit: StepUnit,
    estimates: readonly StepEstimate[],
  ) => {
    const before = steps.at(-1)?.after ?? 0;
    const after = does === "start" ? by : does === "times" ? before * by : before / by;
    steps.push({ what, does, by, after, unit, estimates });
  };
  return {
    steps: steps as readonly Step[],
    outcome: () => steps.at(-1)!.after,
    start: (what: StepWhat, by: number, unit: StepUnit, ...estimates: StepEstimate[]) =>
      add("start", what, by, unit, estimates),
    times: (what: StepWhat, by: number, unit: StepUnit, ...estimates: StepEstimate[]) =>
      add("times", what, by, unit, estimates),
    divide: (what: StepWhat, by: number, unit: StepUnit, ...estimates: StepEstimate[]) =>
      add("divide", what, by, unit, estimates),
  };
}
