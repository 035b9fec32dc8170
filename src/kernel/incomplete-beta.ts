import { continuedFraction } from "./continued-fraction.ts";
import { logGamma } from "./log-gamma.ts";

/**
 * The regularised incomplete beta function Iₓ(a, b), from 0 to 1.
 * @param x 0 to 1 inclusive
 * @param a, b above 0
 * Source: DLMF 8.17.22 (continued fraction) and 8.17.4 (the mirror, where it settles faster).
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const logFront =
    a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  const fraction = continuedFraction((n) => {
    const step = n - 1;
    const m = Math.floor(step / 2);
    const at = a + step - 1;
    const top = step % 2 === 0 ? m * (b - m) : -(a + m) * (a + b + m);
    return [(top * x) / (at * (at + 1)), 1];
  });
  return Math.exp(logFront) / (a * fraction);
}
