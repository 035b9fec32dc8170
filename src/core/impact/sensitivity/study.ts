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

/** The same in one year. */
export interface YearOutcome {
  readonly remaining: Float64Array;
  readonly freed: Float64Array;
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
   * On the first sample, with the inputs of one group from the second: year by year, in columns
   * until the next year.
   */
  readonly swapped: (group: Group) => Iterable<YearOutcome>;
  /** How many more are short, on the first sample, without one initiative and with all others. */
  readonly freedBy: (initiative: Subject) => ByYear;
  readonly inputs: readonly Input[];
}
