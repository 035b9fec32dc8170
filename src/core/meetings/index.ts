export { ActionAct, DecisionAct, Manner } from "./decision-act.ts";
export { AgendaSource, MeetingAct, Moment, NoteAct } from "./meeting-act.ts";
export { BodyRules, mandates, type Mandate } from "./body-rules.ts";
