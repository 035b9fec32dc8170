import { plusDays } from "./days.ts";
import { longestQuiet, type Signal } from "./signal.ts";

export type AnswerFault =
  /** It was answered or closed: nobody asks any more. */
  | "not-open"
  /** The signal would ask again before the answer was read. */
  | "until-past"
  /** Longer than an answer may keep a signal quiet. */
  | "until-too-far";

/**
 * What stands in the way of an answer; empty when nothing does.
 * @param until last day on which the signal stays quiet, YYYY-MM-DD
 * @param today YYYY-MM-DD
 */
export function answerFaults(signal: Signal, until: string, today: string): readonly AnswerFault[] {
  return [
    ...(signal.state.kind === "open" ? [] : (["not-open"] as const)),
    ...(until < today ? (["until-past"] as const) : []),
    ...(until > lastQuietDay(today) ? (["until-too-far"] as const) : []),
  ];
}

/** The last day until which an answer of today keeps a signal quiet. */
export const lastQuietDay = (today: string): string => plusDays(today, longestQuiet);
