import type { Priority } from "./initiative.ts";
import { notApplicable, toBeDetermined } from "./stated.ts";

/** The questions that the plan answers, or not, for each initiative that the region speeds up. */
export const askedFields = [
  "problem",
  "idea",
  "targetGroup",
  "quality",
  "accessibility",
  "affordability",
  "lead",
  "describedParties",
  "currentParties",
  "start",
  "process",
  "staff",
  "ict",
  "risks",
  "funding",
  "planning",
  "evaluation",
] as const satisfies readonly (keyof Priority)[];
export type AskedField = (typeof askedFields)[number];

/**
 * Most to least known. "lost" is stated in the plan, but no longer readable in its text;
 * "unfinished" is said, with the remark that it must still be worked out.
 */
export const answerStates = [
  "known",
  "lost",
  "unfinished",
  "not-applicable",
  "open",
  "silent",
] as const;
export type AnswerState = (typeof answerStates)[number];

/** What the plan says on one question about one initiative. */
export function answerOf(priority: Priority, field: AskedField): AnswerState {
  const value = priority[field];
  if (value === undefined) return "silent";
  if (value === toBeDetermined) return "open";
  if (value === notApplicable) return "not-applicable";
  if ("open" in value && value.open) return "unfinished";
  if (field === "evaluation" && !hasQuarter(priority)) return "lost";
  return "known";
}

const hasQuarter = ({ evaluation }: Priority) =>
  typeof evaluation === "object" && evaluation.quarter !== undefined;
