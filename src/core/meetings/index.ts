export { mayActOn, type ActionFault, type Followup } from "./action-fault.ts";
export { isOverdue, readAction, type Action } from "./action.ts";
export { ActionAct, DecisionAct, Manner } from "./decision-act.ts";
export { mayDecide, type DecisionFault, type ToDecide } from "./decision-fault.ts";
export { decisionId, decisionNumber, nextSequence, shortName } from "./decision-number.ts";
export { readDecision, supersededBy, supersededOnes, type Decision } from "./decision.ts";
export { AgendaSource, MeetingAct, Moment, NoteAct } from "./meeting-act.ts";
export { openActions, overdueActions } from "./open-actions.ts";
export { BodyRules, mandates, type Mandate } from "./body-rules.ts";
