/** A matrix of some tens of rows, as rows. */
type Matrix = readonly (readonly number[])[];

export const times = (matrix: Matrix, vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, value, i) => sum + value * vector[i]!, 0));

export function product(left: Matrix, right: Matrix): number[][] {
  return left.map((row) =>
    right[0]!.map((_, j) => row.reduce((sum, value, i) => sum + value * right[i]![j]!, 0)),
  );
}

/**
 * The inverse of a symmetric positive definite matrix, by its Cholesky root.
 * @throws RangeError when it is not positive definite: a bug of the caller
 * Source: Golub and Van Loan (2013), Matrix Computations, algorithm 4.2.1.
 */
export function inverseOf(matrix: Matrix): number[][] {
  const size = matrix.length;
  const root = matrix.map(() => new Float64Array(size));
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k++) rest -= root[i]![k]! * root[j]![k]!;
      if (i === j && !(rest > 0)) throw new RangeError("A matrix is not positive definite");
      root[i]![j] = i === j ? Math.sqrt(rest) : rest / root[j]![j]!;
    }
  const columns = matrix.map((_, column) => {
    const x = matrix.map((__, i) => (i === column ? 1 : 0));
    for (let i = 0; i < size; i++) {
      for (let k = 0; k < i; k++) x[i]! -= root[i]![k]! * x[k]!;
      x[i]! /= root[i]![i]!;
    }
    for (let i = size - 1; i >= 0; i--) {
      for (let k = i + 1; k < size; k++) x[i]! -= root[k]![i]! * x[k]!;
      x[i]! /= root[i]![i]!;
    }
    return x;
  });
  return columns;
}
