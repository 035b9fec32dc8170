import type { Program } from "../program/program.ts";
import { KeptCourse, type Drawn } from "./course.ts";
import { LaneMover, Moves } from "./lane-mover.ts";
import { copyYear, emptyLanes, emptyYear, type Lanes } from "./lanes.ts";
import type { Work } from "./work.ts";

/** What becomes of one year. */
export interface YearChange {
  /** All others stay as they were. */
  readonly draws: Uint32Array;
  /** How many people more are freed; a value for each draw. */
  readonly freed: Float64Array;
}

/**
 * What a plan does, one year after the other: nothing of other years is kept, so that very many
 * changes can be tried in a year while it is near. What is asked for in order of year is fastest.
 */
export class PlanByYear {
  readonly courses: readonly KeptCourse[];
  /** In the year that was asked for last. */
  readonly lanes: Lanes;
  readonly #all: Moves;
  readonly #mover: LaneMover;
  /** To try in; made when something is tried. */
  #trial: Lanes | undefined;
  readonly #emptyLanes: () => Lanes;
  readonly #freed: Float64Array;
  readonly #more: Float64Array;
  #year = -1;

  constructor(program: Program, work: Work, inPlay: readonly Drawn[]) {
    const { draws } = work;
    this.courses = inPlay.map((drawn) => new KeptCourse(drawn));
    this.#all = new Moves([], this.courses);
    this.#mover = new LaneMover(program, work, false);
    this.#emptyLanes = () => emptyLanes(program, draws);
    this.lanes = this.#emptyLanes();
    this.#freed = new Float64Array(draws);
    this.#more = new Float64Array(draws);
  }

  /** @returns people freed in a year: a value for each draw, until another year is asked for */
  freed(y: number): Float64Array {
    if (y !== this.#year) {
      emptyYear(this.lanes);
      const out = this.#freed.fill(0);
      this.#mover.move(this.#all, { y, lanes: this.lanes, from: 0, out });
      this.#year = y;
    }
    return this.#freed;
  }

  /**
   * What would change if some did not what they do, and others did.
   * @returns to be asked for a year; an answer holds until the next question
   */
  changes(taken: readonly Drawn[], put: readonly Drawn[]): (y: number) => YearChange {
    const moves = new Moves(
      this.courses.filter(({ drawn }) => taken.includes(drawn)),
      put.map((drawn) => new KeptCourse(drawn)),
    );
    const draws = moves.drawsAmong(this.#freed.length);
    return (y) => {
      const out = this.#more.fill(0);
      if (y < moves.firstYear) return { draws: none, freed: out };
      this.freed(y);
      const lanes = (this.#trial ??= this.#emptyLanes());
      for (const pool of moves.pools) copyYear(lanes.pools[pool]!, this.lanes.pools[pool]!);
      this.#mover.move(moves, { y, lanes, from: 0, out });
      return { draws, freed: out };
    };
  }
}

const none = new Uint32Array(0);
