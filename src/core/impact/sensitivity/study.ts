import type { Subject } from "../engine/index.ts";
import type { Group } from "./group.ts";
import type { Input } from "./input.ts";

/** For each year a column with one value for each draw. */
export type ByYear = readonly Float64Array[];

/** People over all sectors. */
export interface Outcome {
  /** Short, with the plan. */
  readonly remaining: ByYear;
  /** Freed by the plan, net. */
  readonly freed: ByYear;
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
 * value of knowing ask of the engine.
 */
export interface Study {
  readonly years: readonly number[];
  readonly draws: number;
  readonly groups: readonly Group[];
  readonly initiatives: readonly Subject[];
  /** On the first sample, that of the forecast. */
  readonly base: Outcome;
  /** On the second sample. */
  readonly other: Outcome;
  /**
   * What the first sample becomes with the inputs of one group from the second: year by year, in
   * columns until the next year.
   */
  readonly swapped: (group: Group) => Iterable<YearChange>;
  /** How many more are short, on the first sample, without one initiative and with all others. */
  readonly freedBy: (initiative: Subject) => ByYear;
  readonly inputs: readonly Input[];
}
