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
  /** Σ of the parts that leave, each times its rate of exchange. */
  readonly weight: Float64Array;
  readonly arrivals: readonly {
    readonly sector: number;
    /** The same of what leaves for this sector; the same lane when there is no other. */
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
      const weight = arrivals.length === 1 ? arrivals[0]!.weight : lane();
      return { left, leaving: { separately: lane(), weight, arrivals } };
    }),
  };
}

/** Takes everything out of lanes of one year; but for what arrives in each of several sectors. */
export function emptyYear({ staff, pools }: Lanes): void {
  for (const people of staff) people.fill(0);
  for (const { left, added, leaving } of pools) {
    left.fill(1);
    added?.fill(0);
    leaving?.separately.fill(0);
    leaving?.weight.fill(0);
  }
}

/** Copies a pool in one year; but for what arrives in each of several sectors. */
export function copyYear(to: PoolLanes, from: PoolLanes): void {
  to.left.set(from.left);
  if (from.added) (to.added ??= new Float64Array(from.left.length)).set(from.added);
  else to.added?.fill(0);
  if (!to.leaving || !from.leaving) return;
  to.leaving.separately.set(from.leaving.separately);
  to.leaving.weight.set(from.leaving.weight);
}
