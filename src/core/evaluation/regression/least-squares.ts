/** Coefficients that leave the smallest sum of squares, with the inverse of XᵀX. */
export interface LeastSquares {
  readonly coefficients: readonly number[];
  readonly inverse: readonly (readonly number[])[];
}

/**
 * Linear least squares by Householder reflections.
 * @param columns of the design, each as long as `y`; no more of them than `y` has values
 * @returns undefined when one column is (nearly) a mixture of the others: no answer is the best
 * Source: Golub and Van Loan (2013), Matrix Computations, algorithms 5.1.1 and 5.3.2.
 */
export function leastSquares(
  columns: readonly ArrayLike<number>[],
  y: ArrayLike<number>,
): LeastSquares | undefined {
  const k = columns.length;
  const a = columns.map((column) => Float64Array.from(column));
  const right = Float64Array.from(y);
  const size = a.map(norm);
  for (const [j, column] of a.entries()) {
    const reflector = column.slice(j);
    const length = norm(reflector);
    // What is left of this column beside the earlier ones is rounding error.
    if (!(length > 1e-10 * size[j]!)) return undefined;
    reflector[0]! += reflector[0]! < 0 ? -length : length;
    const scale = 2 / dot(reflector, reflector, 0);
    for (const target of [...a.slice(j), right]) {
      const share = scale * dot(reflector, target, j);
      for (let i = 0; i < reflector.length; i++) target[i + j]! -= share * reflector[i]!;
    }
  }
  const upper = (i: number, j: number) => a[j]![i]!;
  const root = a.map((_, j) => backSubstitute(upper, k, (i) => (i === j ? 1 : 0)));
  return {
    coefficients: backSubstitute(upper, k, (i) => right[i]!),
    // (RᵀR)⁻¹ = R⁻¹R⁻ᵀ, of which `root` holds the columns of R⁻¹.
    inverse: a.map((_, i) => a.map((__, j) => root.reduce((sum, r) => sum + r[i]! * r[j]!, 0))),
  };
}

/** Solves R·x = b for an upper triangular R of k rows. */
function backSubstitute(
  upper: (i: number, j: number) => number,
  k: number,
  b: (i: number) => number,
): number[] {
  const x = Array.from({ length: k }, () => 0);
  for (let i = k - 1; i >= 0; i--) {
    let rest = b(i);
    for (let j = i + 1; j < k; j++) rest -= upper(i, j) * x[j]!;
    x[i] = rest / upper(i, i);
  }
  return x;
}

const norm = (x: Float64Array) => Math.hypot(...x);

/** Of `x` with `y` from place `offset` on. */
function dot(x: Float64Array, y: Float64Array, offset: number): number {
  let sum = 0;
  for (let i = 0; i < x.length; i++) sum += x[i]! * y[i + offset]!;
  return sum;
}
