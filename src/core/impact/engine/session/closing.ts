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

/**
 * People that one driver moves in one year: in each sector, and together. What is known of a sector
 * stands until it is forgotten; then only that sector is counted anew.
 */
export class Moved {
  /** In each draw Σ, Σ of the squares, and Σ times the number that was drawn for the driver. */
  readonly sum: Float64Array;
  readonly squares: Float64Array;
  readonly drawn: Float64Array;
  /** What of each sector is in them; zeros where nothing is, to be used again. */
  readonly #columns: Float64Array[] = [];
  readonly #counts = new Set<number>();
  readonly #known = new Set<number>();

  constructor(draws: number) {
    const column = () => new Float64Array(draws);
    [this.sum, this.squares, this.drawn] = [column(), column(), column()];
  }

  isKnown(sector: number): boolean {
    return this.#known.has(sector);
  }

  /**
   * @param size people that the driver moves there, in each draw
   * @param counts how much each of them counts; left out where that is not at all, whatever is in play
   */
  know(
    sector: number,
    z: Float32Array,
    size: Float64Array,
    counts: Float64Array | undefined,
  ): void {
    this.#known.add(sector);
    if (counts === undefined) return;
    this.#counts.add(sector);
    addMoved(this, z, (this.#columns[sector] ??= new Float64Array(z.length)), size, counts);
  }

  forget(sector: number): void {
    this.#known.delete(sector);
  }

  clear(): this {
    for (const column of [this.sum, this.squares, this.drawn]) column.fill(0);
    for (const sector of this.#counts) this.#columns[sector]!.fill(0);
    this.#counts.clear();
    this.#known.clear();
    return this;
  }
}

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
  /** People that each driver moves in each sector, in the year that was asked for last. */
  readonly #sizes: { year: number; readonly columns: (Float64Array | undefined)[][] };
  /** For who does not ask more often. */
  readonly #passing: Moved;

  constructor(work: Work) {
    const column = () => new Float64Array(work.draws);
    this.#work = work;
    this.#mean = column();
    this.#variance = column();
    this.#sizes = { year: -1, columns: work.drivers.map(() => []) };
    this.#passing = new Moved(work.draws);
  }

  /**
   * @param gap in one year, in each draw; in people as they count by `weights`
   * @param kept what is known of it by who asks more often, driver by driver; completed
   */
  chance(
    gap: Float32Array | Float64Array,
    year: number,
    weights: Weights,
    plan?: ShortPerWork,
    kept?: Moved[],
  ): Chance {
    const { draws, drivers } = this.#work;
    this.#mean.set(gap);
    this.#variance.fill(0);
    for (const [driver, { moves, correlation, sectors }] of drivers.entries()) {
      const moved =
        kept === undefined ? this.#passing.clear() : (kept[driver] ??= new Moved(draws));
      for (const [s, { z }] of sectors.entries()) {
        if (moved.isKnown(s)) continue;
        const counts =
          moves === "work" && plan !== undefined ? plan.shortPerWork(s, weights) : weights[s];
        moved.know(s, z, this.#sizeIn(year, driver, s), counts);
      }
      integrate(this.#mean, this.#variance, moved, correlation);
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

  #sizeIn(year: number, driver: number, sector: number): Float64Array {
    if (this.#sizes.year !== year) {
      this.#sizes.year = year;
      for (const columns of this.#sizes.columns) columns.length = 0;
    }
    return (this.#sizes.columns[driver]![sector] ??= sizeIn(
      year,
      this.#work.drivers[driver]!.sectors[sector]!,
      this.#work.draws,
    ));
  }
}

function sizeIn(year: number, { size }: Driven, draws: number): Float64Array {
  const column = new Float64Array(draws);
  for (const { times, row } of size) addTerm(column, times, row[year]!);
  return column;
}

// Loops that are handed arrays alone: see `lane-loops.ts`.

function addTerm(column: Float64Array, times: Float32Array | undefined, people: number): void {
  if (times === undefined) for (let d = 0; d < column.length; d++) column[d]! += people;
  else for (let d = 0; d < column.length; d++) column[d]! += times[d]! * people;
}

/** @param column what was in it of this sector, and then what is */
function addMoved(
  { sum, squares, drawn }: Pick<Moved, "sum" | "squares" | "drawn">,
  z: Float32Array,
  column: Float64Array,
  size: Float64Array,
  counts: Float64Array,
): void {
  for (let d = 0; d < column.length; d++) {
    const was = column[d]!;
    const is = size[d]! * counts[d]!;
    column[d] = is;
    sum[d]! += is - was;
    squares[d]! += is * is - was * was;
    drawn[d]! += (is - was) * z[d]!;
  }
}

/** What is moved no longer counts in the mean, but in what is normal. */
function integrate(
  mean: Float64Array,
  variance: Float64Array,
  { sum, squares, drawn }: Moved,
  correlation: number,
): void {
  for (let d = 0; d < mean.length; d++) {
    mean[d]! -= drawn[d]!;
    variance[d]! += correlation * sum[d]! * sum[d]! + (1 - correlation) * squares[d]!;
  }
}
