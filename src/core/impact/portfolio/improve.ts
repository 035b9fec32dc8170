import type { Limit } from "./limits.ts";
import type { RemainingGap } from "./remaining.ts";
import { selectionOf, type Exchange } from "./selection.ts";
import { tailOf } from "./tail.ts";

/** A choice in whole options, with what it leaves. */
export interface Choice {
  /** 1 for each option that is taken, else 0. */
  readonly taken: Float64Array;
  /** People still short: the mean of the worst part of the scenarios. */
  readonly remaining: number;
}

/**
 * Makes a choice better by taking, dropping, moving and swapping options, for as long as that
 * helps and the limits allow. The plane that touches the remaining gap lies below it, so an
 * exchange that does not help on the plane does not help at all: only the others are computed.
 */
export function improve(
  gap: RemainingGap,
  limits: readonly Limit[],
  tail: number,
  from: Float64Array,
): Choice {
  const selection = selectionOf(limits, from);
  const { taken } = selection;
  let point = gap.at(taken);
  let now = tailOf(point.remaining, tail);
  for (;;) {
    const better = helpful(point.slope(now.weights), taken, gap.owner).find((exchange) => {
      if (selection.broken(exchange).length > 0) return false;
      selection.make(exchange);
      const there = gap.at(taken);
      const then = tailOf(there.remaining, tail);
      if (then.mean < now.mean - smallest) {
        [point, now] = [there, then];
        return true;
      }
      selection.make({ take: exchange.drop, drop: exchange.take });
      return false;
    });
    if (better === undefined) return { taken, remaining: now.mean };
  }
}

/** People; an exchange that yields less is not worth the time. */
const smallest = 1e-3;

/** Every exchange that helps on the plane, the most helpful first. */
function helpful(slope: Float64Array, taken: Float64Array, owner: Int32Array): Exchange[] {
  const chosen = [...taken.keys()].filter((o) => taken[o] === 1);
  const chosenOf = new Map(chosen.map((o) => [owner[o]!, o]));
  const found: (Exchange & { readonly change: number })[] = [];
  const offer = (take: readonly number[], drop: readonly number[]) => {
    let change = 0;
    for (const o of take) change += slope[o]!;
    for (const o of drop) change -= slope[o]!;
    if (change < -smallest) found.push({ take, drop, change });
  };
  for (const o of chosen) offer([], [o]);
  for (const [o, is] of taken.entries()) {
    if (is === 1) continue;
    const own = chosenOf.get(owner[o]!);
    const instead = own === undefined ? [] : [own];
    offer([o], instead);
    for (const other of chosen) if (other !== own) offer([o], [...instead, other]);
  }
  return found.sort((a, b) => a.change - b.change);
}
