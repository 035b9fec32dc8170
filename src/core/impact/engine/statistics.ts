import type { GapRange, Range } from "./forecast.ts";

/**
 * Exact order statistics of a column, without sorting it all.
 * @param ranks ascending; 1 for the smallest, up to the length of the column
 */
export function orderStatistics(column: Float64Array, ranks: readonly number[]): number[] {
  const values = column.slice();
  let from = 0;
  return ranks.map((rank) => {
    select(values, rank - 1, from, values.length - 1);
    from = rank - 1;
    return values[from]!;
  });
}

/**
 * Moves the value that belongs at `place` there, smaller ones before it and larger ones after it.
 * Source: C.A.R. Hoare (1961), algorithm 65 "Find", with the median of three as pivot. Counting
 * in boxes first is faster for bell shapes, and far slower for long tails and many zeros, which
 * is what effects of initiatives look like.
 */
function select(values: Float64Array, place: number, left: number, right: number): void {
  while (left < right) {
    const pivot = middleOf(values[left]!, values[(left + right) >> 1]!, values[right]!);
    let [low, high] = [left, right];
    while (low <= high) {
      while (values[low]! < pivot) low += 1;
      while (values[high]! > pivot) high -= 1;
      if (low > high) break;
      const value = values[low]!;
      values[low++] = values[high]!;
      values[high--] = value;
    }
    if (place <= high) right = high;
    else if (place >= low) left = low;
    else return;
  }
}

function middleOf(a: number, b: number, c: number): number {
  if (a < b) return b < c ? b : Math.max(a, c);
  return a < c ? a : Math.max(b, c);
}

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
