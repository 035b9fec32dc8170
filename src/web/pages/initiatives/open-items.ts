import { isOpen, notApplicable, toBeDetermined, type Priority } from "../../../core/plan/index.ts";
import type { Entry } from "./entry.ts";

/** What an initiative needs to have settled, in the order in which the plan asks for it. */
export const items = [
  "problem",
  "idea",
  "targetGroup",
  "quality",
  "accessibility",
  "affordability",
  "lead",
  "currentParties",
  "start",
  "planning",
  "process",
  "staff",
  "ict",
  "risks",
  "funding",
] as const satisfies readonly (keyof Priority)[];
export type Item = (typeof items)[number];

export interface OpenItems {
  /** The plan says: still to be decided. */
  readonly toBeDetermined: readonly Item[];
  /** The plan is silent. */
  readonly silent: readonly Item[];
  /** The plan says that these do not apply. */
  readonly notApplicable: readonly Item[];
}

/** What is not settled about an initiative; for one that was not chosen the plan settles nothing. */
export function openItems({ subject: { initiative, priority } }: Entry): OpenItems {
  if (priority === undefined) {
    const known = new Set<Item>();
    if (initiative!.described === "described") known.add("idea");
    if (initiative!.organisations.length > 0) known.add("currentParties");
    return {
      toBeDetermined: [],
      silent: items.filter((item) => !known.has(item)),
      notApplicable: [],
    };
  }
  // The two-page description names parties where the planning does not.
  const value = (item: Item) =>
    item === "currentParties" && priority.currentParties === undefined
      ? priority.describedParties
      : priority[item];
  return {
    toBeDetermined: items.filter((item) => value(item) === toBeDetermined),
    silent: items.filter((item) => value(item) === undefined),
    notApplicable: items.filter((item) => value(item) === notApplicable),
  };
}

/** Whether there is anything to show of an item. */
export const isStated = (value: unknown): boolean => value !== undefined && !isOpen(value);
