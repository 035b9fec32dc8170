import { leastSquares } from "./least-squares.ts";

/** A fitted regression, with what its standard errors are made of. */
export interface Fit {
  readonly coefficients: readonly number[];
  /** The mean of each observation according to the model. */
  readonly fitted: readonly number[];
  /** (XᵀWX)⁻¹, with W the variance of each observation for a dispersion of 1. */
  readonly inverse: readonly (readonly number[])[];
  readonly deviance: number;
  /** Pearson's chi-square: squared residuals over that variance. */
  readonly pearson: number;
}

/** A straight regression: the variance is the same everywhere. Undefined as `leastSquares`. */
export function gaussianFit(
  columns: readonly (readonly number[])[],
  y: readonly number[],
): Fit | undefined {
  const solution = leastSquares(columns, y);
  if (solution === undefined) return undefined;
  const fitted = predict(columns, solution.coefficients);
  const squares = y.reduce((sum, value, i) => sum + (value - fitted[i]!) ** 2, 0);
  return { ...solution, fitted, deviance: squares, pearson: squares };
}

/**
 * A log-linear regression of counts, by iteratively reweighted least squares.
 * @param y zero or more
 * @param exposure above 0: a mean is exposure · exp(design · coefficients)
 * @returns undefined as `leastSquares`, or when 50 rounds do not settle it
 * Source: McCullagh and Nelder (1989), Generalized Linear Models, 2nd ed., sections 2.5 and 6.2.
 */
export function poissonFit(
  columns: readonly (readonly number[])[],
  y: readonly number[],
  exposure: readonly number[],
): Fit | undefined {
  let mean = y.map((count) => count + 0.1);
  let deviance = Infinity;
  for (let round = 0; round < 50; round++) {
    const root = mean.map(Math.sqrt);
    const working = y.map(
      (count, i) => Math.log(mean[i]! / exposure[i]!) + (count - mean[i]!) / mean[i]!,
    );
    const solution = leastSquares(
      columns.map((column) => column.map((x, i) => x * root[i]!)),
      working.map((value, i) => value * root[i]!),
    );
    if (solution === undefined) return undefined;
    mean = predict(columns, solution.coefficients).map((eta, i) => exposure[i]! * Math.exp(eta));
    const before = deviance;
    deviance = poissonDeviance(y, mean);
    if (!Number.isFinite(deviance)) return undefined;
    if (Math.abs(before - deviance) <= 1e-12 * (deviance + 0.1)) {
      const pearson = y.reduce((sum, count, i) => sum + (count - mean[i]!) ** 2 / mean[i]!, 0);
      return { ...solution, fitted: mean, deviance, pearson };
    }
  }
  return undefined;
}

function poissonDeviance(y: readonly number[], mean: readonly number[]): number {
  return y.reduce((sum, count, i) => {
    const surprise = count === 0 ? 0 : count * Math.log(count / mean[i]!);
    return sum + 2 * (surprise - (count - mean[i]!));
  }, 0);
}

function predict(columns: readonly (readonly number[])[], coefficients: readonly number[]) {
  return columns[0]!.map((_, i) =>
    columns.reduce((sum, column, j) => sum + column[i]! * coefficients[j]!, 0),
  );
}
