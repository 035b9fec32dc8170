import type { DrawnYear } from "./drawn-year.ts";
import type { YearEffect } from "./year-effect.ts";

/** How initiatives share the work of one pool in a year; columns have a value for each draw. */
interface SharedPool {
  readonly sector: number;
  /** All work there is, in people. */
  readonly work: Float64Array;
  /** Part that is left: Π(1 − part). */
  readonly left: Float64Array;
  /** Σ of the parts, as if each were alone. */
  readonly separately: Float64Array;
  /** Part that is added. */
  readonly added: Float64Array;
  /** People that are freed for each unit of a part: all together free what is no longer left. */
  readonly yields: Float64Array;
}

/** What one initiative does to one sector, in people: a value for each of its records. */
export interface Deed {
  readonly sector: number;
  /** Work that is taken away after overlap, or staff that comes. */
  readonly won?: Float64Array;
  /** Work that is added, or arrives from elsewhere. */
  readonly borne?: Float64Array;
}

/** What initiatives do together in one year. Work is won in proportion to the part of each. */
export class PlanYear {
  readonly pools: readonly SharedPool[];

  constructor(year: DrawnYear, effects: readonly YearEffect[]) {
    const { draws } = year.base.work;
    this.pools = year.base.program.pools.map(({ sector }, pool) => ({
      sector,
      work: year.work(pool),
      left: new Float64Array(draws).fill(1),
      separately: new Float64Array(draws),
      added: new Float64Array(draws),
      yields: new Float64Array(draws),
    }));
    for (const { chosen, uses } of effects)
      for (const { pool, taken, added } of uses) this.#count(pool, chosen, taken, added);
    for (const { work, left, separately, yields } of this.pools)
      for (let d = 0; d < draws; d++)
        yields[d] = separately[d]! > 0 ? (work[d]! * (1 - left[d]!)) / separately[d]! : 0;
  }

  /** @param effect one of those that this was made of */
  deedsOf({ chosen, uses, staff }: YearEffect): Deed[] {
    return [
      ...uses.flatMap(({ pool, taken, added, arrival }): Deed[] => {
        const { sector, work, yields } = this.pools[pool]!;
        const won = times(taken, yields, chosen);
        const here = { sector, won, ...(added && { borne: times(added, work, chosen) }) };
        if (arrival === undefined) return [here];
        return [here, { sector: arrival.sector, borne: times(won, arrival.rate) }];
      }),
      ...staff.map(({ sector, people }): Deed => ({ sector, won: people })),
    ];
  }

  #count(
    pool: number,
    chosen: Uint32Array,
    taken: Float64Array,
    more: Float64Array | undefined,
  ): void {
    const { left, separately, added } = this.pools[pool]!;
    for (let j = 0; j < taken.length; j++) {
      const draw = chosen[j]!;
      left[draw]! *= 1 - taken[j]!;
      separately[draw]! += taken[j]!;
      if (more !== undefined) added[draw]! += more[j]!;
    }
  }
}

/** @param chosen draws of the records, when the other column has a value for each draw */
function times(
  column: Float64Array,
  other: Float32Array | Float64Array,
  chosen?: Uint32Array,
): Float64Array {
  const product = new Float64Array(column.length);
  if (chosen === undefined)
    for (let j = 0; j < product.length; j++) product[j] = column[j]! * other[j]!;
  else for (let j = 0; j < product.length; j++) product[j] = column[j]! * other[chosen[j]!]!;
  return product;
}
