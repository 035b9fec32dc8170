import { normalTail } from "../../../kernel/normal-tail.ts";
import type { LinkNormal } from "../engine/distribution.ts";
import { together, type Updated } from "./updated.ts";

/**
 * What is assumed, after a study or a region measured it as a range: two normals on one link, each
 * weighed by its precision.
 *
 *   1/s² = 1/τ² + 1/(σ² + own²)
 *
 * @param assumed, measured on the same link; what is assumed is not certain
 * @param own how far what was measured speaks for here: standard deviation on the link, 0 or more
 * Source: Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., eq. 2.12.
 */
export function withRange(assumed: LinkNormal, measured: LinkNormal, own: number): Updated {
  const apart = Math.hypot(measured.scale, own);
  const off = measured.location - assumed.location;
  return {
    posterior: together(assumed, apart, { mean: measured.location, variance: 0 }),
    surprise: 2 * normalTail(Math.abs(off) / Math.hypot(assumed.scale, apart)),
  };
}
