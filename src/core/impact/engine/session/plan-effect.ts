import type { Program } from "../program/program.ts";
import { KeptCourse, type Drawn } from "./course.ts";
import { FreedInYear } from "./freed-in-year.ts";
import { LaneMover, Moves } from "./lane-mover.ts";
import { emptyLanes, type Lanes, type PoolLanes } from "./lanes.ts";
import { yearOf, type Work } from "./work.ts";

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
  readonly #mover: LaneMover;

  constructor(program: Program, work: Work) {
    this.#work = work;
    this.#program = program;
    this.#mover = new LaneMover(program, work, true);
    this.total = new Float64Array(work.draws * work.years);
  }

  get pools(): readonly PoolLanes[] {
    return this.#all().pools;
  }

  /** Takes some out, which are in, and puts others in. */
  change(taken: readonly Drawn[], put: readonly Drawn[]): void {
    const { draws, years } = this.#work;
    const kept = (those: readonly Drawn[]) => those.map((drawn) => new KeptCourse(drawn));
    const moves = new Moves(kept(taken), kept(put));
    const lanes = this.#all();
    for (let y = moves.firstYear; y < years; y++)
      this.#mover.move(moves, { y, lanes, from: y * draws, out: yearOf(this.total, draws, y) });
  }

  /** What is freed where in a year, by all that is in play. */
  inYear(year: number): FreedInYear {
    return new FreedInYear(this.#program, this.#work, this.#all(), year);
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
}
