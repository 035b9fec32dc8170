import type { Program } from "../program/program.ts";
import type { Drawn } from "./course.ts";
import { addAll, addTaken, takeArriving } from "./lane-loops.ts";
import type { Lanes } from "./lanes.ts";
import { poolWork, yearOf, type Work } from "./work.ts";

/** For each sector a value for each draw; nothing for a sector that is not asked for. */
export type Columns = readonly (Float64Array | undefined)[];

/** People freed in each sector in one year, by what is in play: net of work that is added or arrives. */
export class FreedInYear {
  readonly #program: Program;
  readonly #work: Work;
  readonly #lanes: Lanes;
  readonly #year: number;

  /** @param year place of the year in the model */
  constructor(program: Program, work: Work, lanes: Lanes, year: number) {
    this.#program = program;
    this.#work = work;
    this.#lanes = lanes;
    this.#year = year;
  }

  /** Adds or subtracts all that is freed in one sector. */
  addAll(sector: number, column: Float64Array, sign: 1 | -1): void {
    const columns: Float64Array[] = [];
    columns[sector] = column;
    this.#addStaff(sector, columns, sign);
    for (const pool of this.#lanes.pools.keys()) this.#addPool(pool, columns, sign);
  }

  /** Adds or subtracts what is freed by all that does the same kind of thing as these initiatives. */
  addAround(those: readonly Drawn[], columns: Columns, sign: 1 | -1): void {
    const programs = those.map(({ program }) => program);
    const staffed = programs.flatMap(({ supplies }) => supplies.map(({ sector }) => sector));
    const used = programs.flatMap(({ uses }) => uses.map(({ pool }) => pool));
    for (const sector of new Set(staffed)) this.#addStaff(sector, columns, sign);
    for (const pool of new Set(used)) this.#addPool(pool, columns, sign);
  }

  #addStaff(sector: number, columns: Columns, sign: 1 | -1): void {
    const column = columns[sector];
    if (column !== undefined) addAll(column, this.#of(this.#lanes.staff[sector]!), sign);
  }

  #addPool(pool: number, columns: Columns, sign: 1 | -1): void {
    const { left, added, leaving } = this.#lanes.pools[pool]!;
    if (left.length === 0) return;
    const { sector } = this.#program.pools[pool]!;
    const work = poolWork(this.#work, this.#program, pool, this.#year);
    const own = columns[sector];
    if (own !== undefined) addTaken(own, work, this.#of(left), added && this.#of(added), sign);
    if (leaving === undefined) return;
    const separately = this.#of(leaving.separately);
    for (const { sector: to, weight } of leaving.arrivals) {
      const there = columns[to];
      if (there !== undefined)
        takeArriving(there, work, this.#of(left), this.#of(weight), separately, sign);
    }
  }

  #of(lane: Float64Array): Float64Array {
    return yearOf(lane, this.#work.draws, this.#year);
  }
}
