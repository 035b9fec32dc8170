import { describeColumn } from "./describe-column.ts";
import type { Chance, Range } from "./forecast.ts";

/** The rank of percentile `p` (0 to 1): the ⌈p·n⌉-th smallest, Hyndman and Fan (1996) type 1. */
export const rankOf = (p: number, draws: number): number =>
  // A product like 0.95 × 20 may land a hair above the whole number it stands for.
  Math.max(1, Math.ceil(p * draws - 1e-9));

export const percentiles: readonly number[] = [0.05, 0.5, 0.95];

/** Mean, percentiles and standard error of the mean of a column of draws. */
export function rangeOf(column: Float32Array | Float64Array): Range {
  return rangeAmong(column, column.length);
}

/**
 * The same of a column that leaves out draws in which the value is zero.
 * @param draws how many there are in all
 */
export function rangeAmong(column: Float32Array | Float64Array, draws: number): Range {
  const zeros = draws - column.length;
  if (column.length === 0) return { mean: 0, p5: 0, p50: 0, p95: 0, meanError: 0 };
  const less = zeros === 0 ? 0 : belowZero(column);
  // Negative ones come first, then the zeros that are left out.
  const places = percentiles.map((p) => {
    const rank = rankOf(p, draws);
    if (rank <= less) return rank;
    return rank <= less + zeros ? 0 : rank - zeros;
  });
  const asked = places.filter((place) => place > 0);
  const { mean, squares, values } = describeColumn(column, asked);
  const [p5, p50, p95] = places.map((place) => (place > 0 ? values[asked.indexOf(place)]! : 0));
  const part = column.length / draws;
  const allSquares = squares + zeros * part * mean * mean;
  return {
    mean: mean * part,
    p5: p5!,
    p50: p50!,
    p95: p95!,
    meanError: errorOf(allSquares, draws),
  };
}

function belowZero(column: Float32Array | Float64Array): number {
  let less = 0;
  for (let d = 0; d < column.length; d++) less = (less + Number(column[d]! < 0)) | 0;
  return less;
}

/** Mean of a column of draws, and its standard error. */
export function meanOf(column: Float64Array): readonly [number, number] {
  let sum = 0;
  for (let d = 0; d < column.length; d++) sum += column[d]!;
  const mean = sum / column.length;
  let squares = 0;
  for (let d = 0; d < column.length; d++) squares += (column[d]! - mean) ** 2;
  return [mean, errorOf(squares, column.length)];
}

/** Standard error of a mean: s/√n, s with n − 1. @param squares their sum, around the mean */
export const errorOf = (squares: number, draws: number): number =>
  Math.sqrt(squares / (draws - 1) / draws);

/**
 * The chance of what happened in some of the draws. Its standard error is that of Agresti and Coull
 * (1998), with two successes and two failures added: with no hit in n draws the chance is still
 * not certainly zero.
 */
export function chanceOf(closed: number, draws: number): Chance {
  const adjusted = (closed + 2) / (draws + 4);
  return {
    chanceClosed: closed / draws,
    chanceError: Math.sqrt((adjusted * (1 - adjusted)) / (draws + 4)),
  };
}
