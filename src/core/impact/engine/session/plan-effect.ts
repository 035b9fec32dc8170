import type { InitiativeProgram, PoolUse, Program, Supply } from "../program/program.ts";
import {
  fillGrowth,
  scaledSize,
  type RecordArrays,
  type SupplyArrays,
  type UseArrays,
} from "../records/parts.ts";
import { addedOf, partOf } from "./part-of.ts";
import type { Work } from "./work.ts";

/** An initiative with what chance made of it, in all draws. */
export interface Drawn {
  readonly program: InitiativeProgram;
  readonly records: RecordArrays;
}

/** Lanes as in `Work`. */
interface PoolLanes {
  /** What is left of the work: Π(1 − part). */
  readonly left: Float64Array;
  /** Part that is added; from when somebody may add any. */
  added?: Float64Array;
  /** Σ of the parts, as if each were alone; where work may leave for another sector. */
  readonly separately?: Float64Array;
}

/** A use by which work leaves for another sector. */
interface Shift {
  readonly drawn: Drawn;
  readonly use: PoolUse;
  readonly arrays: UseArrays;
}

/**
 * What initiatives together do to the work of each sector. One can be put in and taken out again
 * without computing the others anew: products are divided, sums subtracted, in 64 bits.
 */
export class PlanEffect {
  /** For each sector, lanes of people freed, net of work that is added or arrives. */
  readonly freed: readonly Float64Array[];
  /** The same of all sectors together. */
  readonly total: Float64Array;
  readonly #work: Work;
  readonly #program: Program;
  readonly #pools: readonly PoolLanes[];
  readonly #shifts: readonly Set<Shift>[];
  readonly #byDrawn = new Map<Drawn, readonly Shift[]>();
  #growth: Float64Array = new Float64Array(0);
  #otherGrowth: Float64Array = new Float64Array(0);

