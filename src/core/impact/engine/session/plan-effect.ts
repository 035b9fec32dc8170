import type { PoolUse, Program } from "../program/program.ts";
import type { UseArrays } from "../records/parts.ts";
import { Course, type Drawn } from "./course.ts";
import { emptyLanes, fillYear, type Lanes, type PoolLanes } from "./lanes.ts";
import {
  addFixed,
  addIn,
  addTaken,
  addTo,
  addWork,
  countNet,
  drawsIn,
  fillParts,
  fillProduct,
  giveBack,
  giveBackWork,
  takeAdded,
  takeArriving,
  takeAway,
  takeWork,
  type PoolWork,
} from "./lane-loops.ts";
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

  constructor(program: Program, work: Work) {
    const column = () => new Float64Array(work.draws);
    this.#work = work;
    this.#program = program;
    this.total = new Float64Array(work.draws * work.years);
    [this.#change, this.#growth, this.#parts] = [column(), column(), column()];
  }

  get pools(): readonly PoolLanes[] {
    return this.#all().pools;
  }

  /** Takes some out, which are in, and puts others in. */
  change(taken: readonly Drawn[], put: readonly Drawn[]): void {
    const { draws, years } = this.#work;
    const { total } = this;
    const lanes = this.#all();
    const moves = new Moves(taken, put, draws);
    for (let y = moves.firstYear; y < years; y++) {
      const change = this.#move(moves, y, lanes, y * draws);
      addIn(this.#inYear(total, y * draws), moves.touched, change);
    }
  }

  /**
   * How many people more would be freed; nothing changes.
   * @returns year by year, in a column until the next year
   */
  *changes(taken: readonly Drawn[], put: readonly Drawn[]): Generator<YearChange, void> {
    const { draws, years } = this.#work;
    const year = (this.#trial ??= emptyLanes(this.#program, draws));
    const moves = new Moves(taken, put, draws);
    for (let y = 0; y < years; y++) {
      if (y < moves.firstYear) {
        yield { draws: none, freed: this.#change.fill(0) };
        continue;
      }
      for (const pool of moves.pools) fillYear(year.pools[pool]!, this.#lanes?.pools[pool], y);
      yield { draws: moves.touched, freed: this.#move(moves, y, year, 0) };
    }
  }

  /** Writes the people freed in one sector and year, net of work that is added or arrives. */
  fillFreed(sector: number, year: number, column: Float64Array): void {
    const { staff, pools } = this.#all();
    const inYear = (lane: Float64Array) => this.#inYear(lane, year * column.length);
    column.set(inYear(staff[sector]!));
    for (const [pool, { left, added, leaving }] of pools.entries()) {
      if (left.length === 0) continue;
      const work = this.#workIn(pool, year);
      if (this.#program.pools[pool]!.sector === sector) {
        addTaken(column, work, inYear(left));
        if (added !== undefined) takeAdded(column, work, inYear(added));
      }
      if (leaving === undefined) continue;
      for (const { sector: to, weight } of leaving.arrivals)
        if (to === sector)
          takeArriving(column, work, inYear(left), inYear(weight), inYear(leaving.separately));
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
   * Changes the lanes of one year, and finds how many people more that frees.
   * @param from where the year begins in the lanes
   */
  #move({ courses, pools, touched }: Moves, y: number, lanes: Lanes, from: number): Float64Array {
    const change = this.#change.fill(0);
    for (const { course, isPut } of courses) {
      if (y < course.drawn.firstYear) continue;
      course.enter(y, this.#growth);
      this.#moveStaff(course, isPut, lanes, from);
      for (const [u, use] of course.drawn.program.uses.entries())
        this.#moveUse(use, course.drawn.records.uses[u]!, course.drawn, y, isPut, lanes, from);
    }
    // What arrives elsewhere depends on all that leaves a pool: such pools are counted as a whole.
    for (const pool of pools) this.#countNet(change, touched, pool, lanes.pools[pool]!, y, from);
    return change;
  }

  #moveStaff(course: Course, isPut: boolean, { staff }: Lanes, from: number): void {
    const { program, records } = course.drawn;
    for (const [s, { sector }] of program.supplies.entries())
      for (const lane of [this.#change, this.#inYear(staff[sector]!, from)])
        addTo(lane, records.chosen, course.staff(s), isPut ? 1 : -1);
  }

  #moveUse(
    { pool, isFixed, arrival }: PoolUse,
    arrays: UseArrays,
    { program: { scale }, records: { chosen } }: Drawn,
    y: number,
    isPut: boolean,
    lanes: Lanes,
    from: number,
  ): void {
    const [growth, parts] = [this.#growth, this.#parts];
    const { size, added, most, rate } = arrays;
    const work = this.#workIn(pool, y);
    // Times as many as planned.
    const times = scale === undefined ? 1 : scale[y]!;
    if (scale === undefined && !isFixed) fillProduct(parts, size, growth);
    else fillParts(parts, size, growth, times, most, chosen, isFixed ? work.demand : undefined);
    const own = lanes.pools[pool]!;
    const sign = isPut ? 1 : -1;
    const add = (lane: Float64Array) => addTo(this.#inYear(lane, from), chosen, parts, sign);
    if (isFixed) this.#keepFixed(own, chosen, sign, from);
    const left = this.#inYear(own.left, from);
    if (own.leaving === undefined)
      (isPut ? takeWork : giveBackWork)(left, chosen, parts, work, this.#change);
    else {
      (isPut ? takeAway : giveBack)(left, chosen, parts);
      add(own.leaving.separately);
      for (const { sector, weight } of own.leaving.arrivals) {
        if (sector !== arrival?.sector) continue;
        fillProduct(parts, rate!, parts);
        add(weight);
      }
    }
    if (added === undefined) return;
    fillParts(parts, added, growth, times, most, chosen);
    add((own.added ??= new Float64Array(own.left.length)));
    if (own.leaving === undefined) addWork(this.#change, chosen, parts, work, isPut ? -1 : 1);
  }

  /** Keeps apart how much of a pool goes in parts that shrink when there is more work. */
  #keepFixed(pool: PoolLanes, chosen: Uint32Array, sign: 1 | -1, from: number): void {
    const lane = () => new Float64Array(pool.left.length);
    const { parts, odds } = (pool.fixed ??= { parts: lane(), odds: lane() });
    const year = { parts: this.#inYear(parts, from), odds: this.#inYear(odds, from) };
    addFixed(year, chosen, this.#parts, this.#growth, sign);
  }

  #countNet(
    change: Float64Array,
    draws: Uint32Array,
    pool: number,
    { left, added, leaving }: PoolLanes,
    y: number,
    from: number,
  ): void {
    if (leaving === undefined) return;
    countNet(
      change,
      draws,
      this.#workIn(pool, y),
      {
        left: this.#inYear(left, from),
        separately: this.#inYear(leaving.separately, from),
        net: this.#inYear(leaving.net, from),
        ...(added && { added: this.#inYear(added, from) }),
      },
      leaving.arrivals.map(({ weight }) => this.#inYear(weight, from)),
    );
  }

  /** The year of a lane that begins at `from`. */
  #inYear(lane: Float64Array, from: number): Float64Array {
    return lane.subarray(from, from + this.#work.draws);
  }

  #workIn(pool: number, y: number): PoolWork {
    const { draws, poolShares, sectors } = this.#work;
    const { demand } = sectors[this.#program.pools[pool]!.sector]!;
    return { share: poolShares[pool]!, demand: demand.subarray(y * draws, (y + 1) * draws) };
  }
}

interface YearChange {
  /** All others stay as they were. */
  readonly draws: Uint32Array;
  /** How many people more are freed; a value for each draw. */
  readonly freed: Float64Array;
}

const none = new Uint32Array(0);

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
    this.touched = drawsIn(
      all.map(({ records }) => records.chosen),
      draws,
    );
  }
}
