/** Σ value · vector · vectorᵀ; vectors are as long as one and at right angles to each other. */
export interface Eigen {
  /** Ascending. */
  readonly values: readonly number[];
  readonly vectors: readonly (readonly number[])[];
}

/** Enough for any matrix of some tens of rows: each sweep squares what is left beside the diagonal. */
const mostSweeps = 30;

/**
 * Eigenvalues and eigenvectors of a symmetric matrix of some tens of rows, by Jacobi's rotations.
 * Source: Golub and Van Loan (2013), Matrix Computations, algorithms 8.5.1 and 8.5.3.
 */
export function eigenOf(matrix: readonly (readonly number[])[]): Eigen {
  const size = matrix.length;
  const rest = matrix.map((row) => Float64Array.from(row));
  const turned = matrix.map((_, i) => new Float64Array(size).fill(1, i, i + 1));
  const whole = rest.reduce((sum, row) => row.reduce((part, one) => part + one ** 2, sum), 0);
  for (let sweep = 0; sweep < mostSweeps && besideDiagonal(rest) > 1e-30 * whole; sweep++)
    for (let p = 0; p < size; p++)
      for (let q = p + 1; q < size; q++) {
        const [off, from, to] = [rest[p]![q]!, rest[p]![p]!, rest[q]![q]!];
        if (off === 0) continue;
        const slope = (to - from) / (2 * off);
        const tangent = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(1 + slope * slope));
        const cosine = 1 / Math.sqrt(1 + tangent * tangent);
        const sine = tangent * cosine;
        for (const row of rest) turn(row, p, row, q, cosine, sine);
        const [first, second] = [rest[p]!, rest[q]!];
        for (let i = 0; i < size; i++) turn(first, i, second, i, cosine, sine);
        const [one, other] = [turned[p]!, turned[q]!];
        for (let i = 0; i < size; i++) turn(one, i, other, i, cosine, sine);
      }
  const order = rest.map((_, i) => i).toSorted((a, b) => rest[a]![a]! - rest[b]![b]!);
  return {
    values: order.map((i) => rest[i]![i]!),
    vectors: order.map((i) => [...turned[i]!]),
  };
}

function turn(
  a: Float64Array,
  i: number,
  b: Float64Array,
  j: number,
  cosine: number,
  sine: number,
): void {
  const [x, y] = [a[i]!, b[j]!];
  a[i] = cosine * x - sine * y;
  b[j] = sine * x + cosine * y;
}

function besideDiagonal(matrix: readonly Float64Array[]): number {
  let sum = 0;
  for (let i = 0; i < matrix.length; i++)
    for (let j = 0; j < i; j++) sum += 2 * matrix[i]![j]! ** 2;
  return sum;
}
