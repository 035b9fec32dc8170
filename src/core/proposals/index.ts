export { Change, placeOf } from "./change.ts";
export { ProposalAct } from "./proposal-act.ts";
export { ChangeRules, isLight } from "./change-rules.ts";
export {
  criteria,
  isOpen,
  readProposal,
  rivalsOf,
  type Criterion,
  type Proposal,
  type ProposalState,
  type ProposedChange,
  type Rival,
  type Scores,
} from "./proposal.ts";
export { mayDo, type ProposalFault } from "./may-do.ts";
export { standsAt, undone, valueAt } from "./stands-at.ts";
export { touchesSame } from "./touches-same.ts";
export { applyChanges, type ChangeFault } from "./apply-changes.ts";
export { comparePlans, type Difference } from "./compare-plans.ts";
export { originOfDecisions } from "./decisions-source.ts";
export { describeChange, recordName, stepInWords } from "./describe-change.ts";
export { editableFields, editableLists, type EditableField, type Input } from "./editable.ts";
export { fieldLabel, kindLabel } from "./labels.ts";
export {
  addInitiative,
  madeAgain,
  movesIn,
  recordOf,
  takeStep,
  type Intake,
  type Move,
} from "./moves.ts";
export {
  isObject,
  isSame,
  listOf,
  plainCopy,
  recordIn,
  type Documents,
  type Json,
  type JsonObject,
} from "./documents.ts";
