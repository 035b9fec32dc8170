/** Did it work? What was observed against what was to be expected without the intervention. */
export type { Assumption, Verdict } from "./assumption.ts";
export type { Effect } from "./effect.ts";
export type {
  Comparison,
  DifferenceInDifferences,
  Evaluation,
  Family,
  GroupTimeDifferences,
  InterruptedTimeSeries,
  SyntheticControl,
  SyntheticDifference,
} from "./evaluation.ts";
export type { EvidenceGrade } from "./evidence-grade.ts";
export { interruptedTimeSeries } from "./interrupted-time-series.ts";
export type { Period } from "./period.ts";
export type { Moment } from "./picture.ts";
export type { Refusal } from "./refusal.ts";
export { usualLags } from "./regression/newey-west.ts";
export type { SeriesModel } from "./series-model.ts";
export { assembleSeries, type SeriesRow, type TimeSeries } from "./time-series.ts";
