export {
  Assumptions,
  noEffectReasons,
  subjectOf,
  type InitiativeAssumption,
  type Mechanism,
} from "./assumptions.ts";
export { Estimate, evidenceGrades, type EvidenceGrade } from "./estimate.ts";
export { estimateLabels, isEstimateField, type EstimateField } from "./estimate-field.ts";
export { checkAssumptions } from "./check-assumptions.ts";
export {
  calibrateByCounts,
  calibrateByRange,
  surprising,
  type Calibrated,
  type NotCalibrated,
} from "./calibration/calibrate.ts";
export { countedFields, type CountedField } from "./calibration/counted-fields.ts";
export type { Counted } from "./calibration/counted.ts";
export { compile } from "./compile.ts";
export {
  measurableEffects,
  percentilesOf,
  withMeasured,
  type AssumedField,
  type MeasurableEffect,
  type MeasuredRange,
} from "./measurable-effect.ts";
export { planYearOf } from "./plan-year.ts";
export { scoresOf, verdictOf, type PastForecast, type Score } from "./scoring/score.ts";
export { factorOfGrade, familyOf, spread, type Family } from "./spread.ts";
export * from "./delivery/index.ts";
export * from "./engine/index.ts";
export * from "./explain/index.ts";
export * from "./ledger/index.ts";
export * from "./portfolio/index.ts";
