import type { Assumption } from "./assumption.ts";
import type { Effect } from "./effect.ts";
import type { EvidenceGrade } from "./evidence-grade.ts";
import type { Moment } from "./picture.ts";

/** Whether an intervention worked, by one of five methods. */
export type Evaluation =
  | InterruptedTimeSeries
  | DifferenceInDifferences
  | GroupTimeDifferences
  | SyntheticControl
  | SyntheticDifference;

/** What every method answers. */
interface Answer {
  /** The answer in one figure: the mean effect over the periods after the start. */
  readonly effect: Effect;
  /** What was observed where the effect is about: the mean of the treated after their start. */
  readonly observedAfter: number;
  readonly picture: readonly Moment[];
  readonly assumptions: readonly Assumption[];
  readonly grade: EvidenceGrade;
}

export interface InterruptedTimeSeries extends Answer {
  readonly method: "interrupted-time-series";
  readonly family: Family;
  /** The jump at the start. */
  readonly level: Effect;
  /** The change of the trend per period, when it was asked. */
  readonly slope: Effect | null;
  /** Whether the change of the trend adds anything to the model. */
  readonly slopeTest: SlopeTest | null;
  /** The trend per period before the start. */
  readonly trend: Effect;
  /** Variance as a multiple of what the family says; the residual variance when gaussian. */
  readonly dispersion: number;
  /** Lags of the Newey-West standard errors; null for those of the model. */
  readonly neweyWestLags: number | null;
}

/**
 * quasi-poisson: counts with more spread than chance alone · poisson: counts · gaussian: rates
 * and other measures, as a difference instead of a ratio
 */
export type Family = "quasi-poisson" | "poisson" | "gaussian";

/** Drop in deviance over the dispersion: F, or chi-square where the dispersion is known. */
export interface SlopeTest {
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  /** Of the dispersion; null for chi-square. */
  readonly residualDegreesOfFreedom: number | null;
  readonly pValue: number;
}

export interface DifferenceInDifferences extends Answer {
  readonly method: "difference-in-differences";
  readonly treatedUnits: number;
  readonly untreatedUnits: number;
  /** The four means of the table of two by two. */
  readonly means: {
    readonly treatedBefore: number;
    readonly treatedAfter: number;
    readonly untreatedBefore: number;
    readonly untreatedAfter: number;
  };
}

export interface GroupTimeDifferences extends Answer {
  readonly method: "group-time-differences";
  readonly comparison: Comparison;
  readonly untreatedUnits: number;
  /** Per moment of starting. */
  readonly groups: readonly GroupEffect[];
  /** Per number of periods since the start; below 0 before it, where 0 is to be expected. */
  readonly sinceStart: readonly { readonly periods: number; readonly effect: Effect }[];
}

/** Whom to compare with: units that never start, or also those that have not started yet. */
export type Comparison = "never-treated" | "not-yet-treated";

export interface GroupEffect {
  readonly start: string;
  readonly units: number;
  /** Null when nobody was left to compare with. */
  readonly effect: Effect | null;
}

export interface SyntheticControl extends Answer {
  readonly method: "synthetic-control";
  /** Donors with their weights, heaviest first; together 1. */
  readonly donors: readonly Weight[];
  /** Root mean square of the gap before and after the start, in the unit of the outcome. */
  readonly rmspeBefore: number;
  readonly rmspeAfter: number;
  /** Where the ratio of the two stands among those of untreated units, 1 = largest. */
  readonly placebo: { readonly rank: number; readonly of: number; readonly pValue: number };
}

export interface SyntheticDifference extends Answer {
  readonly method: "synthetic-difference-in-differences";
  readonly donors: readonly Weight[];
  /** Periods before the start with their weights, in order; together 1. */
  readonly periods: readonly Weight[];
  /** How many untreated units, or sets of them, the standard error rests on. */
  readonly placebos: number;
}

export interface Weight {
  readonly name: string;
  readonly weight: number;
}
