import type { Group } from "./group.ts";
import { sobolIndices, type SobolIndex } from "./sobol-index.ts";
import type { ByYear, Study } from "./study.ts";

/** How much of the spread comes from one group; one index for each year. */
export interface Share {
  readonly group: Group;
  /** Of the gap that remains with the plan. */
  readonly remaining: readonly SobolIndex[];
  /** Of what the plan frees. */
  readonly freed: readonly SobolIndex[];
}

export function sharesOf({ groups, base, other, swapped }: Study): Share[] {
  const byYear = (a: ByYear, b: ByYear) => a.map((column, y) => sobolIndices(column, b[y]!));
  const ofRemaining = byYear(base.remaining, other.remaining);
  const ofFreed = byYear(base.freed, other.freed);
  return groups.map((group) => {
    const { remaining, freed } = swapped(group);
    return {
      group,
      remaining: remaining.map((column, y) => ofRemaining[y]!(column)),
      freed: freed.map((column, y) => ofFreed[y]!(column)),
    };
  });
}
