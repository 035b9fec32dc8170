export {
  Assumptions,
  noEffectReasons,
  type InitiativeAssumption,
  type Mechanism,
} from "./assumptions.ts";
export { Estimate, evidenceGrades, type EvidenceGrade } from "./estimate.ts";
export * from "./engine/index.ts";
