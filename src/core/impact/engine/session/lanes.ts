import type { Program } from "../program/program.ts";

/** What initiatives do to the work together: a value for each draw of one year, or of every year. */
export interface Lanes {
  readonly pools: readonly PoolLanes[];
  /** For each sector, people who came to work. */
  readonly staff: readonly Float64Array[];
}

export interface PoolLanes {
  /** What is left of the work: Π(1 − part); none where nobody ever takes any away. */
  readonly left: Float64Array;
  /** Of a pool from which work leaves for another sector. */
  readonly leaving?: Leaving;
  /** Part that is added, once any is. */
  added?: Float64Array;
  /** Of parts that are so many people, however many there are: Σ part, and Σ part / (1 − part). */
  fixed?: { readonly parts: Float64Array; readonly odds: Float64Array };
}

/** Of what is taken away, each gets its share: what arrives somewhere is (1 − left) · weight / Σ part. */
interface Leaving {
  /** Σ of the parts, as if each were alone. */
  readonly separately: Float64Array;
  /** People freed in all sectors together by what is done on this pool. */
  readonly net: Float64Array;
  readonly arrivals: readonly {
    readonly sector: number;
    /** Σ of the parts that leave for this sector, each times its rate of exchange. */
    readonly weight: Float64Array;
  }[];
}

/** With nothing in play. @param count of values in each lane */
export function emptyLanes({ initiatives, pools, sectors }: Program, count: number): Lanes {
  const none = new Float64Array(0);
  const lane = () => new Float64Array(count);
  const uses = initiatives.flatMap((initiative) => initiative.uses);
  return {
    staff: Array.from({ length: sectors }, lane),
    pools: pools.map((_, pool): PoolLanes => {
      const own = uses.filter((use) => use.pool === pool);
      if (own.length === 0) return { left: none };
      const left = lane().fill(1);
      const to = new Set(own.flatMap(({ arrival }) => (arrival ? [arrival.sector] : [])));
      if (to.size === 0) return { left };
      const arrivals = Array.from(to, (sector) => ({ sector, weight: lane() }));
      return { left, leaving: { separately: lane(), net: lane(), arrivals } };
    }),
  };
}

/** Makes one year of a pool what it is in all years, or what it is with nothing in play. */
export function fillYear(year: PoolLanes, all: PoolLanes | undefined, y: number): void {
  const fill = (to: Float64Array | undefined, from: Float64Array | undefined, empty: number) => {
    if (from === undefined) to?.fill(empty);
    else to?.set(from.subarray(y * to.length, (y + 1) * to.length));
  };
  if (all?.added) year.added ??= new Float64Array(year.left.length);
  fill(year.left, all?.left, 1);
  fill(year.added, all?.added, 0);
  fill(year.leaving?.separately, all?.leaving?.separately, 0);
  fill(year.leaving?.net, all?.leaving?.net, 0);
  for (const [a, { weight }] of (year.leaving?.arrivals ?? []).entries())
    fill(weight, all?.leaving?.arrivals[a]!.weight, 0);
}
