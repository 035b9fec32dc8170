/**
 * The few loops in which nearly all time goes. Two kernels do the same: plain TypeScript, and
 * WebAssembly with four lanes at a time. They work in one memory, on
 *
 * - columns: one 32-bit float or word for each draw of a chunk, or for each record, which is a draw
 *   in which an initiative works out;
 * - sheets: the years of each draw of a block side by side, `lanes` for each draw.
 *
 * A place is a byte offset into the memory, a multiple of 16; all have room for a last group of
 * four. Random words and what happens are the same to the bit in both kernels; floats differ in
 * their last bits.
 */
export interface Kernel {
  readonly buffer: ArrayBuffer;
  /** Makes the memory at least so large. Views of `buffer` are to be taken anew after that. */
  reserve(bytes: number): void;

  /** Writes `count` random words, four generators taking turns; their state stands at `state`. */
  words(state: number, out: number, count: number): void;
  /**
   * Writes the draws whose word lies under a threshold, ascending.
   * @param threshold the same for all, 0 to 2³² − 1
   * @returns how many
   */
  happens(words: number, threshold: number, out: number, count: number): number;
  /** Reads a quantile table at the words of the chosen draws: `lookUp` of `quantile-table.ts`. */
  lookUp(table: number, words: number, chosen: number, out: number, count: number): void;
  /** a ← a · b */
  multiply(a: number, b: number, count: number): void;
  /** Holds a column between two values. */
  clamp(column: number, least: number, most: number, count: number): void;
  /**
   * Turns starts, in years after the middle of the first year, and lengths into the first year
   * that an initiative works (`years` when none), odds in that year and decay from year to year:
   * see `RampArrays`.
   * @param start overwritten with odds
   * @param length overwritten with decay
   */
  ramp(start: number, length: number, first: number, count: number, years: number): void;
  /** The same of a growth that has no beginning, only a moment at which it is at 10 %. */
  openRamp(start: number, length: number, first: number, count: number): void;
  /**
   * Lets the records of one initiative in one block grow, and does what its effects do.
   * @returns the first record beyond the block
   */
  grow(growth: Growth): number;

  /**
   * out ← Σ times · row, for each draw of a block; terms, one or more, are pairs of words: column
   * and row.
   */
  combine(block: Block, terms: number, termCount: number, out: number): void;
  /** freed ← freed + share · demand · (1 − left − added); `added` may be 0 for none. */
  free(block: Block, pool: PoolSheets, freed: number): void;
  /** Writes a value in all lanes. */
  fill(sheet: number, value: number, count: number): void;
  /** a ← a + times · b */
  add(a: number, b: number, times: number, count: number): void;
  /** out ← a − b */
  subtract(a: number, b: number, out: number, count: number): void;
  /** Turns a sheet of a block into columns, one for each year, `stride` floats apart. */
  turn(sheet: number, block: Block, out: number, stride: number): void;

  /**
   * Statistics of a column: at `out` its mean and the sum of its squares around that as 64-bit
   * floats, then how many are zero or less, then the values of the asked ranks as 32-bit floats.
   * @param ranks words, ascending, from 1
   * @param scratch room for 1,024 words and the column
   */
  describe(
    column: number,
    count: number,
    ranks: number,
    rankCount: number,
    scratch: number,
    out: number,
  ): void;
}

/** A stretch of draws of a chunk. */
export interface Block {
  readonly firstDraw: number;
  readonly draws: number;
  readonly years: number;
  /** Of each draw in a sheet: `years`, and room for groups of four. */
  readonly lanes: number;
}

export interface PoolSheets {
  readonly left: number;
  readonly added: number;
  readonly demand: number;
  /** A column of the chunk. */
  readonly share: number;
}

/** One initiative in one block of draws. */
export interface Growth {
  readonly block: Block;
  /** Columns of its records. */
  readonly chosen: number;
  readonly first: number;
  readonly odds: number;
  readonly decay: number;
  /** The first record that is not before the block, and how many there are in the chunk. */
  readonly from: number;
  readonly count: number;
  /** Of `effectCount` effects, `effectWords` words each. */
  readonly effects: number;
  readonly effectCount: number;
  /** Whether all of them are of the kind `reduce`. */
  readonly isPlain: boolean;
  /** Room for the years of one draw. */
  readonly scratch: number;
}

/**
 * The words of an effect: place of its sizes (a column of the records), of the sheet it works on,
 * and its kind; then of its scale by year (a row), of the factor at which everybody takes part (a
 * column), and of the demand of its sector (a sheet; 0 when its size is a part already).
 */
export const effectWords = 6;

/** What an effect does to a lane, r being how far it has grown. */
export const effectKinds = {
  /** lane ← lane · (1 − size · r); sizes are at most `mostTaken` */
  reduce: 0,
  /** The same, with size · min(scale, most), as a part of demand, and at most `mostTaken`. */
  reduceScaled: 1,
  /** lane ← lane + that part · r */
  addScaled: 2,
} as const;

/** More years than this no model has. */
export const mostYears = 100;

/**
 * No more than this part of the work of a pool is ever taken away: so what was multiplied in can be
 * divided out again. It is the largest 32-bit float below 1 but one.
 */
export const mostTaken = 1 - 2 ** -23;

/** A ramp of one year multiplies its odds by e to the power of minus this: from 10 % to 90 %. */
export const rateOfOneYear = Math.log(81);
