import { mostTaken } from "../kernel/kernel.ts";
import type { PoolUse, Program } from "../program/program.ts";
import { scaledSize, type UseArrays } from "../records/parts.ts";
import { Course, type Drawn } from "./course.ts";
import { emptyLanes, fillYear, type Lanes, type Leaving, type PoolLanes } from "./lanes.ts";
import { partOf } from "./part-of.ts";
import type { Work } from "./work.ts";

/**
 * What initiatives together do to the work of each sector. One can be put in and taken out again
 * without computing the others anew: products are divided, sums subtracted, in 64 bits.
 */
export class PlanEffect {
  /** People freed in all sectors together, net of work that is added or arrives; as in `Work`. */
  readonly total: Float64Array;
  readonly #work: Work;
  readonly #program: Program;
  /** As in `Work`; made when something is put in. */
  #lanes: Lanes | undefined;
  /** Of one year, to try in. */
  #trial: Lanes | undefined;
  /** How many people more are freed in one year; a value for each draw. */
  readonly #change: Float64Array;
  /** Room for a value for each record. */
  readonly #growth: Float64Array;
  readonly #parts: Float64Array;
  readonly #was: Float64Array;
  readonly #is: Float64Array;

  constructor(program: Program, work: Work) {
    const column = () => new Float64Array(work.draws);
    this.#work = work;
    this.#program = program;
    this.total = new Float64Array(work.draws * work.years);
    this.#change = column();
    this.#growth = column();
    this.#parts = column();
    this.#was = column();
    this.#is = column();
  }

  get pools(): readonly PoolLanes[] {
    return this.#all().pools;
  }

