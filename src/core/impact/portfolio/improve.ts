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
    let better = false;
    for (const exchange of helpful(point.slope(now.weights), taken, gap.owner)) {
      if (!selection.allows(exchange)) continue;
      selection.make(exchange);
      const there = gap.at(taken);
      const then = tailOf(there.remaining, tail);
      better = then.mean < now.mean - smallest;
      if (better) {
        [point, now] = [there, then];
        break;
      }
      selection.make({ take: exchange.drop, drop: exchange.take });
    }
    if (!better) return { taken, remaining: now.mean };
  }
}

/** People; an exchange that yields less is not worth the time. */
const smallest = 1e-3;

/**
 * Every exchange that helps on the plane, the most helpful first: an option is dropped; or taken in
 * place of another start of the same candidate, if any, and of one other option, or of none.
 */
function* helpful(slope: Float64Array, taken: Float64Array, owner: Int32Array): Iterable<Exchange> {
  const chosen = [...taken.keys()].filter((o) => taken[o] === 1);
  const own = new Map(chosen.map((o, at) => [owner[o]!, at]));
  // There are many, so each is a number first: the option, and the place of the other in `chosen`.
  const none = chosen.length;
  const changes = new Float64Array(slope.length * (none + 1));
  for (const [o, gained] of slope.entries()) {
    const instead = own.get(owner[o]!);
    const change = instead === undefined ? gained : gained - slope[chosen[instead]!]!;
    for (let other = 0; other <= none; other++) {
      const also = other === none ? 0 : slope[chosen[other]!]!;
      if (taken[o] === 1) changes[o * (none + 1) + other] = other === none ? -gained : 0;
      else if (other !== instead) changes[o * (none + 1) + other] = change - also;
    }
  }
  const found = Uint32Array.from(changes.keys()).filter((at) => changes[at]! < -smallest);
  for (const at of found.sort((a, b) => changes[a]! - changes[b]!)) {
    const o = Math.floor(at / (none + 1));
    const other = at % (none + 1);
    const instead = own.get(owner[o]!);
    if (taken[o] === 1) yield { take: [], drop: [o] };
    else
      yield {
        take: [o],
        drop: [instead, other === none ? undefined : other].flatMap((place) =>
          place === undefined ? [] : [chosen[place]!],
        ),
      };
  }
}
