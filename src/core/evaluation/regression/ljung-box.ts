import { chiSquareTail } from "../../../kernel/chi-square-tail.ts";

/** A test whether residuals hang together over time. */
export interface LjungBox {
  readonly lags: number;
  readonly q: number;
  /** Of residuals that do not hang together. */
  readonly pValue: number;
  /** Correlation of each residual and the one before it. */
  readonly firstCorrelation: number;
}

/**
 * @param residuals with mean near 0 and equal variance
 * @param lags at least 1 and less than the number of residuals
 * Source: Ljung and Box (1978), Biometrika 65, 297-303. Residuals of a regression
 * stand in for the errors, so the p-value is approximate.
 */
export function ljungBox(residuals: readonly number[], lags: number): LjungBox {
  const n = residuals.length;
  const total = residuals.reduce((sum, r) => sum + r * r, 0);
  const correlation = (lag: number) =>
    total === 0
      ? 0
      : residuals.slice(lag).reduce((sum, r, i) => sum + r * residuals[i]!, 0) / total;
  let q = 0;
  for (let lag = 1; lag <= lags; lag++) q += (n * (n + 2) * correlation(lag) ** 2) / (n - lag);
  return { lags, q, pValue: chiSquareTail(q, lags), firstCorrelation: correlation(1) };
}
