import { mostTaken } from "../kernel/kernel.ts";
import type { PoolUse, Program } from "../program/program.ts";
import { scaledSize, type UseArrays } from "../records/parts.ts";
import { Course, type Drawn } from "./course.ts";
import { emptyLanes, fillYear, type Lanes, type PoolLanes } from "./lanes.ts";
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
  readonly #everyDraw: Uint32Array;

  constructor(program: Program, work: Work) {
    const column = () => new Float64Array(work.draws);
    this.#work = work;
    this.#program = program;
    this.total = new Float64Array(work.draws * work.years);
    [this.#change, this.#growth, this.#parts] = [column(), column(), column()];
    this.#everyDraw = Uint32Array.from({ length: work.draws }, (_, draw) => draw);
  }

  get pools(): readonly PoolLanes[] {
    return this.#all().pools;
  }

  /** Takes some out, which are in, and puts others in. */
  change(taken: readonly Drawn[], put: readonly Drawn[]): void {
    const { draws, years } = this.#work;
    const { total } = this;
    const isEmpty = this.#lanes === undefined;
    const lanes = this.#all();
    const moves = new Moves(taken, put, draws);
    for (let y = moves.firstYear; y < years; y++) {
      const change = this.#move(moves, y, isEmpty, lanes, y * draws);
      for (let d = 0, lane = y * draws; d < draws; d++, lane++) total[lane]! += change[d]!;
    }
  }

  /**
   * How many people more would be freed; nothing changes.
   * @returns year by year a value for each draw, until the next year
   */
  *changes(taken: readonly Drawn[], put: readonly Drawn[]): Generator<Float64Array, void> {
    const { draws, years } = this.#work;
    const year = (this.#trial ??= emptyLanes(this.#program, draws));
    const moves = new Moves(taken, put, draws);
    for (let y = 0; y < years; y++) {
      if (y < moves.firstYear) {
        yield this.#change.fill(0);
        continue;
      }
      for (const pool of moves.pools) fillYear(year.pools[pool]!, this.#lanes?.pools[pool], y);
      yield this.#move(moves, y, this.#lanes === undefined, year, 0);
    }
  }

  /** Writes the people freed in one sector and year, net of work that is added or arrives. */
  fillFreed(sector: number, year: number, column: Float64Array): void {
    const { draws } = this.#work;
    const { staff, pools } = this.#all();
    const from = year * draws;
    column.set(staff[sector]!.subarray(from, from + draws));
    for (const [p, lanes] of pools.entries()) {
      if (this.#program.pools[p]!.sector === sector)
        this.#countTaken(p, lanes, year, from, this.#everyDraw, 1, column);
      this.#countArriving(p, lanes, year, from, this.#everyDraw, 1, column, sector);
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

  /**
   * Changes the lanes of one year: what the pools that are touched free after it, less before it.
   * @param isEmpty whether nothing was in play
   * @param from where the year begins in the lanes
   */
  #move(
    { courses, pools, touched }: Moves,
    y: number,
    isEmpty: boolean,
    lanes: Lanes,
    from: number,
  ): Float64Array {
    const change = this.#change.fill(0);
    const count = (sign: 1 | -1) => {
      for (const pool of pools) {
        this.#countTaken(pool, lanes.pools[pool]!, y, from, touched, sign, change);
        this.#countArriving(pool, lanes.pools[pool]!, y, from, touched, sign, change);
      }
    };
    if (!isEmpty) count(-1);
    for (const { course, isPut } of courses) {
      if (y < course.drawn.firstYear) continue;
      course.enter(y, this.#growth);
      this.#moveStaff(course, isPut, lanes, from);
      for (const [u, use] of course.drawn.program.uses.entries())
        this.#moveUse(use, course.drawn.records.uses[u]!, course.drawn, y, isPut, lanes, from);
    }
    count(1);
    return change;
  }

  #moveStaff(course: Course, isPut: boolean, { staff }: Lanes, from: number): void {
    const { program, records } = course.drawn;
    const change = this.#change;
    const sign = isPut ? 1 : -1;
    for (const [s, { sector }] of program.supplies.entries()) {
      const [people, there] = [course.staff(s), staff[sector]!];
      for (let j = 0; j < people.length; j++) {
        const draw = records.chosen[j]!;
        there[from + draw]! += sign * people[j]!;
        change[draw]! += sign * people[j]!;
      }
    }
  }

  #moveUse(
    { pool, isFixed, arrival }: PoolUse,
    { size, added, most, rate }: UseArrays,
    { program: { scale }, records: { chosen } }: Drawn,
    y: number,
    isPut: boolean,
    lanes: Lanes,
    from: number,
  ): void {
    const [growth, parts] = [this.#growth, this.#parts];
    const { demand, at } = this.#workIn(pool, y);
    const times = (j: number) => scaledSize(1, scale, most === undefined ? Infinity : most[j]!, y);
    if (scale === undefined && !isFixed)
      for (let j = 0; j < size.length; j++) parts[j] = size[j]! * growth[j]!;
    else
      for (let j = 0; j < size.length; j++)
        parts[j] = partOf(size[j]! * times(j), isFixed, demand[at + chosen[j]!]!) * growth[j]!;

    const own = lanes.pools[pool]!;
    if (isFixed) this.#keepFixed(own, chosen, isPut, from);
    if (isPut) multiply(own.left, from, chosen, parts);
    else divide(own.left, from, chosen, parts);
    const sign = isPut ? 1 : -1;
    if (own.leaving) {
      add(own.leaving.separately, from, chosen, parts, sign);
      const to = own.leaving.arrivals.find(({ sector }) => sector === arrival?.sector);
      if (to !== undefined) {
        for (let j = 0; j < size.length; j++) parts[j]! *= rate![j]!;
        add(to.weight, from, chosen, parts, sign);
      }
    }
    if (added === undefined) return;
    own.added ??= new Float64Array(own.left.length);
    for (let j = 0; j < size.length; j++) parts[j] = added[j]! * times(j) * growth[j]!;
    add(own.added, from, chosen, parts, sign);
  }

  /** Keeps apart how much of a pool goes in parts that shrink when there is more work. */
  #keepFixed(pool: PoolLanes, chosen: Uint32Array, isPut: boolean, from: number): void {
    const [growth, taken] = [this.#growth, this.#parts];
    const lane = () => new Float64Array(pool.left.length);
    const { parts, odds } = (pool.fixed ??= { parts: lane(), odds: lane() });
    const sign = isPut ? 1 : -1;
    for (let j = 0; j < chosen.length; j++) {
      const part = taken[j]!;
      // What would take more than there is grows along with it.
      if (part >= mostTaken * growth[j]!) continue;
      const draw = from + chosen[j]!;
      parts[draw]! += sign * part;
      odds[draw]! += (sign * part) / (1 - part);
    }
  }

  /** Adds people whose work is taken away from a pool, less what is added to it. */
  #countTaken(
    pool: number,
    { left, added }: PoolLanes,
    y: number,
    from: number,
    draws: Uint32Array,
    sign: 1 | -1,
    out: Float64Array,
  ): void {
    if (left.length === 0) return;
    const { share, demand, at } = this.#workIn(pool, y);
    for (let i = 0; i < draws.length; i++) {
      const d = draws[i]!;
      out[d]! += sign * share[d]! * demand[at + d]! * (1 - left[from + d]!);
    }
    if (added === undefined) return;
    for (let i = 0; i < draws.length; i++) {
      const d = draws[i]!;
      out[d]! -= sign * share[d]! * demand[at + d]! * added[from + d]!;
    }
  }

  /** Subtracts people who take over work that leaves a pool. @param sector when only those there */
  #countArriving(
    pool: number,
    { left, leaving }: PoolLanes,
    y: number,
    from: number,
    draws: Uint32Array,
    sign: 1 | -1,
    out: Float64Array,
    sector?: number,
  ): void {
    if (leaving === undefined) return;
    const { share, demand, at } = this.#workIn(pool, y);
    const { separately, arrivals } = leaving;
    for (const { sector: to, weight } of arrivals) {
      if (sector !== undefined && to !== sector) continue;
      for (let i = 0; i < draws.length; i++) {
        const d = draws[i]!;
        const lane = from + d;
        // What was taken out again leaves a trace of rounding, and no work.
        if (separately[lane]! <= 1e-12) continue;
        const arriving = ((1 - left[lane]!) * weight[lane]!) / separately[lane]!;
        out[d]! -= sign * share[d]! * demand[at + d]! * arriving;
      }
    }
  }

  /** Work of a pool in draw d: share[d] · demand[at + d]. */
  #workIn(pool: number, y: number) {
    const { draws, poolShares, sectors } = this.#work;
    const { demand } = sectors[this.#program.pools[pool]!.sector]!;
    return { share: poolShares[pool]!, demand, at: y * draws };
  }
}

/** Initiatives that are taken out and put in. */
class Moves {
  readonly courses: readonly { readonly course: Course; readonly isPut: boolean }[];
  /** That change. */
  readonly pools: ReadonlySet<number>;
  readonly firstYear: number;
  /** Draws in which any of them works out. */
  readonly touched: Uint32Array;

  constructor(taken: readonly Drawn[], put: readonly Drawn[], draws: number) {
    const all = [...taken, ...put];
    this.courses = all.map((drawn, i) => ({ course: new Course(drawn), isPut: i >= taken.length }));
    this.pools = new Set(all.flatMap(({ program }) => program.uses.map(({ pool }) => pool)));
    this.firstYear = Math.min(...all.map(({ firstYear }) => firstYear));
    const isTouched = new Uint8Array(draws);
    for (const { records } of all) for (const draw of records.chosen) isTouched[draw] = 1;
    const touched = new Uint32Array(draws);
    let count = 0;
    for (let draw = 0; draw < draws; draw++) if (isTouched[draw] === 1) touched[count++] = draw;
    this.touched = touched.subarray(0, count);
  }
}

// Lanes of one year, from `from` on, in the chosen draws.

function multiply(left: Float64Array, from: number, chosen: Uint32Array, parts: Float64Array) {
  for (let j = 0; j < chosen.length; j++) left[from + chosen[j]!]! *= 1 - parts[j]!;
}

function divide(left: Float64Array, from: number, chosen: Uint32Array, parts: Float64Array) {
  for (let j = 0; j < chosen.length; j++) left[from + chosen[j]!]! /= 1 - parts[j]!;
}

function add(
  lane: Float64Array,
  from: number,
  chosen: Uint32Array,
  parts: Float64Array,
  sign: 1 | -1,
) {
  for (let j = 0; j < chosen.length; j++) lane[from + chosen[j]!]! += sign * parts[j]!;
}
