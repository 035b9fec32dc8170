export { explain, type Explanation, type ExplanationFault } from "./explain.ts";
export type { MechanismPath } from "./mechanism-path.ts";
export type { Step, StepEstimate, StepUnit, StepWhat } from "./step.ts";
export { stagesOf, type Stages } from "./stages.ts";
