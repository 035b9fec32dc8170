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
  // Fewer people short and more people left over are the same, and so are their indices.
  const leftOver = (short: ByYear) => short.map((column) => column.map((people) => -people));
  const ofRemaining = byYear(leftOver(base.remaining), leftOver(other.remaining));
  const ofFreed = byYear(base.freed, other.freed);
  return groups.map((group) => {
    const share = { group, remaining: [] as SobolIndex[], freed: [] as SobolIndex[] };
    let y = 0;
    for (const { draws, closed, freed } of swapped(group)) {
      share.remaining.push(ofRemaining[y]!(closed, draws));
      share.freed.push(ofFreed[y]!(freed, draws));
      y++;
    }
    return share;
  });
}
