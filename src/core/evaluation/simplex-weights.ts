/** A mixture to be found: weights of the columns that together come nearest to the target. */
export interface Mixture {
  /** The things to mix, each as long as `target`. */
  readonly columns: readonly (readonly number[])[];
  readonly target: readonly number[];
  /** Whether the mixture may lie higher or lower than the target by a fixed amount. */
  readonly intercept: boolean;
  /** Penalty on uneven weights, in the unit of the target; 0 or more. */
  readonly ridge: number;
  /** Stop when a step gains no more than the square of this on the mean of squares. */
  readonly precision: number;
}

/**
 * Weights of 0 or more that add up to 1 and make
 * mean((mixture − target)²) + ridge² · Σ weight² as small as they can: first 100 rough steps, then
 * without the weights of at most a quarter of the largest, at most 10,000 more.
 * Source: Arkhangelsky, Athey, Hirshberg, Imbens and Wager (2021), AER 111, 4088-4118, equations 4
 * and 6, by the steps of Frank and Wolfe (1956), Naval Research Logistics 3, 95-110. Started and
 * stopped as in synthdid 0.0.9 it gives the digits printed there; the exact smallest value lies a
 * little further, see docs/methods.md#limits-of-an-evaluation.
 */
export function simplexWeights(mixture: Mixture): number[] {
  const { columns, target, intercept, ridge, precision } = mixture;
  // Weights add up to 1, so the mixture misses the target by the mixture of what each one misses.
  const gaps = columns.map((column) => {
    const gap = column.map((value, i) => value - target[i]!);
    const level = intercept ? gap.reduce((a, b) => a + b) / gap.length : 0;
    return Float64Array.from(gap, (value) => value - level);
  });
  const penalty = target.length * ridge ** 2;
  const squares = gaps.map((one, j) =>
    Float64Array.from(gaps, (other, k) => dot(one, other) + (j === k ? penalty : 0)),
  );
  const enough = target.length * precision ** 2;
  const even = Float64Array.from(columns, () => 1 / columns.length);
  const rough = frankWolfe(squares, even, enough, 100);
  const bound = Math.max(...rough) / 4;
  const kept = rough.map((weight) => (weight <= bound ? 0 : weight));
  const total = kept.reduce((a, b) => a + b);
  const start = kept.map((weight) => weight / total);
  return [...frankWolfe(squares, start, enough, 10_000)];
}

/**
 * Makes weightsᵀ · squares · weights small: each step goes straight towards the one column that
 * promises most, as far as it helps. Stops when a step gains no more than `enough`.
 */
function frankWolfe(
  squares: readonly Float64Array[],
  start: Float64Array,
  enough: number,
  steps: number,
): Float64Array {
  const weights = start.slice();
  const slopes = Float64Array.from(squares, (row) => dot(row, weights));
  for (let step = 0; step < steps; step++) {
    let best = 0;
    for (let j = 1; j < slopes.length; j++) if (slopes[j]! < slopes[best]!) best = j;
    const here = dot(weights, slopes);
    const promise = here - slopes[best]!;
    const towards = squares[best]!;
    const bend = towards[best]! - 2 * slopes[best]! + here;
    const far = bend > 0 ? Math.min(1, Math.max(0, promise / bend)) : 0;
    for (let j = 0; j < weights.length; j++) {
      weights[j]! -= far * weights[j]!;
      slopes[j]! += far * (towards[j]! - slopes[j]!);
    }
    weights[best]! += far;
    if (step > 0 && far * (2 * promise - far * bend) <= enough) break;
  }
  return weights;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
