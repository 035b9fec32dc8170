import type { Subject } from "../engine/index.ts";

/**
 * What somebody supposes to be otherwise than the plan and its assumptions say. Each assumption
 * stands in it once, so the order in which things were supposed means nothing.
 */
export interface Scenario {
  /** Initiatives that are left out. */
  readonly without: readonly Subject[];
  /** By the name of the assumption, see `assumptionsIn`. */
  readonly values: Readonly<Record<string, Supposed>>;
}

export interface Supposed {
  /** The new median, in the unit of the assumption; a moment is a year with decimals. */
  readonly value: number;
  /** Taken as certain; else as uncertain as the assumption was. */
  readonly certain: boolean;
}

/** Nothing is otherwise. */
export const asPlanned: Scenario = { without: [], values: {} };

export const isAsPlanned = ({ without, values }: Scenario): boolean =>
  without.length === 0 && Object.keys(values).length === 0;
