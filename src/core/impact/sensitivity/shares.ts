import { minus } from "../engine/session/lane-loops.ts";
import type { Group } from "./group.ts";
import { sobolIndices, type SobolIndex } from "./sobol-index.ts";
import type { Study } from "./study.ts";

/** How much of the spread comes from one group; one index for each year. */
export interface Share {
  readonly group: Group;
  /** Of the gap that remains with the plan. */
  readonly remaining: readonly SobolIndex[];
  /** Of what the plan frees. */
  readonly freed: readonly SobolIndex[];
}

export function sharesOf({ years, draws, groups, base, other, swapped }: Study): Share[] {
  const shares = groups.map((group) => ({
    share: { group, remaining: [] as SobolIndex[], freed: [] as SobolIndex[] },
    changeIn: swapped(group),
  }));
  const nothing = new Float64Array(draws);
  // Fewer people short and more people left over are the same, and so are their indices.
  const leftOver = (short: Float64Array) => minus(nothing, short, short);
  for (const y of years.keys()) {
    const [a, b] = [base(y), other(y)];
    const ofRemaining = sobolIndices(leftOver(a.remaining), leftOver(b.remaining));
    const ofFreed = sobolIndices(a.freed, b.freed);
    for (const { share, changeIn } of shares) {
      const { draws: touched, closed, freed } = changeIn(y);
      share.remaining.push(ofRemaining(closed, touched));
      share.freed.push(ofFreed(freed, touched));
    }
  }
  return shares.map(({ share }) => share);
}
