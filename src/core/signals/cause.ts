import type { Known } from "./known.ts";
import type { Evidence } from "./signal-act.ts";

/** A reason for a signal, as it stands now. */
export interface Cause {
  /** Follows from the rule and what it is about: the same cause has the same key every day. */
  readonly key: string;
  /** Id of the rule that finds it. */
  readonly rule: string;
  /** As "initiative:…", "indicator:…", "risk:…". */
  readonly about: `${string}:${string}`;
  /** The challenge whose coordination group answers for it, when it belongs to one alone. */
  readonly challenge?: string;
  /** The initiative whose lead is asked first. */
  readonly initiative?: string;
  /** The body that is asked first, when one gave the task itself. */
  readonly body?: string;
  readonly evidence: Evidence;
}

/** What a rule finds; rule and key are the same for all that it finds. */
export type Found = Omit<Cause, "key" | "rule">;

/**
 * Finds what a trigger looks for.
 * @param threshold of the rule, in the unit of the trigger; 0 where it has none
 * @param day YYYY-MM-DD
 */
export type Find = (known: Known, threshold: number, day: string) => readonly Found[];
