export { Plan } from "./plan.ts";
export {
  answerOf,
  answerStates,
  askedFields,
  type AnswerState,
  type AskedField,
} from "./answer.ts";
export { citations, Origin, type Citation } from "./origin.ts";
export { Dutch, Text } from "./text.ts";
export {
  isOpen,
  notApplicable,
  toBeDetermined,
  type Open,
  type Statement,
  type Certainty,
} from "./stated.ts";
export { localId, localRef, refTo, type ReferableKind } from "./reference.ts";
export { nearest } from "./nearest.ts";
export { zodProblems, type Problem } from "./problem.ts";
export { checkPlan } from "./check-plan.ts";
export { indexIds, danglingReferences, type IdIndex } from "./check-references.ts";
export { summarisePlan, type PlanSummary } from "./summarise-plan.ts";
export { FigureKind, figureKinds } from "./figure.ts";
export type { Figure, Sector, Amount, Unit } from "./figure.ts";
export type { Initiative, Party, PlanningBar, Priority } from "./initiative.ts";
export { Course, CourseStep, hasEnded, stepOn } from "./course.ts";
export type { Challenge, Objective } from "./challenge.ts";
export type { Organisation, Commitment } from "./organisation.ts";
export type { Body, Governance } from "./body.ts";
export type { Agenda, AgendaItem, Phase } from "./agenda.ts";
export type { Chain, CrucialCare, PreventionInfrastructure, StatusCounts } from "./chain.ts";
export type { Contradiction } from "./contradiction.ts";
export type { Monitoring, MonitoringLine } from "./monitoring.ts";
export type { FundingSource, Milestone, Participation, Point, Vision } from "./point.ts";
export type { Document, Municipality, Region } from "./region.ts";
export type { Precondition, Risk } from "./risk.ts";
export type { System, Systems } from "./system.ts";
export { lookUp, slugOf, subjects, type PlanLookup, type Role, type Subject } from "./lookup.ts";
export { RegionOutline } from "./region-outline.ts";
