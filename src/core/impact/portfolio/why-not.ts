import type { Best } from "./choose.ts";
import type { Limit } from "./limits.ts";
import type { PortfolioProblem } from "./problem.ts";
import type { RemainingGap } from "./remaining.ts";
import { selectionOf, type Shortage } from "./selection.ts";
import { tailOf } from "./tail.ts";

/** Why a candidate was not chosen: what adding it to the choice would do. */
export interface WhyNot {
  readonly candidate: string;
  /** People that adding it frees at most, wherever it starts; negative when it costs more work. */
  readonly adds: number;
  /** What stands in its way there: what is short most for its size first; empty when nothing is. */
  readonly shortages: readonly Shortage[];
}

/**
 * For each candidate that is not chosen the start that would add most, with what the limits lack
 * for it. Who adds next to nothing needs no other reason.
 */
export function whyNot(
  { candidates }: PortfolioProblem,
  gap: RemainingGap,
  { taken, remaining, limits }: Best,
  tail: number,
): WhyNot[] {
  const selection = selectionOf(limits, taken);
  const chosen = new Set([...taken.keys()].flatMap((o) => (taken[o] === 1 ? [gap.owner[o]] : [])));
  return candidates.flatMap(({ id }, c): WhyNot[] => {
    if (chosen.has(c)) return [];
    const additions = [...gap.owner.keys()]
      .filter((o) => gap.owner[o] === c)
      .map((o) => ({
        adds: remaining - tailOf(gap.at(withOne(taken, o)).remaining, tail).mean,
        shortages: selection.broken({ take: [o], drop: [] }).toSorted(bySize),
      }));
    const [most] = additions.toSorted((a, b) => b.adds - a.adds);
    return most === undefined ? [] : [{ candidate: id, ...most }];
  });
}

/** What each chosen candidate adds to the others: people more short without it. */
export function addedBy(gap: RemainingGap, { taken, remaining }: Best, tail: number): Float64Array {
  return taken.map((is, o) => {
    if (is === 0) return 0;
    const without = taken.slice();
    without[o] = 0;
    return tailOf(gap.at(without).remaining, tail).mean - remaining;
  });
}

function withOne(taken: Float64Array, option: number): Float64Array {
  const more = taken.slice();
  more[option] = 1;
  return more;
}

/** Who may not go together comes first; then what is short most as part of what there is. */
const bySize = (a: Shortage, b: Shortage) => sizeOf(b) - sizeOf(a);
const sizeOf = ({ limit, by }: Shortage) =>
  isRule(limit) ? Infinity : by / Math.max(limit.row.most, 1e-9);
const isRule = ({ kind }: Limit) => kind === "needs" || kind === "excludes";
