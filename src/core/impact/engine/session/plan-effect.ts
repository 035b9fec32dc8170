import type { InitiativeProgram, PoolUse, Program, Supply } from "../program/program.ts";
import {
  fillGrowth,
  scaledSize,
  type RampArrays,
  type RecordArrays,
  type SupplyArrays,
  type UseArrays,
} from "../records/parts.ts";
import { partOf } from "./part-of.ts";
import type { Work } from "./work.ts";

/** An initiative with what chance made of it, in all draws. */
export interface Drawn {
  readonly program: InitiativeProgram;
  readonly records: RecordArrays;
  /** The first year in which it does anything in any draw: how many years there are when never. */
  readonly firstYear: number;
}

/** Lanes as in `Work`. */
interface PoolLanes {
  /** What is left of the work: Π(1 − part). */
  readonly left: Float64Array;
  /** Of a pool from which work leaves for another sector. */
  readonly leaving?: Leaving;
}

/** Of what is taken away, each gets its share: what arrives somewhere is (1 − left) · weight / Σ part. */
interface Leaving {
  /** Σ of the parts, as if each were alone. */
  readonly separately: Float64Array;
  readonly arrivals: readonly {
    readonly sector: number;
    /** Σ of the parts that leave for this sector, each times its rate of exchange. */
    readonly weight: Float64Array;
  }[];
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
  #growth: Float64Array = new Float64Array(0);

