import { describeColumn } from "./describe-column.ts";
import type { GapRange, Range } from "./forecast.ts";

/** The rank of percentile `p` (0 to 1): the ⌈p·n⌉-th smallest, Hyndman and Fan (1996) type 1. */
export const rankOf = (p: number, draws: number): number =>
  // A product like 0.95 × 20 may land a hair above the whole number it stands for.
  Math.max(1, Math.ceil(p * draws - 1e-9));

export const percentiles: readonly number[] = [0.05, 0.5, 0.95];

/** Mean, percentiles and standard error of the mean (s/√n, s with n − 1) of a column of draws. */
export const rangeOf = (column: Float32Array | Float64Array): Range => described(column).range;

/** The same of a gap, with the chance that it is closed. */
export function gapRangeOf(column: Float32Array | Float64Array): GapRange {
  const { range, closed } = described(column);
  return { ...range, ...chanceOf(closed, column.length) };
}

/**
 * The chance of what happened in some of the draws. Its standard error is that of Agresti and Coull
 * (1998), with two successes and two failures added: with no hit in n draws the chance is still
 * not certainly zero.
 */
export function chanceOf(
  closed: number,
  draws: number,
): Pick<GapRange, "chanceClosed" | "chanceError"> {
  const adjusted = (closed + 2) / (draws + 4);
  return {
    chanceClosed: closed / draws,
    chanceError: Math.sqrt((adjusted * (1 - adjusted)) / (draws + 4)),
  };
}

function described(column: Float32Array | Float64Array) {
  const draws = column.length;
  const { mean, squares, closed, values } = describeColumn(
    column,
    percentiles.map((p) => rankOf(p, draws)),
  );
  const [p5, p50, p95] = values;
  const meanError = Math.sqrt(squares / (draws - 1) / draws);
  return { range: { mean, p5: p5!, p50: p50!, p95: p95!, meanError }, closed };
}
