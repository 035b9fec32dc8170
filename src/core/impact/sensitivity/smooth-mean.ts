import type { Measured } from "./measured.ts";
import { naturalSpline, type SplineBasis } from "./natural-spline.ts";
import { inverseOf, times } from "./small-matrix.ts";

/** The mean of an outcome as a curve of one input. */
export interface SmoothMean {
  /** At every draw. */
  readonly curve: Float64Array;
  /** At one place, with its standard error. */
  readonly at: (x: number) => Measured;
}

/** Most places where the curve can bend: the penalty decides how many of them are used. */
const mostKnots = 20;

/**
 * The mean of outcomes as a smooth curve of one input: a natural cubic spline through knots at
 * equal parts of the draws, with a penalty on its bend, ∫ f″². How heavy the penalty is, the draws
 * decide by generalised cross-validation, for each outcome anew; under an endless penalty the curve
 * is a straight line. An input with few different values gets the mean of each of them.
 *
 * Source: S.N. Wood (2017), Generalized Additive Models, 2nd edition, sections 5.3.1 (basis and
 * penalty), 6.2.3 (cross-validation) and 6.10 (standard error, with the penalty as a prior).
 * @param input one value for each draw, at least two
 */
export function smoothMean(input: Float64Array): (outcome: Float64Array) => SmoothMean {
  const knots = knotsOf(input);
  if (knots.length < 4) return (outcome) => meanByValue(input, outcome);
  const basis = naturalSpline(knots);
  const size = knots.length;
  const rows = rowsOf(input, basis);
  const square = crossProduct(rows, size);
  const penalties = penaltiesFor(square, basis.bend).map((penalised) => {
    const inverse = inverseOf(penalised);
    // The trace of the hat matrix: how many numbers the curve really uses.
    const used = inverse.reduce((sum, row, i) => sum + dot(row, square[i]!), 0);
    return { inverse, used };
  });
  return (outcome) => {
    const draws = outcome.length;
    // From its mean, so that the sums of squares below do not cancel.
    const middle = outcome.reduce((sum, one) => sum + one, 0) / draws;
    const centred = outcome.map((one) => one - middle);
    const right = rightSide(rows, centred, size);
    const squares = centred.reduce((sum, one) => sum + one ** 2, 0);
    const candidates = penalties.map(({ inverse, used }) => {
      const heights = times(inverse, right);
      const residual = squares - 2 * dot(heights, right) + dot(heights, times(square, heights));
      const left = Math.max(residual, 0);
      return {
        inverse,
        heights,
        variance: left / (draws - used),
        score: left / (draws - used) ** 2,
      };
    });
    const { heights, inverse, variance } = candidates.reduce((best, one) =>
      one.score < best.score ? one : best,
    );
    return {
      curve: curveAt(rows, heights).map((one) => one + middle),
      at(x) {
        const row = new Float64Array(size);
        basis.fillRow(x, row);
        const place = [...row];
        return {
          mean: middle + dot(place, heights),
          error: Math.sqrt(variance * dot(place, times(inverse, place))),
        };
      },
    };
  };
}

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Different values at equal parts of the draws, from the smallest to the largest. */
function knotsOf(input: Float64Array): number[] {
  const sorted = input.toSorted();
  const last = sorted.length - 1;
  const places = Array.from({ length: mostKnots }, (_, k) =>
    Math.round((k * last) / (mostKnots - 1)),
  );
  return [...new Set(places.map((place) => sorted[place]!))];
}

function meanByValue(input: Float64Array, outcome: Float64Array): SmoothMean {
  const tally = new Map<number, { sum: number; squares: number; count: number }>();
  for (const [d, value] of input.entries()) {
    const one = tally.get(value) ?? { sum: 0, squares: 0, count: 0 };
    tally.set(value, {
      sum: one.sum + outcome[d]!,
      squares: one.squares + outcome[d]! ** 2,
      count: one.count + 1,
    });
  }
  const meanAt = (x: number) => tally.get(x)!.sum / tally.get(x)!.count;
  return {
    curve: input.map(meanAt),
    at(x) {
      const { squares, count } = tally.get(x)!;
      const variance = Math.max(0, squares / count - meanAt(x) ** 2);
      return { mean: meanAt(x), error: Math.sqrt(variance / count) };
    },
  };
}

/** The basis at each draw, one row after the other. */
function rowsOf(input: Float64Array, basis: SplineBasis): Float64Array {
  const size = basis.bend.length;
  const rows = new Float64Array(input.length * size);
  for (const [d, x] of input.entries()) basis.fillRow(x, rows.subarray(d * size, (d + 1) * size));
  return rows;
}

function crossProduct(rows: Float64Array, size: number): number[][] {
  const sums = new Float64Array(size * size);
  for (let start = 0; start < rows.length; start += size)
    for (let i = 0; i < size; i++) {
      const value = rows[start + i]!;
      for (let j = i; j < size; j++) sums[i * size + j]! += value * rows[start + j]!;
    }
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => sums[Math.min(i, j) * size + Math.max(i, j)]!),
  );
}

function rightSide(rows: Float64Array, outcome: Float64Array, size: number): number[] {
  const sums = Array.from({ length: size }, () => 0);
  for (let d = 0; d < outcome.length; d++)
    for (let i = 0; i < size; i++) sums[i]! += rows[d * size + i]! * outcome[d]!;
  return sums;
}

/** Half a power of ten apart, from hardly any penalty to a straight line. */
const steps = Array.from({ length: 29 }, (_, step) => 10 ** ((step - 14) / 2));

/** XᵀX + λS for each λ, in units in which both weigh as much. */
function penaltiesFor(square: readonly number[][], bend: readonly number[][]): number[][][] {
  const trace = (matrix: readonly number[][]) => matrix.reduce((sum, row, i) => sum + row[i]!, 0);
  const unit = trace(square) / trace(bend);
  return steps.map((step) =>
    square.map((row, i) => row.map((value, j) => value + step * unit * bend[i]![j]!)),
  );
}

function curveAt(rows: Float64Array, heights: readonly number[]): Float64Array {
  const size = heights.length;
  const curve = new Float64Array(rows.length / size);
  for (let d = 0; d < curve.length; d++) {
    let sum = 0;
    for (let i = 0; i < size; i++) sum += rows[d * size + i]! * heights[i]!;
    curve[d] = sum;
  }
  return curve;
}
