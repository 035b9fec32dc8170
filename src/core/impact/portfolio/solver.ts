/**
 * Least cost under linear constraints: minimise Σ cost · x over lower ≤ x ≤ upper and
 * least ≤ Σ factor · x ≤ most for each row.
 */
export interface LinearProgram {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** The first so many columns are whole numbers when the program is solved in whole numbers. */
  readonly whole: number;
  readonly rows: readonly Row[];
}

/** One constraint, by the columns that take part in it. */
export interface Row {
  readonly columns: Int32Array;
  readonly factors: Float64Array;
  readonly least: number;
  readonly most: number;
}

/** The best point when every column may be a fraction. */
export interface Relaxed {
  readonly cost: number;
  readonly values: Float64Array;
  /** What one more on the bound of each row changes in the cost. */
  readonly prices: Float64Array;
}

/** The best point found in whole numbers, if any, and what no point can be below. */
export interface Whole {
  readonly values: Float64Array | undefined;
  readonly bound: number;
}

/** Solves linear programs. An optimiser outside this code; it computes until it is done. */
export interface Solver {
  /** Seconds since it was loaded. */
  elapsed(): number;
  open(program: LinearProgram): OpenProgram;
}

/** A program in the solver, which remembers where it was when rows are added. */
export interface OpenProgram {
  add(row: Row): void;
  /** @throws Error when there is no such point: a bug, for choosing nothing is always possible */
  relax(): Relaxed;
  /**
   * In whole numbers; after this `relax` is no longer asked.
   * @param gap relative difference between value and bound that is good enough
   * @param seconds when to stop in any case
   * @param start a point to start from
   * @param enough asked of each better point on the way, with the bound so far: true to stop there
   */
  solve(
    gap: number,
    seconds: number,
    start: Float64Array,
    enough: (values: Float64Array, bound: number) => boolean,
  ): Whole;
  close(): void;
}
