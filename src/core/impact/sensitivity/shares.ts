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
    const share = { group, remaining: [] as SobolIndex[], freed: [] as SobolIndex[] };
    let y = 0;
    for (const { remaining, freed } of swapped(group)) {
      share.remaining.push(ofRemaining[y]!(remaining));
      share.freed.push(ofFreed[y]!(freed));
      y++;
    }
    return share;
  });
}
