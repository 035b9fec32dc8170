import {
  answerOf,
  answerStates,
  askedFields,
  type AnswerState,
  type AskedField,
  type Priority,
} from "../../../core/plan/index.ts";

export type AnswerCounts = Readonly<Record<AnswerState, number>>;

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