  /** Takes some out, which are in, and puts others in. */
  change(taken: readonly Drawn[], put: readonly Drawn[]): void {
    const { draws } = this.#work;
    const [total, change, lanes] = [this.total, this.#change, this.#all()];
    const moves = [...taken, ...put].map((drawn) => new Course(drawn));
    const from = Math.min(...moves.map(({ drawn }) => drawn.firstYear));
    for (let y = from; y < this.#work.years; y++) {
      change.fill(0);
      for (const [m, course] of moves.entries())
        this.#move(course, y, m >= taken.length, lanes, y * draws);
      for (let d = 0, lane = y * draws; d < draws; d++, lane++) total[lane]! += change[d]!;
    }
  }

  /**
   * How many people more would be freed; nothing changes.
   * @returns year by year a value for each draw, until the next year
   */
  *changes(taken: readonly Drawn[], put: readonly Drawn[]): Generator<Float64Array, void> {
    const { draws, years } = this.#work;
    const change = this.#change;
    const lanes = (this.#trial ??= emptyLanes(this.#program, draws));
    const moves = [...taken, ...put].map((drawn) => new Course(drawn));
    const pools = new Set(moves.flatMap(({ drawn }) => drawn.program.uses.map(({ pool }) => pool)));
    for (let y = 0; y < years; y++) {
      change.fill(0);
      for (const pool of pools) fillYear(lanes.pools[pool]!, this.#lanes?.pools[pool], y);
      for (const [m, course] of moves.entries()) this.#move(course, y, m >= taken.length, lanes, 0);
      yield change;
    }
  }

  /** Writes the people freed in one sector and year, net of work that is added or arrives. */
  fillFreed(sector: number, year: number, column: Float64Array): void {
    const { draws } = this.#work;
    const { besides, pools } = this.#all();
    const from = year * draws;
    column.set(besides[sector]!.subarray(from, from + draws));
    for (const [p, { left, leaving }] of pools.entries()) {
      const { sector: own, share, demand } = this.#workIn(p, year);
      if (own === sector && left.length > 0)
        for (let d = 0, lane = from; d < draws; d++, lane++)
          column[d]! += share[d]! * demand[lane]! * (1 - left[lane]!);
      if (leaving === undefined) continue;
      const { separately } = leaving;
      for (const { sector: to, weight } of leaving.arrivals)
        if (to === sector)
          for (let d = 0, lane = from; d < draws; d++, lane++) {
            const arriving = eachPart(left[lane]!, separately[lane]!) * weight[lane]!;
            column[d]! -= share[d]! * demand[lane]! * arriving;
          }
    }
  }

  /** Sectors where an initiative changes something. */
  touchedBy({ program }: Drawn): Set<number> {
    const sectors = new Set(program.supplies.map(({ sector }) => sector));
    for (const { pool } of program.uses) {
      sectors.add(this.#program.pools[pool]!.sector);
      // What arrives elsewhere depends on all that is done in the pool where it comes from.
      for (const { sector } of this.pools[pool]!.leaving?.arrivals ?? []) sectors.add(sector);
    }
    return sectors;
  }

  #all(): Lanes {
    return (this.#lanes ??= emptyLanes(this.#program, this.#work.draws * this.#work.years));
  }

  #move(course: Course, y: number, isPut: boolean, lanes: Lanes, from: number): void {
    const { drawn } = course;
    if (y < drawn.firstYear) return;
    course.enter(y, this.#growth);
    const { program, records } = drawn;
    const step: Step = { drawn, y, isPut, lanes, from };
    for (const [s, { sector }] of program.supplies.entries())
      this.#moveStaff(course.staff(s), lanes.besides[sector]!, step);
    for (const [u, use] of program.uses.entries()) {
      const arrays = records.uses[u]!;
      this.#fillParts(use, arrays, step);
      if (use.isFixed) this.#keepFixed(use, step);
      const { left, leaving } = lanes.pools[use.pool]!;
      if (leaving === undefined) this.#reduce(use, left, step);
      else this.#leave(use, arrays, left, leaving, step);
      if (arrays.added) this.#add(use, arrays, step);
    }
  }

  #moveStaff(people: Float64Array, besides: Float64Array, { drawn, isPut, from }: Step): void {
    const change = this.#change;
    const { chosen } = drawn.records;
    const sign = isPut ? 1 : -1;
    for (let j = 0; j < people.length; j++) {
      const draw = chosen[j]!;
      const come = sign * people[j]!;
      besides[from + draw]! += come;
      change[draw]! += come;
    }
  }

  /** Part of the pool that each record takes away in this year. */
  #fillParts(
    { isFixed, pool }: PoolUse,
    { size, most }: UseArrays,
    { drawn: { program, records }, y }: Step,
  ): void {
    const [growth, parts] = [this.#growth, this.#parts];
    const { scale } = program;
    const { chosen } = records;
    if (scale === undefined && !isFixed) {
      for (let j = 0; j < size.length; j++) parts[j] = size[j]! * growth[j]!;
      return;
    }
    const { demand, at } = this.#workIn(pool, y);
    for (let j = 0; j < size.length; j++) {
      const wanted = scaledSize(size[j]!, scale, most === undefined ? Infinity : most[j]!, y);
      parts[j] = partOf(wanted, isFixed, demand[at + chosen[j]!]!) * growth[j]!;
    }
  }

  /** Keeps apart how much of a pool goes in parts that shrink when there is more work. */
  #keepFixed({ pool: place }: PoolUse, { drawn, isPut, lanes, from }: Step): void {
    const [growth, shares] = [this.#growth, this.#parts];
    const { chosen } = drawn.records;
    const pool = lanes.pools[place]!;
    const lane = () => new Float64Array(pool.left.length);
    const { parts, odds } = (pool.fixed ??= { parts: lane(), odds: lane() });
    const sign = isPut ? 1 : -1;
    for (let j = 0; j < chosen.length; j++) {
      const part = shares[j]!;
      // What would take more than there is grows along with it.
      if (part >= mostTaken * growth[j]!) continue;
      const draw = from + chosen[j]!;
      parts[draw]! += sign * part;
      odds[draw]! += (sign * part) / (1 - part);
    }
  }

  /** Takes the parts away from what is left of a pool, or gives them back. */
  #reduce({ pool }: PoolUse, left: Float64Array, { drawn, y, isPut, from }: Step): void {
    const [parts, change] = [this.#parts, this.#change];
    const { chosen } = drawn.records;
    const { share, demand, at } = this.#workIn(pool, y);
    for (let j = 0; j < chosen.length; j++) {
      const draw = chosen[j]!;
      const kept = 1 - parts[j]!;
      const was = left[from + draw]!;
      const is = isPut ? was * kept : was / kept;
      left[from + draw] = is;
      change[draw]! += share[draw]! * demand[at + draw]! * (was - is);
    }
  }

  /** The same of a pool from which work arrives elsewhere. */
  #leave(
    use: PoolUse,
    { rate }: UseArrays,
    left: Float64Array,
    { separately, arrivals }: Leaving,
    step: Step,
  ): void {
    const [parts, change, was, is] = [this.#parts, this.#change, this.#was, this.#is];
    const { from } = step;
    const { chosen } = step.drawn.records;
    const { share, demand, at } = this.#workIn(use.pool, step.y);
    const sign = step.isPut ? 1 : -1;
    for (let j = 0; j < chosen.length; j++) {
      const lane = from + chosen[j]!;
      was[j] = eachPart(left[lane]!, separately[lane]!);
    }
    this.#reduce(use, left, step);
    for (let j = 0; j < chosen.length; j++) {
      const lane = from + chosen[j]!;
      const apart = separately[lane]! + sign * parts[j]!;
      separately[lane] = apart;
      is[j] = eachPart(left[lane]!, apart);
    }
    for (const { sector, weight } of arrivals) {
      const isOwn = use.arrival?.sector === sector;
      for (let j = 0; j < chosen.length; j++) {
        const draw = chosen[j]!;
        const weighed = weight[from + draw]!;
        const weighs = isOwn ? weighed + sign * parts[j]! * rate![j]! : weighed;
        weight[from + draw] = weighs;
        change[draw]! -= share[draw]! * demand[at + draw]! * (is[j]! * weighs - was[j]! * weighed);
      }
    }
  }

  /** Work that is added stands apart from what is taken away. */
  #add(
    { pool }: PoolUse,
    { added, most }: UseArrays,
    { drawn: { program, records }, y, isPut, lanes, from }: Step,
  ): void {
    const [growth, change] = [this.#growth, this.#change];
    const { chosen } = records;
    const { sector, share, demand, at } = this.#workIn(pool, y);
    const besides = lanes.besides[sector]!;
    const own = lanes.pools[pool]!;
    const parts = (own.added ??= new Float64Array(own.left.length));
    const sign = isPut ? 1 : -1;
    for (let j = 0; j < chosen.length; j++) {
      const draw = chosen[j]!;
      const cap = most === undefined ? Infinity : most[j]!;
      const part = scaledSize(added![j]!, program.scale, cap, y) * growth[j]!;
      parts[from + draw]! += sign * part;
      const people = sign * part * share[draw]! * demand[at + draw]!;
      besides[from + draw]! -= people;
      change[draw]! -= people;
    }
  }

  /** Work of a pool in draw d: share[d] · demand[at + d]. */
  #workIn(pool: number, y: number) {
    const { draws, poolShares, sectors } = this.#work;
    const { sector } = this.#program.pools[pool]!;
    const { demand } = sectors[sector]!;
    return { sector, share: poolShares[pool]!, demand, at: y * draws };
  }
}

/** One initiative in one year, put in or taken out. */
interface Step {
  readonly drawn: Drawn;
  readonly y: number;
  readonly isPut: boolean;
  readonly lanes: Lanes;
  /** Where the year begins in the lanes. */
  readonly from: number;
}

/**
 * What is taken away for each unit of a part; what was taken out again leaves a trace of rounding,
 * and no part.
 */
const eachPart = (left: number, separately: number): number =>
  separately > 1e-12 ? (1 - left) / separately : 0;
