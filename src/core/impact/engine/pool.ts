import type { PoolAction } from "./action.ts";
import type { InitiativeSample } from "./sample.ts";
import { scaleIn } from "./scaling.ts";

/** An action on a pool with the initiative it belongs to. */
export interface PoolUse {
  readonly action: PoolAction;
  readonly succeeds: Uint8Array;
}

/** What acts on one pool, in the order of the model. */
export function usesOf(pool: number, initiatives: readonly InitiativeSample[]): PoolUse[] {
  return initiatives.flatMap(({ actions, succeeds }) =>
    actions.flatMap((action) =>
      action.kind === "pool" && action.pool === pool ? [{ action, succeeds }] : [],
    ),
  );
}

/**
 * Writes, for each draw and year, the part of the pool that an action takes away: its size where
 * the initiative succeeds, times how far it has grown; negative where it adds work.
 * @param demand lanes of the pool's sector
 * @param out lanes, overwritten
 */
export function fillParts(
  { action, succeeds }: PoolUse,
  demand: Float64Array,
  out: Float64Array,
): void {
  const { size, fixed, ramp, scaling } = action;
  const years = out.length / size.length;
  out.fill(0);
  for (let d = 0; d < size.length; d++) {
    if (succeeds[d] === 0) continue;
    const decay = ramp.decay[d]!;
    let odds = ramp.odds[d]!;
    for (let y = ramp.first[d]!, lane = d * years + y; y < years; y++, lane++) {
      const full = size[d]! * scaleIn(scaling, d, y);
      const part = fixed ? partOfPool(full, demand[lane]!) : full;
      out[lane] = part / (1 + odds);
      odds *= decay;
    }
  }
}

/** A fixed amount of work as a part of the pool: never more than the pool holds. */
export const partOfPool = (amount: number, demand: number): number =>
  amount < demand ? amount / demand : 1;

/** All actions on one pool together; lanes, reused from pool to pool. */
export interface Combined {
  /** What is left of the work: Π(1 − part). */
  readonly left: Float64Array;
  /** Σ of the parts, as if each action were alone. */
  readonly separately: Float64Array;
  /** Part of the work that is added. */
  readonly added: Float64Array;
  /** The parts of the action in hand. */
  readonly parts: Float64Array;
}

export const combinedLanes = (lanes: number): Combined => ({
  left: new Float64Array(lanes),
  separately: new Float64Array(lanes),
  added: new Float64Array(lanes),
  parts: new Float64Array(lanes),
});

/** Combines actions that want the same work as 1 − Π(1 − part); added work stands apart. */
export function combine(uses: readonly PoolUse[], demand: Float64Array, into: Combined): void {
  const { left, separately, added, parts } = into;
  left.fill(1);
  separately.fill(0);
  added.fill(0);
  for (const use of uses) {
    fillParts(use, demand, parts);
    for (let lane = 0; lane < parts.length; lane++) {
      const part = parts[lane]!;
      if (part > 0) {
        left[lane]! *= 1 - part;
        separately[lane]! += part;
      } else added[lane]! -= part;
    }
  }
}

/** Writes the pool's work in people: its part of the sector times the demand of the sector. */
export function fillWork(share: Float64Array, demand: Float64Array, out: Float64Array): void {
  const years = out.length / share.length;
  for (let d = 0, lane = 0; d < share.length; d++)
    for (let y = 0; y < years; y++, lane++) out[lane] = share[d]! * demand[lane]!;
}

/**
 * Turns work into what each action gets of it: work freed together ÷ parts separately. An
 * action's part times this is what it realises, so that all actions together realise exactly
 * what the pool gives up, each in proportion to its part.
 */
export function workToYield(work: Float64Array, { left, separately }: Combined): void {
  for (let lane = 0; lane < work.length; lane++) {
    const sum = separately[lane]!;
    if (sum > 0) work[lane]! *= (1 - left[lane]!) / sum;
  }
}