  constructor(program: Program, work: Work) {
    const lanes = work.draws * work.years;
    this.#work = work;
    this.#program = program;
    this.freed = work.sectors.map(() => new Float64Array(lanes));
    this.total = new Float64Array(lanes);
    const uses = program.initiatives.flatMap((initiative) => initiative.uses);
    this.#pools = program.pools.map((_, pool) => {
      const own = uses.filter((use) => use.pool === pool);
      return {
        left: new Float64Array(own.length > 0 ? lanes : 0).fill(1),
        ...(own.some(({ arrival }) => arrival) && { separately: new Float64Array(lanes) }),
      };
    });
    this.#shifts = program.pools.map(() => new Set());
  }

  /** What is left of the work of each pool; no lanes where nobody ever takes any away. */
  get left(): readonly Float64Array[] {
    return this.#pools.map(({ left }) => left);
  }

  put(drawn: Drawn): void {
    const shifts = drawn.program.uses.flatMap((use, u) =>
      use.arrival ? [{ drawn, use, arrays: drawn.records.uses[u]! }] : [],
    );
    this.#byDrawn.set(drawn, shifts);
    this.#change(drawn, true, () => {
      for (const shift of shifts) this.#shifts[shift.use.pool]!.add(shift);
    });
  }

  take(drawn: Drawn): void {
    const shifts = this.#byDrawn.get(drawn) ?? [];
    this.#byDrawn.delete(drawn);
    this.#change(drawn, false, () => {
      for (const shift of shifts) this.#shifts[shift.use.pool]!.delete(shift);
    });
  }

  /** Sectors where an initiative changes something. */
  touchedBy({ program }: Drawn): Set<number> {
    const sectors = new Set(program.supplies.map(({ sector }) => sector));
    for (const { pool } of program.uses) {
      sectors.add(this.#program.pools[pool]!.sector);
      for (const { use } of this.#shifts[pool]!) sectors.add(use.arrival!.sector);
    }
    for (const { arrival } of program.uses) if (arrival) sectors.add(arrival.sector);
    return sectors;
  }

  #change(drawn: Drawn, isPut: boolean, changeShifts: () => void): void {
    const { program, records } = drawn;
    const { years } = this.#work;
    // What arrives elsewhere depends on all that is done in the pool where it comes from.
    const pools = new Set(program.uses.map(({ pool }) => pool));
    for (const pool of pools) this.#moveWork(pool, 1);
    this.#growth = roomFor(this.#growth, records.chosen.length * years);
    fillGrowth(records.ramp, years, this.#growth);
    for (const [u, use] of program.uses.entries())
      this.#changePool(use, drawn, records.uses[u]!, isPut);
    for (const [s, supply] of program.supplies.entries())
      this.#changeStaff(supply, drawn, records.supplies[s]!, isPut ? 1 : -1);
    changeShifts();
    for (const pool of pools) this.#moveWork(pool, -1);
  }

  #changePool(use: PoolUse, { program, records }: Drawn, arrays: UseArrays, isPut: boolean): void {
    const pool = this.#pools[use.pool]!;
    if (arrays.added) pool.added ??= new Float64Array(pool.left.length);
    const { left, added, separately } = pool;
    if (program.scale === undefined && !use.isFixed && !added && !separately)
      this.#reduce(use.pool, records.chosen, arrays.size, left, isPut);
    else {
      const { draws, years, poolShares, sectors } = this.#work;
      const { sector } = this.#program.pools[use.pool]!;
      const [share, { demand }] = [poolShares[use.pool]!, sectors[sector]!];
      const [freed, total, growth] = [this.freed[sector]!, this.total, this.#growth];
      const { chosen } = records;
      const sign = isPut ? 1 : -1;
      for (let y = 0, g = 0; y < years; y++)
        for (let j = 0; j < chosen.length; j++, g++) {
          const r = growth[g]!;
          if (r === 0) continue;
          const lane = y * draws + chosen[j]!;
          const work = demand[lane]!;
          const part = partOf(arrays, j, y, use, program.scale, work) * r;
          const more = arrays.added === undefined ? 0 : addedOf(arrays, j, y, program.scale) * r;
          const was = left[lane]!;
          const now = isPut ? was * (1 - part) : was / (1 - part);
          left[lane] = now;
          if (separately) separately[lane]! += sign * part;
          if (added) added[lane]! += sign * more;
          const people = share[chosen[j]!]! * work * (was - now - sign * more);
          freed[lane]! += people;
          total[lane]! += people;
        }
    }
  }

  /** The same for what most initiatives are: nothing but a part of the work that goes. */
  #reduce(
    pool: number,
    chosen: Uint32Array,
    size: Float32Array,
    left: Float64Array,
    isPut: boolean,
  ): void {
    const { draws, years, poolShares, sectors } = this.#work;
    const { sector } = this.#program.pools[pool]!;
    const [share, { demand }] = [poolShares[pool]!, sectors[sector]!];
    const [freed, total, growth] = [this.freed[sector]!, this.total, this.#growth];
    const records = chosen.length;
    for (let y = 0, g = 0, year = 0; y < years; y++, year += draws)
      for (let j = 0; j < records; j++, g++) {
        const draw = chosen[j]!;
        const lane = year + draw;
        const kept = 1 - size[j]! * growth[g]!;
        const was = left[lane]!;
        const now = isPut ? was * kept : was / kept;
        left[lane] = now;
        const people = share[draw]! * demand[lane]! * (was - now);
        freed[lane]! += people;
        total[lane]! += people;
      }
  }

  /** Takes from each sector the work that arrives there from a pool; or gives it back. */
  #moveWork(pool: number, sign: 1 | -1): void {
    const shifts = this.#shifts[pool]!;
    if (shifts.size === 0) return;
    const { draws, years, poolShares, sectors } = this.#work;
    const { left, separately } = this.#pools[pool]!;
    const { demand } = sectors[this.#program.pools[pool]!.sector]!;
    const share = poolShares[pool]!;
    for (const { drawn, use, arrays } of shifts) {
      const { chosen, ramp } = drawn.records;
      this.#otherGrowth = roomFor(this.#otherGrowth, chosen.length * years);
      fillGrowth(ramp, years, this.#otherGrowth);
      const growth = this.#otherGrowth;
      const there = this.freed[use.arrival!.sector]!;
      for (let y = 0, g = 0; y < years; y++)
        for (let j = 0; j < chosen.length; j++, g++) {
          const lane = y * draws + chosen[j]!;
          const all = separately![lane]!;
          const work = demand[lane]!;
          const part = partOf(arrays, j, y, use, drawn.program.scale, work) * growth[g]!;
          if (part <= 0) continue;
          const moved = (share[chosen[j]!]! * work * (1 - left[lane]!) * part) / all;
          const people = sign * moved * arrays.rate![j]!;
          there[lane]! += people;
          this.total[lane]! += people;
        }
    }
  }

  /** People who come or stay: people(t) = people(t − 1) · (1 − dropOut) + flow · r(t − lag) */
  #changeStaff(supply: Supply, { program, records }: Drawn, arrays: SupplyArrays, sign: 1 | -1) {
    const { draws, years } = this.#work;
    const { flow, dropOut, ramp } = arrays;
    const { chosen } = records;
    this.#otherGrowth = roomFor(this.#otherGrowth, chosen.length * years);
    fillGrowth(ramp, years, this.#otherGrowth);
    const growth = this.#otherGrowth;
    const freed = this.freed[supply.sector]!;
    const people = new Float64Array(chosen.length);
    for (let y = 0, g = 0; y < years; y++)
      for (let j = 0; j < chosen.length; j++, g++) {
        const arrive = scaledSize(flow[j]!, program.scale, Infinity, y) * growth[g]!;
        people[j] = people[j]! * (1 - dropOut[j]!) + arrive;
        const lane = y * draws + chosen[j]!;
        freed[lane]! += sign * people[j]!;
        this.total[lane]! += sign * people[j]!;
      }
  }
}

/** A scratch array that is long enough, the same one if it is. */
const roomFor = (scratch: Float64Array, length: number): Float64Array =>
  scratch.length >= length ? scratch : new Float64Array(length);
