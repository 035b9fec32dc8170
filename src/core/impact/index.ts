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
export { compile } from "./compile.ts";
export {
  measurableEffects,
  percentilesOf,
  withMeasured,
  type MeasurableEffect,
  type MeasuredRange,
} from "./measurable-effect.ts";
export { planYearOf } from "./plan-year.ts";
export { factorOfGrade, familyOf, spread, type Family } from "./spread.ts";
export * from "./engine/index.ts";
