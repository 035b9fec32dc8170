/** Did it work? What was observed against what was to be expected without the intervention. */
export type { Assumption, Verdict } from "./assumption.ts";
export { differenceInDifferences } from "./difference-in-differences.ts";
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
export { groupTimeDifferences } from "./group-time-differences.ts";
export { interruptedTimeSeries } from "./interrupted-time-series.ts";
export { assemblePanel, type Panel, type PanelRow } from "./panel.ts";
export type { Period } from "./period.ts";
export type { Moment } from "./picture.ts";
export { proposedEffect, type ProposedEffect } from "./proposed-effect.ts";
export type { Refusal } from "./refusal.ts";
export { usualLags } from "./regression/newey-west.ts";
export type { SeriesModel } from "./series-model.ts";
export { syntheticControl } from "./synthetic-control.ts";
export { syntheticDifference } from "./synthetic-difference.ts";
export { assembleSeries, type SeriesRow, type TimeSeries } from "./time-series.ts";
