import type { Weights } from "./closing.ts";
import type { DrawnModel } from "./drawn-model.ts";
import { addAll, trace } from "./lane-loops.ts";
import type { PoolLanes } from "./lanes.ts";

/** What initiatives in play do to one person of work more, in one year. */
export class MarginalEffect {
  readonly #base: Pick<DrawnModel, "program" | "work">;
  readonly #pools: readonly PoolLanes[];
  /** Where the year is in the lanes. */
  readonly #at: number;
  readonly #kept: (Float64Array | undefined)[] | undefined;
  readonly #out: Float64Array;
  readonly #ofPool: Float64Array;

  /**
   * @param y place of the year in the model
   * @param kept what is known of the pools by who asks more often, with one way to count; completed
   */
  constructor(
    base: Pick<DrawnModel, "program" | "work">,
    pools: readonly PoolLanes[],
    y: number,
    kept?: (Float64Array | undefined)[],
  ) {
    this.#base = base;
    this.#pools = pools;
    this.#at = y * base.work.draws;
    this.#kept = kept;
    this.#out = new Float64Array(base.work.draws);
    this.#ofPool = new Float64Array(base.work.draws);
  }

  /**
   * How many people more are short, as they count, for each person of work more in a sector: a
   * column until the next question, and nothing when it makes no difference.
   *
   * What initiatives take away from a pool grows along with its work. But a part that is so many
   * people does not, and leaves more to the others.
   */
  shortPerWork(sector: number, weights: Weights): Float64Array | undefined {
    const own = weights[sector];
    const out = this.#out.fill(0);
    if (own !== undefined) out.set(own);
    let matters = own !== undefined;
    for (const [p, pool] of this.#base.program.pools.entries()) {
      if (pool.sector !== sector || this.#pools[p]!.left.length === 0) continue;
      const more = this.#kept?.[p] ?? this.#inPool(p, weights);
      if (more === undefined) continue;
      matters = true;
      addAll(out, more, 1);
    }
    return matters ? out : undefined;
  }

  /** What initiatives on a pool add to that: less in its own sector, more where work arrives. */
  #inPool(pool: number, weights: Weights): Float64Array | undefined {
    const share = this.#base.work.poolShares[pool]!;
    const own = weights[this.#base.program.pools[pool]!.sector];
    const { left, added, fixed, leaving } = this.#pools[pool]!;
    const arrivals = leaving?.arrivals.filter(({ sector }) => weights[sector] !== undefined) ?? [];
    if (own === undefined && arrivals.length === 0) return undefined;
    const out = this.#kept === undefined ? this.#ofPool.fill(0) : new Float64Array(share.length);
    if (this.#kept !== undefined) this.#kept[pool] = out;
    if (own !== undefined) takeTaken(out, own, share, left, added, fixed?.odds, this.#at);
    for (const { sector, weight } of arrivals) {
      const [there, { separately }] = [weights[sector]!, leaving!];
      bring(out, there, share, weight, left, separately, fixed, this.#at);
    }
    return out;
  }
}

// Loops that are handed arrays alone: see `lane-loops.ts`.

function takeTaken(
  out: Float64Array,
  own: Float64Array,
  share: Float32Array,
  left: Float64Array,
  added: Float64Array | undefined,
  odds: Float64Array | undefined,
  at: number,
): void {
  for (let d = 0, lane = at; d < out.length; d++, lane++) {
    let taken = 1 - left[lane]!;
    if (added !== undefined) taken -= added[lane]!;
    if (odds !== undefined) taken -= left[lane]! * odds[lane]!;
    out[d]! -= own[d]! * share[d]! * taken;
  }
}

/** @param fixed parts beside it that are so many people, however much work there is */
function bring(
  out: Float64Array,
  there: Float64Array,
  share: Float32Array,
  weight: Float64Array,
  left: Float64Array,
  separately: Float64Array,
  fixed: { readonly parts: Float64Array; readonly odds: Float64Array } | undefined,
  at: number,
): void {
  for (let d = 0, lane = at; d < out.length; d++, lane++) {
    const all = separately[lane]! + trace;
    let grows = 1 - left[lane]!;
    if (fixed !== undefined)
      grows += (grows * fixed.parts[lane]!) / all - left[lane]! * fixed.odds[lane]!;
    out[d]! += (there[d]! * share[d]! * weight[lane]! * grows) / all;
  }
}
