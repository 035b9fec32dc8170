import type { GapRange, Range } from "./forecast.ts";

/**
 * Exact order statistics of a column, without sorting it: values are counted in boxes, and only
 * the boxes that hold an asked rank are sorted.
 * @param ranks 1 for the smallest, up to the length of the column
 */
export function orderStatistics(column: Float64Array, ranks: readonly number[]): number[] {
  let [low, high] = [column[0]!, column[0]!];
  for (const value of column) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low === high) return ranks.map(() => low);
  const boxes = Math.min(2048, column.length);
  const scale = (boxes - 1) / (high - low);
  const counts = new Uint32Array(boxes);
  for (const value of column) counts[((value - low) * scale) | 0]! += 1;

  const sorted = new Map<number, Float64Array>();
  return ranks.map((rank) => {
    let [box, before] = [0, 0];
    while (before + counts[box]! < rank) before += counts[box++]!;
    const inBox =
      sorted.get(box) ?? column.filter((value) => (((value - low) * scale) | 0) === box).sort();
    sorted.set(box, inBox);
    return inBox[rank - before - 1]!;
  });
}

/** The rank of percentile `p` (0 to 1): the ⌈p·n⌉-th smallest, Hyndman and Fan (1996) type 1. */
export const rankOf = (p: number, draws: number): number =>
  // A product like 0.95 × 20 may land a hair above the whole number it stands for.
  Math.max(1, Math.ceil(p * draws - 1e-9));

/** Mean, percentiles and standard error of the mean (s/√n, s with n − 1) of a column of draws. */
export function rangeOf(column: Float64Array): Range {
  const draws = column.length;
  let sum = 0;
  for (const value of column) sum += value;
  const mean = sum / draws;
  let squares = 0;
  for (const value of column) squares += (value - mean) ** 2;
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
  for (const gap of column) if (gap <= 0) closed += 1;
  const adjusted = (closed + 2) / (draws + 4);
  return {
    ...rangeOf(column),
    chanceClosed: closed / draws,
    chanceError: Math.sqrt((adjusted * (1 - adjusted)) / (draws + 4)),
  };
}
