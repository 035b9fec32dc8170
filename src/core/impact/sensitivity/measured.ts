/** A mean with its Monte Carlo standard error, s/√n. */
export interface Measured {
  readonly mean: number;
  readonly error: number;
}

export function measured(column: Float64Array): Measured {
  const draws = column.length;
  const mean = column.reduce((sum, one) => sum + one, 0) / draws;
  const squares = column.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { mean, error: Math.sqrt(squares / (draws - 1) / draws) };
}
