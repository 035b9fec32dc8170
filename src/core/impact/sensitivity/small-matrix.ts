/** A matrix of some tens of rows, as rows. */
type Matrix = readonly (readonly number[])[];

export const times = (matrix: Matrix, vector: readonly number[]): number[] =>
  matrix.map((row) => row.reduce((sum, value, i) => sum + value * vector[i]!, 0));

export function product(left: Matrix, right: Matrix): number[][] {
  return left.map((row) => {
    const sums = right[0]!.map(() => 0);
    for (let i = 0; i < row.length; i++) {
      const [factor, other] = [row[i]!, right[i]!];
      if (factor !== 0) for (let j = 0; j < sums.length; j++) sums[j]! += factor * other[j]!;
    }
    return sums;
  });
}

/**
 * The inverse of a symmetric positive definite matrix, by its Cholesky root.
 * @throws RangeError when it is not positive definite: a bug of the caller
 * Source: Golub and Van Loan (2013), Matrix Computations, algorithm 4.2.1.
 */
export function inverseOf(matrix: Matrix): number[][] {
  const inverse = rootInverseOf(matrix);
  return product(transposed(inverse), inverse);
}

export const transposed = (matrix: Matrix): number[][] =>
  matrix[0]!.map((_, j) => matrix.map((row) => row[j]!));

/**
 * L⁻¹ of a symmetric positive definite matrix LLᵀ, with L lower triangular.
 * @throws RangeError when it is not positive definite: a bug of the caller
 * Source: Golub and Van Loan (2013), Matrix Computations, algorithms 4.2.1 and 3.1.1.
 */
export function rootInverseOf(matrix: Matrix): number[][] {
  const size = matrix.length;
  const root = matrix.map(() => new Float64Array(size));
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let rest = matrix[i]![j]!;
      for (let k = 0; k < j; k++) rest -= root[i]![k]! * root[j]![k]!;
      if (i === j && !(rest > 0)) throw new RangeError("A matrix is not positive definite");
      root[i]![j] = i === j ? Math.sqrt(rest) : rest / root[j]![j]!;
    }
  const inverse = matrix.map((_, i) => matrix.map((__, j) => Number(i === j)));
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let rest = inverse[i]![j]!;
      for (let k = j; k < i; k++) rest -= root[i]![k]! * inverse[k]![j]!;
      inverse[i]![j] = rest / root[i]![i]!;
    }
  return inverse;
}
