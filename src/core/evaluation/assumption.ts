/**
 * Something that must hold for the effect to be believed, and what the figures say about it.
 * "cannot-tell" means that the data are too thin to test it; that is not the same as passed.
 */
export type Assumption = { readonly verdict: Verdict } & Seen;

export type Verdict = "passed" | "failed" | "cannot-tell";

/** Each assumption with the figures that its verdict rests on. */
type Seen =
  | { readonly name: "enough-periods"; readonly seen: EnoughPeriods }
  | { readonly name: "enough-units"; readonly seen: EnoughUnits }
  | { readonly name: "spread-of-counts"; readonly seen: SpreadOfCounts }
  | { readonly name: "independent-errors"; readonly seen: IndependentErrors }
  | { readonly name: "parallel-trends"; readonly seen: ParallelTrends }
  | { readonly name: "fit-before"; readonly seen: FitBefore };

interface EnoughPeriods {
  readonly before: number;
  readonly after: number;
  readonly wantedBefore: number;
  readonly wantedAfter: number;
}

interface EnoughUnits {
  readonly treated: number;
  readonly untreated: number;
  readonly wantedTreated: number;
  readonly wantedUntreated: number;
}

/** The variance of the counts is as large as the model says. */
interface SpreadOfCounts {
  /** Variance as a multiple of the mean; 1 in a Poisson distribution. */
  readonly dispersion: number;
  /** Of Pearson's chi-square against a Poisson distribution. */
  readonly pValue: number;
  /** Whether intervals were widened by it. */
  readonly corrected: boolean;
}

/** What is left over in one period says nothing about the next. */
interface IndependentErrors {
  readonly lags: number;
  /** Ljung and Box's Q over these lags. */
  readonly q: number;
  readonly pValue: number;
  /** Correlation of what is left over in a period and the one before it. */
  readonly firstCorrelation: number;
  /** Whether the standard errors allow for it (Newey and West). */
  readonly corrected: boolean;
}

/** Before the start, treated and untreated units moved alike. */
interface ParallelTrends {
  readonly periodsBefore: number;
  /** How much faster treated units rose per period than untreated ones, with its 95 % interval. */
  readonly driftPerPeriod: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly pValue: number | null;
  /** What the drift would add up to between the middle of before and the middle of after. */
  readonly carriedOn: number | null;
}

/** The weighted donors followed the treated units before the start. */
interface FitBefore {
  /** Root mean square of the gap before the start, in the unit of the outcome. */
  readonly rmspe: number;
  /** Share of the movement before the start that the donors follow, at most 1. */
  readonly explained: number | null;
}
