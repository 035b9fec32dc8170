import { describeColumn } from "../engine/describe-column.ts";
import { diagonalBasis } from "./diagonal-basis.ts";
import { meanByValue } from "./mean-by-value.ts";
import { meanOf, type Measured } from "./measured.ts";
import { naturalSpline, type SplineBasis } from "./natural-spline.ts";
import { product, transposed } from "./small-matrix.ts";

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
 * In the basis of Demmler and Reinsch draws and penalty are both diagonal, so each penalty takes a
 * division for each knot.
 *
 * Source: S.N. Wood (2017), Generalized Additive Models, 2nd edition, sections 5.3.1 (basis and
 * penalty), 5.4.2 (diagonal basis), 6.2.3 (cross-validation) and 6.10 (standard error, with the
 * penalty as a prior).
 * @param input one value for each draw, at least two
 */
export function smoothMean(input: Float64Array): (outcome: Float64Array) => SmoothMean {
  const knots = knotsOf(input);
  if (knots.length < 4) return meanByValue(input);
  const basis = naturalSpline(knots);
  const places = placesOf(input, basis);
  const square = crossProduct(places, basis);
  const { directions, bends } = diagonalBasis(square, basis.bend);
  /** Four for each gap, in each direction. */
  const ends = basis.ends.flatMap((gap) =>
    gap.map((end) => directions.map((direction) => dot(end, direction))),
  );
  const penalties = penaltiesFor(square, basis.bend).map((penalty) => {
    const kept = bends.map((bend) => 1 / (1 + penalty * bend));
    // The trace of the hat matrix: how many numbers the curve really uses.
    return { kept, used: kept.reduce((sum, part) => sum + part, 0) };
  });
  return (outcome) => {
    const draws = outcome.length;
    // From its mean, so that the sums of squares below do not cancel.
    const middle = meanOf(outcome);
    const { byEnd, squares } = sumsOf(places, outcome, middle);
    const right = bends.map(() => 0);
    for (const [at, end] of ends.entries())
      for (let i = 0; i < right.length; i++) right[i]! += byEnd[at]! * end[i]!;
    const candidates = penalties.map(({ kept, used }) => {
      const fitted = right.map((height, i) => kept[i]! * (2 - kept[i]!) * height);
      const left = Math.max(squares - dot(fitted, right), 0);
      return { kept, variance: left / (draws - used), score: left / (draws - used) ** 2 };
    });
    const { kept, variance } = candidates.reduce((best, one) =>
      one.score < best.score ? one : best,
    );
    const heights = right.map((height, i) => kept[i]! * height);
    return {
      curve: curveAt(
        places,
        Float64Array.from(ends, (end) => dot(end, heights)),
        middle,
      ),
      at(x) {
        const weights = new Float64Array(4);
        const first = 4 * basis.fillWeights(x, weights, 0);
        const row = heights.map((_, i) =>
          weights.reduce((sum, weight, e) => sum + weight * ends[first + e]![i]!, 0),
        );
        const spread = row.map((one, i) => kept[i]! * one);
        return { mean: middle + dot(row, heights), error: Math.sqrt(variance * dot(row, spread)) };
      },
    };
  };
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Different values at equal parts of the draws, from the smallest to the largest. */
function knotsOf(input: Float64Array): number[] {
  const last = input.length - 1;
  const ranks = Array.from(
    { length: mostKnots },
    (_, k) => 1 + Math.round((k * last) / (mostKnots - 1)),
  );
  return [...new Set(describeColumn(input, ranks).values)];
}

/** Where each draw lies. */
interface Places {
  readonly gaps: Uint8Array;
  /** Four for each draw: see `SplineBasis`. */
  readonly weights: Float64Array;
}

function placesOf(input: Float64Array, basis: SplineBasis): Places {
  const weights = new Float64Array(4 * input.length);
  const gaps = new Uint8Array(input.length);
  for (let d = 0; d < gaps.length; d++) gaps[d] = basis.fillWeights(input[d]!, weights, 4 * d);
  return { gaps, weights };
}

/** XᵀX, for heights at the knots. */
function crossProduct({ gaps, weights }: Places, { ends, bend }: SplineBasis): number[][] {
  const sums = new Float64Array(16 * ends.length);
  for (let d = 0, w = 0; d < gaps.length; d++, w += 4) {
    const at = 16 * gaps[d]!;
    const [a, b, c, e] = [weights[w]!, weights[w + 1]!, weights[w + 2]!, weights[w + 3]!];
    sums[at]! += a * a;
    sums[at + 4]! += b * a;
    sums[at + 5]! += b * b;
    sums[at + 8]! += c * a;
    sums[at + 9]! += c * b;
    sums[at + 10]! += c * c;
    sums[at + 12]! += e * a;
    sums[at + 13]! += e * b;
    sums[at + 14]! += e * c;
    sums[at + 15]! += e * e;
  }
  const square = bend.map((row) => row.map(() => 0));
  for (const [g, gap] of ends.entries()) {
    const inGap = gap.map((_, i) =>
      gap.map((__, j) => sums[16 * g + 4 * Math.max(i, j) + Math.min(i, j)]!),
    );
    for (const [i, row] of product(transposed(gap), product(inGap, gap)).entries())
      for (const [j, part] of row.entries()) square[i]![j]! += part;
  }
  return square;
}

/** Half a power of ten apart, from hardly any penalty to a straight line. */
const steps = Array.from({ length: 29 }, (_, step) => 10 ** ((step - 14) / 2));

/** Each λ of XᵀX + λS, in units in which both weigh as much. */
function penaltiesFor(square: readonly number[][], bend: readonly number[][]): number[] {
  const trace = (matrix: readonly number[][]) => matrix.reduce((sum, row, i) => sum + row[i]!, 0);
  const unit = trace(square) / trace(bend);
  return steps.map((step) => step * unit);
}

/** Sums of an outcome from its middle: times the weights of each end of each gap, and squared. */
function sumsOf({ gaps, weights }: Places, outcome: Float64Array, middle: number) {
  const byEnd = new Float64Array(4 * mostKnots);
  let squares = 0;
  for (let d = 0, w = 0; d < outcome.length; d++, w += 4) {
    const y = outcome[d]! - middle;
    const at = 4 * gaps[d]!;
    squares += y * y;
    byEnd[at]! += weights[w]! * y;
    byEnd[at + 1]! += weights[w + 1]! * y;
    byEnd[at + 2]! += weights[w + 2]! * y;
    byEnd[at + 3]! += weights[w + 3]! * y;
  }
  return { byEnd, squares };
}

/** @param ends what the curve has at them, from its middle; four for each gap */
function curveAt({ gaps, weights }: Places, ends: Float64Array, middle: number): Float64Array {
  const curve = new Float64Array(gaps.length);
  for (let d = 0, w = 0; d < curve.length; d++, w += 4) {
    const at = 4 * gaps[d]!;
    curve[d] =
      middle +
      weights[w]! * ends[at]! +
      weights[w + 1]! * ends[at + 1]! +
      weights[w + 2]! * ends[at + 2]! +
      weights[w + 3]! * ends[at + 3]!;
  }
  return curve;
}