  constructor(program: Program, work: Work) {
    const lanes = () => new Float64Array(work.draws * work.years);
    this.#work = work;
    this.#program = program;
    this.freed = work.sectors.map(lanes);
    this.total = lanes();
    const uses = program.initiatives.flatMap((initiative) => initiative.uses);
    this.#pools = program.pools.map((_, pool): PoolLanes => {
      const own = uses.filter((use) => use.pool === pool);
      const left = own.length > 0 ? lanes().fill(1) : new Float64Array(0);
      const to = new Set(own.flatMap(({ arrival }) => (arrival ? [arrival.sector] : [])));
      if (to.size === 0) return { left };
      const arrivals = Array.from(to, (sector) => ({ sector, weight: lanes() }));
      return { left, leaving: { separately: lanes(), arrivals } };
    });
  }

  /** What is left of the work of each pool; no lanes where nobody ever takes any away. */
  get left(): readonly Float64Array[] {
    return this.#pools.map(({ left }) => left);
  }

  put(drawn: Drawn): void {
    this.#change(drawn, true);
  }

  take(drawn: Drawn): void {
    this.#change(drawn, false);
  }

  /** Sectors where an initiative changes something. */
  touchedBy({ program }: Drawn): Set<number> {
    const sectors = new Set(program.supplies.map(({ sector }) => sector));
    for (const { pool } of program.uses) {
      sectors.add(this.#program.pools[pool]!.sector);
      // What arrives elsewhere depends on all that is done in the pool where it comes from.
      for (const { sector } of this.#pools[pool]!.leaving?.arrivals ?? []) sectors.add(sector);
    }
    return sectors;
  }

  #change(drawn: Drawn, isPut: boolean): void {
    const { program, records } = drawn;
    for (const [s, supply] of program.supplies.entries())
      this.#changeStaff(supply, drawn, records.supplies[s]!, isPut ? 1 : -1);
    const growth = this.#grown(records.ramp);
    for (const [u, use] of program.uses.entries()) {
      const arrays = records.uses[u]!;
      const isPlain =
        program.scale === undefined &&
        !use.isFixed &&
        !arrays.added &&
        this.#pools[use.pool]!.leaving === undefined;
      if (isPlain) this.#reduce(use.pool, drawn, arrays.size, growth, isPut);
      else this.#changePool(use, drawn, arrays, growth, isPut);
    }
  }

  #changePool(
    use: PoolUse,
    { program: { scale }, records: { chosen }, firstYear }: Drawn,
    { size, added, most, rate }: UseArrays,
    growth: Float64Array,
    isPut: boolean,
  ): void {
    const { draws, years, poolShares, sectors } = this.#work;
    const { sector } = this.#program.pools[use.pool]!;
    const [share, { demand }] = [poolShares[use.pool]!, sectors[sector]!];
    const { left, leaving } = this.#pools[use.pool]!;
    const { isFixed } = use;
    const to = use.arrival?.sector;
    const [freed, total] = [this.freed[sector]!, this.total];
    const records = chosen.length;
    const sign = isPut ? 1 : -1;
    for (let y = firstYear, g = y * records; y < years; y++)
      for (let j = 0; j < records; j++, g++) {
        const r = growth[g]!;
        if (r === 0) continue;
        const draw = chosen[j]!;
        const lane = y * draws + draw;
        const people = demand[lane]!;
        const work = share[draw]! * people;
        const times = scaledSize(1, scale, most === undefined ? Infinity : most[j]!, y);
        const part = partOf(size[j]! * times, isFixed, people) * r;
        const more = added === undefined ? 0 : added[j]! * times * r;
        const was = left[lane]!;
        const now = isPut ? was * (1 - part) : was / (1 - part);
        left[lane] = now;
        const net = work * (was - now - sign * more);
        freed[lane]! += net;
        total[lane]! += net;
        if (leaving === undefined) continue;
        const { separately, arrivals } = leaving;
        const before = separately[lane]!;
        const after = before + sign * part;
        separately[lane] = after;
        for (let a = 0; a < arrivals.length; a++) {
          const arrival = arrivals[a]!;
          const { weight } = arrival;
          const ownRate = to === arrival.sector ? rate![j]! : 0;
          const weighed = weight[lane]!;
          const weighs = weighed + sign * part * ownRate;
          weight[lane] = weighs;
          const arrive = work * (arriving(now, weighs, after) - arriving(was, weighed, before));
          this.freed[arrival.sector]![lane]! -= arrive;
          total[lane]! -= arrive;
        }
      }
  }

  /** The same for what most initiatives are: nothing but a part of the work that goes. */
  #reduce(
    pool: number,
    { records: { chosen }, firstYear }: Drawn,
    size: Float32Array,
    growth: Float64Array,
    isPut: boolean,
  ): void {
    const { draws, years, poolShares, sectors } = this.#work;
    const { sector } = this.#program.pools[pool]!;
    const { left } = this.#pools[pool]!;
    const [share, { demand }] = [poolShares[pool]!, sectors[sector]!];
    const [freed, total] = [this.freed[sector]!, this.total];
    const records = chosen.length;
    for (let y = firstYear, g = y * records; y < years; y++)
      for (let j = 0; j < records; j++, g++) {
        const draw = chosen[j]!;
        const lane = y * draws + draw;
        const kept = 1 - size[j]! * growth[g]!;
        const was = left[lane]!;
        const now = isPut ? was * kept : was / kept;
        left[lane] = now;
        const people = share[draw]! * demand[lane]! * (was - now);
        freed[lane]! += people;
        total[lane]! += people;
      }
  }

  /** People who come or stay: people(t) = people(t − 1) · (1 − dropOut) + flow · r(t − lag) */
  #changeStaff(supply: Supply, { program, records }: Drawn, arrays: SupplyArrays, sign: 1 | -1) {
    const { draws, years } = this.#work;
    const { flow, dropOut, ramp } = arrays;
    const { chosen } = records;
    const growth = this.#grown(ramp);
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

  /** In room that is used again: valid until the next one. */
  #grown(ramp: RampArrays): Float64Array {
    const { years } = this.#work;
    const lanes = ramp.first.length * years;
    if (this.#growth.length < lanes) this.#growth = new Float64Array(lanes);
    fillGrowth(ramp, years, this.#growth);
    return this.#growth;
  }
}

/** Part of the work that arrives; what was taken out again leaves a trace of rounding, and no work. */
const arriving = (left: number, weight: number, separately: number): number =>
  weight > 1e-12 ? ((1 - left) * weight) / separately : 0;
