import { apart } from "../../../../kernel/apart.ts";
import type { RampArrays, RecordArrays } from "../records/parts.ts";
import { scaledSize } from "../records/parts.ts";
import type { InitiativeProgram } from "../program/program.ts";

/** An initiative with what chance made of it, in all draws. */
export interface Drawn {
  readonly program: InitiativeProgram;
  readonly records: RecordArrays;
  /** The first year in which it does anything in any draw: how many years there are when never. */
  readonly firstYear: number;
}

/**
 * What an initiative does year after year, one value for each of its records. Nothing of a year is
 * kept but what the next one needs.
 */
export class Course {
  readonly drawn: Drawn;
  readonly #growth: Growth;
  readonly #staff: readonly { readonly growth: Growth; readonly people: Float64Array }[];

  constructor(drawn: Drawn) {
    const { ramp, supplies } = drawn.records;
    this.drawn = drawn;
    this.#growth = new Growth(ramp);
    this.#staff = supplies.map((supply) => ({
      growth: new Growth(supply.ramp),
      people: new Float64Array(supply.flow.length),
    }));
  }

  /**
   * Goes on to a year: to be asked for each from the first in which it does anything.
   * @param growth room for how far each record has grown
   */
  enter(y: number, growth: Float64Array): void {
    const { program, records } = this.drawn;
    for (const [s, { growth: arriving, people }] of this.#staff.entries()) {
      const { flow, dropOut } = records.supplies[s]!;
      arriving.enter(y, growth);
      arrive(people, flow, dropOut, growth, scaledSize(1, program.scale, Infinity, y));
    }
    if (program.uses.length > 0) this.#growth.enter(y, growth);
  }

  /** People who came and are still there. @param s place in the supplies of the program */
  staff(s: number): Float64Array {
    return this.#staff[s]!.people;
  }
}

/** A course that keeps how far each record has grown, and may be asked for a year again. */
export class KeptCourse {
  readonly drawn: Drawn;
  /** In the year that was entered last. */
  readonly growth: Float64Array;
  #course: Course;
  #year: number;

  constructor(drawn: Drawn) {
    this.drawn = drawn;
    this.growth = new Float64Array(drawn.records.chosen.length);
    this.#course = new Course(drawn);
    this.#year = drawn.firstYear - 1;
  }

  /** @param y from the first year on in which it does anything; going back takes a new start */
  enter(y: number): void {
    if (y < this.#year) {
      this.#course = new Course(this.drawn);
      this.#year = this.drawn.firstYear - 1;
    }
    while (this.#year < y) this.#course.enter(++this.#year, this.growth);
  }

  staff(s: number): Float64Array {
    return this.#course.staff(s);
  }
}

/** From year to year the odds against are multiplied by the same decay: see `RampArrays`. */
class Growth {
  readonly #ramp: RampArrays;
  readonly #odds: Float64Array;
  /** From which year on all records grow. */
  readonly #last: number;

  constructor(ramp: RampArrays) {
    this.#ramp = ramp;
    this.#odds = new Float64Array(ramp.odds);
    this.#last = ramp.first.reduce((last, year) => Math.max(last, year), 0);
  }

  enter(y: number, out: Float64Array): void {
    const { first, decay } = this.#ramp;
    if (y < this.#last) grow(this.#odds, first, decay, y, out);
    else growAll(this.#odds, decay, out);
  }
}

const grow = apart(
  (
    odds: Float64Array,
    first: Uint32Array,
    decay: Float32Array,
    y: number,
    out: Float64Array,
  ): void => {
    for (let j = 0; j < odds.length; j++) {
      if (y < first[j]!) {
        out[j] = 0;
        continue;
      }
      out[j] = 1 / (1 + odds[j]!);
      odds[j]! *= decay[j]!;
    }
  },
);

const growAll = apart((odds: Float64Array, decay: Float32Array, out: Float64Array): void => {
  for (let j = 0; j < odds.length; j++) {
    out[j] = 1 / (1 + odds[j]!);
    odds[j]! *= decay[j]!;
  }
});

/** people(t) = people(t − 1) · (1 − dropOut) + times · flow · r(t − lag) */
const arrive = apart(
  (
    people: Float64Array,
    flow: Float32Array,
    dropOut: Float32Array,
    growth: Float64Array,
    times: number,
  ): void => {
    for (let j = 0; j < people.length; j++)
      people[j] = people[j]! * (1 - dropOut[j]!) + flow[j]! * times * growth[j]!;
  },
);
