import type { Quantile } from "./quantile.ts";

const steps = 2000;

/**
 * How far a forecast with its uncertainty lay from what came, in the unit of the quantity: the
 * continuous ranked probability score. Smaller is better; of a forecast without uncertainty it is
 * the distance. Nobody gains by saying other chances than they believe.
 *
 *   CRPS = 2 ∫₀¹ (1{y ≤ Q(p)} − p) (Q(p) − y) dp
 *
 * Sources: T. Gneiting and A.E. Raftery (2007), JASA 102, 359-378, eq. 20 and section 4.2;
 * F. Laio and S. Tamea (2007), HESS 11, 1267-1277, eq. 3: as an integral of quantile scores.
 */
export function crps(quantile: Quantile, observed: number): number {
  let sum = 0;
  for (let step = 0; step < steps; step++) {
    // More steps where the tails are: p = sin²(πt/2).
    const t = (step + 0.5) / steps;
    const p = Math.sin((Math.PI * t) / 2) ** 2;
    const width = (Math.PI / 2) * Math.sin(Math.PI * t);
    const away = quantile(p) - observed;
    sum += ((away >= 0 ? 1 : 0) - p) * away * width;
  }
  return (2 * sum) / steps;
}
