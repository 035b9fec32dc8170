import { continuedFraction } from "./continued-fraction.ts";
import { logGamma } from "./log-gamma.ts";

/**
 * The chance that chi-square lies above a value.
 * @param x 0 or more
 * @param degrees of freedom, above 0
 * Source: Abramowitz and Stegun (1964), 26.4.19; the incomplete gamma function by its series
 * (DLMF 8.11.4) or its continued fraction (DLMF 8.9.2, contracted).
 */
export function chiSquareTail(x: number, degrees: number): number {
  const a = degrees / 2;
  const z = x / 2;
  if (z <= 0) return 1;
  const front = Math.exp(a * Math.log(z) - z - logGamma(a));
  if (z < a + 1) return 1 - front * lowerSeries(a, z);
  return front / continuedFraction((n) => [-(n - 1) * (n - 1 - a), z + 2 * n - 1 - a]);
}

/** Σ zⁿ / (a (a + 1) … (a + n)) */
function lowerSeries(a: number, z: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > sum * 1e-17; n++) {
    term *= z / (a + n);
    sum += term;
  }
  return sum;
}
