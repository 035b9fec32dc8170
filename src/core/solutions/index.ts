export { contracts, endsWithinAYear, knownContracts, type Contract } from "./contract-ends.ts";
export { overlaps, type Overlap } from "./overlap.ts";
export {
  exitParts,
  SolutionAct,
  solutionKinds,
  solutionStates,
  type ExitPart,
  type SolutionKind,
  type SolutionState,
} from "./solution-act.ts";
export { mayActOnSolution, missingExits, type SolutionFault } from "./solution-fault.ts";
export { SolutionRules } from "./solution-rules.ts";
export {
  readSolution,
  regionSolutions,
  solutionsOf,
  unrecorded,
  type Solution,
  type SolutionFacts,
  type SolutionRecord,
} from "./solution.ts";
