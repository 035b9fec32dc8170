import type { GapRange, Range } from "./forecast.ts";

/**
 * Exact order statistics of a column, without sorting it: values are counted in boxes, and only
 * the values in boxes that hold an asked rank are sorted.
 * @param ranks 1 for the smallest, up to the length of the column; ascending
 */
export function orderStatistics(column: Float64Array, ranks: readonly number[]): number[] {
  let low = column[0]!;
  let high = low;
  for (let i = 1; i < column.length; i++) {
    const value = column[i]!;
    if (value < low) low = value;
    else if (value > high) high = value;
  }
  if (low === high) return ranks.map(() => low);
  const scale = (boxes - 1) / (high - low);
  const counts = new Uint32Array(boxes);
  for (let i = 0; i < column.length; i++) counts[((column[i]! - low) * scale) | 0]! += 1;

  const asked = new Uint8Array(boxes);
  /** For each rank, how many smaller values lie in boxes that need no sorting. */
  const skipped: number[] = [];
  let [box, below, skip, kept] = [0, 0, 0, 0];
  for (const rank of ranks) {
    while (below + counts[box]! < rank) {
      below += counts[box]!;
      if (asked[box] === 0) skip += counts[box]!;
      box += 1;
    }
    if (asked[box] === 0) kept += counts[box]!;
    asked[box] = 1;
    skipped.push(skip);
  }
  const values = new Float64Array(kept);
  let next = 0;
  for (let i = 0; i < column.length; i++)
    if (asked[((column[i]! - low) * scale) | 0] === 1) values[next++] = column[i]!;
  values.sort();
  return ranks.map((rank, r) => values[rank - skipped[r]! - 1]!);
}

const boxes = 2048;

/** The rank of percentile `p` (0 to 1): the ⌈p·n⌉-th smallest, Hyndman and Fan (1996) type 1. */
export const rankOf = (p: number, draws: number): number =>
  // A product like 0.95 × 20 may land a hair above the whole number it stands for.
  Math.max(1, Math.ceil(p * draws - 1e-9));

/** Mean, percentiles and standard error of the mean (s/√n, s with n − 1) of a column of draws. */
export function rangeOf(column: Float64Array): Range {
  const draws = column.length;
  let sum = 0;
  for (let d = 0; d < draws; d++) sum += column[d]!;
  const mean = sum / draws;
  let squares = 0;
  for (let d = 0; d < draws; d++) squares += (column[d]! - mean) ** 2;
  const [p5, p50, p95] = orderStatistics(
    column,
    [0.05, 0.5, 0.95].map((p) => rankOf(p, draws)),
  );
  const meanError = Math.sqrt(squares / (draws - 1) / draws);
  return { mean, p5: p5!, p50: p50!, p95: p95!, meanError };
}

/**
 * The same of a gap, with the chance that it is closed. Its standard error is that of Agresti and
 * Coull (1998), with two successes and two failures added: with no hit in n draws the chance is
 * still not certainly zero.
 */
export function gapRangeOf(column: Float64Array): GapRange {
  const draws = column.length;
  let closed = 0;
  for (let d = 0; d < draws; d++) if (column[d]! <= 0) closed += 1;
  const adjusted = (closed + 2) / (draws + 4);
  return {
    ...rangeOf(column),
    chanceClosed: closed / draws,
    chanceError: Math.sqrt((adjusted * (1 - adjusted)) / (draws + 4)),
  };
}
