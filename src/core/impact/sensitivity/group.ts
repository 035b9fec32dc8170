import type { Model, Subject } from "../engine/index.ts";

/**
 * Inputs that are known or unknown together: everything about one initiative, one precondition, or
 * one driver of the gap. "judgement" is how hopeful all guesses are at once; "facts" is what is
 * assumed of the sectors and their pools.
 */
export type Group =
  | Subject
  | `precondition:${string}`
  | "demand"
  | "supply"
  | "growth"
  | "judgement"
  | "facts";

/** All groups of a model: what drives the gap first, then what the plan depends on. */
export const groupsOf = ({ preconditions, initiatives }: Model): Group[] => [
  "demand",
  "supply",
  "growth",
  "facts",
  "judgement",
  ...preconditions.map(({ id }) => `precondition:${id}` as const),
  ...initiatives.map(({ subject }) => subject),
];

/** The group of an input, by the name of its random numbers. */
export function groupOf(input: string): Group {
  const [first = "", second] = input.split("/");
  if (/^(initiative|priority|precondition):/.test(first)) return first as Group;
  if (first === "judgement") return "judgement";
  if (first !== "baseline") return "facts";
  return second === "growthAfterAnchors" ? "growth" : (second as "demand" | "supply");
}
