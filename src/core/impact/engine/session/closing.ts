import { normalBelow } from "../../../../kernel/normal-below.ts";
import type { Chance } from "../forecast.ts";
import type { Driven } from "../program/program.ts";
import { chanceOf, meanOf } from "../statistics.ts";
import type { Work } from "./work.ts";

/** How much a person short counts in each sector, draw by draw; not at all where it is left out. */
export type Weights = readonly (Float64Array | undefined)[];

/** Everybody counts as one. */
export function everybody({ draws, sectors }: Work): Float64Array[] {
  const one = new Float64Array(draws).fill(1);
  return sectors.map(() => one);
}

/** What the plan does to the work of a year; nothing when there is no plan. */
export interface ShortPerWork {
  /**
   * How many people more are short, as they count, for each person of work more in a sector: a
   * column until the next question; nothing where that makes no difference.
   */
  shortPerWork(sector: number, weights: Weights): Float64Array | undefined;
}

/** People that each driver moves in each sector in one year, by their places. */
export type Moved = (Float64Array | undefined)[][];

/**
 * The chance that a gap closes. Given all else, what the drivers do to it is normal: it has a mean
 * and a deviation in each draw, and Φ(−mean/deviation) is the chance that it closes there. Their
 * average has far less noise than a count of the draws in which it did.
 * Formulas: docs/methods.md#chance-of-closing
 */
export class Closing {
  readonly #work: Work;
  readonly #mean: Float64Array;
  readonly #variance: Float64Array;
  readonly #sum: Float64Array;
  readonly #squares: Float64Array;
  readonly #size: Float64Array;

  constructor(work: Work) {
    const column = () => new Float64Array(work.draws);
    this.#work = work;
    this.#mean = column();
    this.#variance = column();
    this.#sum = column();
    this.#squares = column();
    this.#size = column();
  }

  /**
   * @param gap in one year, in each draw; in people as they count by `weights`
   * @param kept what is known of it by who asks more often; completed
   */
  chance(
    gap: Float32Array | Float64Array,
    year: number,
    weights: Weights,
    plan?: ShortPerWork,
    kept?: Moved,
  ): Chance {
    const { drivers } = this.#work;
    const [mean, variance, sum, squares] = [this.#mean, this.#variance, this.#sum, this.#squares];
    mean.set(gap);
    variance.fill(0);
    for (const [driver, { moves, correlation, sectors }] of drivers.entries()) {
      const known = kept && (kept[driver] ??= []);
      sum.fill(0);
      squares.fill(0);
      for (const [s, { z, size }] of sectors.entries()) {
        const counts = () =>
          moves === "work" && plan !== undefined ? plan.shortPerWork(s, weights) : weights[s];
        const moved = known?.[s] ?? this.#movedIn(year, size, counts());
        if (moved === undefined) continue;
        if (known !== undefined) known[s] ??= moved.slice();
        addMoved(moved, z, sum, squares, mean);
      }
      addVariance(variance, correlation, sum, squares);
    }
    return this.#averaged();
  }

  /** Leaves the chance of each draw in the column of means. */
  #averaged(): Chance {
    const [mean, variance] = [this.#mean, this.#variance];
    let [closed, certain] = [0, 0];
    for (let d = 0; d < mean.length; d++) {
      const gap = mean[d]!;
      if (variance[d]! > 0) mean[d] = normalBelow(-gap / Math.sqrt(variance[d]!));
      else {
        mean[d] = gap <= 0 ? 1 : 0;
        closed += mean[d]!;
        certain += 1;
      }
    }
    // Nothing normal in it: then draws are counted.
    if (certain === mean.length) return chanceOf(closed, certain);
    const [chanceClosed, chanceError] = meanOf(mean);
    return { chanceClosed, chanceError };
  }

  #movedIn(
    year: number,
    size: Driven["size"],
    counts: Float64Array | undefined,
  ): Float64Array | undefined {
    if (counts === undefined) return undefined;
    const column = this.#size.fill(0);
    for (const { times, row } of size) addTerm(column, times, row[year]!);
    multiply(column, counts);
    return column;
  }
}

// Loops that are handed arrays alone: see `lane-loops.ts`.

function addTerm(column: Float64Array, times: Float32Array | undefined, people: number): void {
  if (times === undefined) for (let d = 0; d < column.length; d++) column[d]! += people;
  else for (let d = 0; d < column.length; d++) column[d]! += times[d]! * people;
}

function multiply(column: Float64Array, by: Float64Array): void {
  for (let d = 0; d < column.length; d++) column[d]! *= by[d]!;
}

/** What is moved no longer counts in the mean, but in what is normal. */
function addMoved(
  moved: Float64Array,
  z: Float32Array,
  sum: Float64Array,
  squares: Float64Array,
  mean: Float64Array,
): void {
  for (let d = 0; d < moved.length; d++) {
    const people = moved[d]!;
    sum[d]! += people;
    squares[d]! += people * people;
    mean[d]! -= people * z[d]!;
  }
}

function addVariance(
  variance: Float64Array,
  correlation: number,
  sum: Float64Array,
  squares: Float64Array,
): void {
  for (let d = 0; d < variance.length; d++)
    variance[d]! += correlation * sum[d]! * sum[d]! + (1 - correlation) * squares[d]!;
}
