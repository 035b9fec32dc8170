import { notApplicable, toBeDetermined, type Priority } from "../../../core/plan/index.ts";

/** The questions that the plan answers, or not, for each initiative that it speeds up. */
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

/** Most to least known; "lost" is stated in the plan, but no longer readable in its text. */
export const answerStates = ["known", "lost", "not-applicable", "open", "silent"] as const;
export type AnswerState = (typeof answerStates)[number];

export type AnswerCounts = Readonly<Record<AnswerState, number>>;

/** What the plan says on one question about one initiative. */
export function answerOf(priority: Priority, field: AskedField): AnswerState {
  const value = priority[field];
  if (value === undefined) return "silent";
  if (value === toBeDetermined) return "open";
  if (value === notApplicable) return "not-applicable";
  if (field === "evaluation" && !hasQuarter(priority)) return "lost";
  return "known";
}

const hasQuarter = ({ evaluation }: Priority) =>
  typeof evaluation === "object" && evaluation.quarter !== undefined;

/** For each question, over how many initiatives it is in each state. */
export function knownFields(
  priorities: readonly Priority[],
): readonly { readonly field: AskedField; readonly counts: AnswerCounts }[] {
  return askedFields.map((field) => ({
    field,
    counts: tally(priorities.map((priority) => answerOf(priority, field))),
  }));
}

/** All questions about all initiatives together. */
export function totalKnown(priorities: readonly Priority[]): AnswerCounts {
  return tally(
    priorities.flatMap((priority) => askedFields.map((field) => answerOf(priority, field))),
  );
}

function tally(states: readonly AnswerState[]): AnswerCounts {
  const count = (state: AnswerState) => states.filter((one) => one === state).length;
  return Object.fromEntries(answerStates.map((state) => [state, count(state)])) as AnswerCounts;
}
