/** A mean with its Monte Carlo standard error, s/√n. */
export interface Measured {
  readonly mean: number;
  readonly error: number;
}

export function measured(column: Float64Array): Measured {
  const draws = column.length;
  const mean = meanOf(column);
  let squares = 0;
  for (let d = 0; d < draws; d++) squares += (column[d]! - mean) ** 2;
  return { mean, error: Math.sqrt(squares / (draws - 1) / draws) };
}

export function meanOf(column: Float64Array): number {
  let sum = 0;
  for (let d = 0; d < column.length; d++) sum += column[d]!;
  return sum / column.length;
}
