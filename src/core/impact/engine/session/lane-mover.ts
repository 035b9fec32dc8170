import type { PoolUse, Program } from "../program/program.ts";
import type { UseArrays } from "../records/parts.ts";
import type { KeptCourse } from "./course.ts";
import {
  addFixed,
  addTo,
  addWork,
  drawsIn,
  fillParts,
  fillProduct,
  moveLeaving,
  moveWork,
} from "./lane-loops.ts";
import type { Lanes, PoolLanes } from "./lanes.ts";
import { poolWork, type Work } from "./work.ts";

/** Where initiatives are put in or taken out. */
interface Place {
  readonly y: number;
  readonly lanes: Lanes;
  /** Where the year begins in the lanes. */
  readonly from: number;
  /** People freed in the year, to which is added how many more that are. */
  readonly out: Float64Array;
}

/** Puts initiatives in lanes and takes them out, year by year. */
export class LaneMover {
  readonly #program: Program;
  readonly #work: Work;
  readonly #keepsFixed: boolean;
  /** Room for a value for each record. */
  readonly #parts: Float64Array;

  /** @param keepsFixed whether anybody asks for that: see `PoolLanes` */
  constructor(program: Program, work: Work, keepsFixed: boolean) {
    this.#program = program;
    this.#work = work;
    this.#keepsFixed = keepsFixed;
    this.#parts = new Float64Array(work.draws);
  }

  move({ courses }: Moves, place: Place): void {
    for (const { course, isPut } of courses) {
      if (place.y < course.drawn.firstYear) continue;
      course.enter(place.y);
      this.#moveStaff(course, isPut, place);
      for (const [u, use] of course.drawn.program.uses.entries())
        this.#moveUse(use, course.drawn.records.uses[u]!, course, isPut, place);
    }
  }

  #moveStaff(course: KeptCourse, isPut: boolean, { lanes: { staff }, from, out }: Place): void {
    const { program, records } = course.drawn;
    for (const [s, { sector }] of program.supplies.entries())
      for (const lane of [out, this.#inYear(staff[sector]!, from)])
        addTo(lane, records.chosen, course.staff(s), isPut ? 1 : -1);
  }

  #moveUse(
    { pool, isFixed, arrival }: PoolUse,
    { size, added, most, rate }: UseArrays,
    { drawn, growth }: KeptCourse,
    isPut: boolean,
    { y, lanes, from, out }: Place,
  ): void {
    const [{ scale }, { chosen }, parts] = [drawn.program, drawn.records, this.#parts];
    const work = poolWork(this.#work, this.#program, pool, y);
    // Times as many as planned.
    const times = scale === undefined ? 1 : scale[y]!;
    if (scale === undefined && !isFixed) fillProduct(parts, size, growth);
    else fillParts(parts, size, growth, times, most, chosen, isFixed ? work.demand : undefined);
    const own = lanes.pools[pool]!;
    const sign = isPut ? 1 : -1;
    if (isFixed && this.#keepsFixed) this.#keepFixed(own, chosen, growth, sign, from);
    const left = this.#inYear(own.left, from);
    if (own.leaving === undefined) moveWork(left, chosen, parts, work, out, isPut);
    else {
      const separately = this.#inYear(own.leaving.separately, from);
      const weight = this.#inYear(own.leaving.weight, from);
      const leaving = { left, separately, weight };
      moveLeaving(leaving, chosen, parts, arrival && rate, work, out, isPut);
      for (const there of own.leaving.arrivals) {
        if (there.sector !== arrival?.sector || there.weight === own.leaving.weight) continue;
        fillProduct(parts, rate!, parts);
        addTo(this.#inYear(there.weight, from), chosen, parts, sign);
      }
    }
    if (added === undefined) return;
    fillParts(parts, added, growth, times, most, chosen);
    const all = (own.added ??= new Float64Array(own.left.length));
    addTo(this.#inYear(all, from), chosen, parts, sign);
    addWork(out, chosen, parts, work, isPut ? -1 : 1);
  }

  /** Keeps apart how much of a pool goes in parts that shrink when there is more work. */
  #keepFixed(
    pool: PoolLanes,
    chosen: Uint32Array,
    growth: Float64Array,
    sign: 1 | -1,
    from: number,
  ): void {
    const lane = () => new Float64Array(pool.left.length);
    const { parts, odds } = (pool.fixed ??= { parts: lane(), odds: lane() });
    const year = { parts: this.#inYear(parts, from), odds: this.#inYear(odds, from) };
    addFixed(year, chosen, this.#parts, growth, sign);
  }

  /** The year of a lane that begins at `from`. */
  #inYear(lane: Float64Array, from: number): Float64Array {
    return lane.subarray(from, from + this.#work.draws);
  }
}

/** Initiatives that are taken out and put in. */
export class Moves {
  readonly courses: readonly { readonly course: KeptCourse; readonly isPut: boolean }[];
  /** That change. */
  readonly pools: ReadonlySet<number>;
  readonly firstYear: number;

  constructor(taken: readonly KeptCourse[], put: readonly KeptCourse[]) {
    const all = [...taken, ...put];
    this.courses = all.map((course, i) => ({ course, isPut: i >= taken.length }));
    this.pools = new Set(all.flatMap(({ drawn }) => drawn.program.uses.map(({ pool }) => pool)));
    this.firstYear = Math.min(...all.map(({ drawn }) => drawn.firstYear));
  }

  /** Draws in which any of them works out. */
  drawsAmong(draws: number): Uint32Array {
    return drawsIn(
      this.courses.map(({ course }) => course.drawn.records.chosen),
      draws,
    );
  }
}
