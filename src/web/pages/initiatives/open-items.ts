import {
  answerOf,
  askedFields,
  isOpen,
  type AnswerState,
  type AskedField,
} from "../../../core/plan/index.ts";
import type { Entry } from "./entry.ts";

/** Counted with the parties of the planning, and said with the planning itself. */
type Elsewhere = "describedParties" | "evaluation";
export type Item = Exclude<AskedField, Elsewhere>;

/** What an initiative needs to have settled. */
export const items = askedFields.filter(
  (field): field is Item => field !== "describedParties" && field !== "evaluation",
);

export interface OpenItems {
  /** The plan says: still to be decided. */
  readonly toBeDetermined: readonly Item[];
  /** The plan says something, and that it must still be worked out. */
  readonly unfinished: readonly Item[];
  /** The plan is silent. */
  readonly silent: readonly Item[];
}

/** What is not settled about an initiative; for one that was not chosen the plan settles nothing. */
export function openItems({ subject: { initiative, priority } }: Entry): OpenItems {
  if (priority === undefined) {
    const known = new Set<Item>();
    if (initiative!.described === "described") known.add("idea");
    if (initiative!.organisations.length > 0) known.add("currentParties");
    return {
      toBeDetermined: [],
      unfinished: [],
      silent: items.filter((item) => !known.has(item)),
    };
  }
  // The two-page description names parties where the planning does not.
  const asked = (item: Item): AskedField =>
    item === "currentParties" && priority.currentParties === undefined ? "describedParties" : item;
  const itemsThatAre = (state: AnswerState) =>
    items.filter((item) => answerOf(priority, asked(item)) === state);
  return {
    toBeDetermined: itemsThatAre("open"),
    unfinished: itemsThatAre("unfinished"),
    silent: itemsThatAre("silent"),
  };
}

/** Whether there is anything to show of an item. */
export const isStated = (value: unknown): boolean => value !== undefined && !isOpen(value);
