import type { Subject } from "../engine/index.ts";
import type { Group } from "./group.ts";
import type { Input } from "./input.ts";

/** People over all sectors in one year: a value for each draw. */
export interface Outcome {
  /** Short, with the plan. */
  readonly remaining: Float64Array;
  /** Freed by the plan, net. */
  readonly freed: Float64Array;
}

/** What becomes of one year; columns have a value for each draw. */
export interface YearChange {
  /** All others stay as they were, and are zero in the columns. */
  readonly draws: Uint32Array;
  /** How many people more the plan frees, net. */
  readonly freed: Float64Array;
  /** How many people fewer are short, with the plan. */
  readonly closed: Float64Array;
}

/**
 * A model on two independent samples and on mixtures of them: all that indices, swings and the
 * value of knowing ask of the engine. A year is its place in `years`; who asks for one year after
 * the other is answered fastest.
 */
export interface Study {
  readonly years: readonly number[];
  readonly draws: number;
  readonly groups: readonly Group[];
  readonly initiatives: readonly Subject[];
  /** On the first sample, that of the forecast. */
  readonly base: (year: number) => Outcome;
  /** On the second sample. */
  readonly other: (year: number) => Outcome;
  /**
   * What the first sample becomes with the inputs of one group from the second, to be asked for a
   * year: in columns that hold until the next question.
   */
  readonly swapped: (group: Group) => (year: number) => YearChange;
  /** How many more are short in a year, on the first sample, without one initiative and with all others. */
  readonly freedBy: (initiative: Subject, year: number) => Float64Array;
  readonly inputs: readonly Input[];
}
