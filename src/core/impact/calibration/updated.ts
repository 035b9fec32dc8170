import type { LinkNormal } from "../engine/distribution.ts";
import type { Moments } from "./moments.ts";

/** What is assumed, with what was seen taken into account. */
export interface Updated {
  /** On the link of what was assumed. */
  readonly posterior: LinkNormal;
  /**
   * How well both go together: the chance, by what was assumed, of something at least as far off
   * as what was seen, on either side; 0 to 1.
   */
  readonly surprise: number;
}

/**
 * The normal that what is assumed becomes, once the quantity as it is here is known up to `seen`.
 * Here it lies around what is assumed with standard deviation `own`:
 *
 *   g = τ² / (τ² + own²)    mean = m + g · (seen − m)    variance = τ² own² / (τ² + own²) + g² · Var(seen)
 *
 * Source: the normal model of Gelman et al. (2013), Bayesian Data Analysis, 3rd ed., eq. 2.12.
 */
export function together(
  { link, location, scale }: LinkNormal,
  own: number,
  seen: Moments,
): LinkNormal {
  const [assumed, apart] = [scale ** 2, own ** 2];
  const gain = assumed / (assumed + apart);
  return {
    link,
    location: location + gain * (seen.mean - location),
    scale: Math.sqrt(gain * apart + gain ** 2 * seen.variance),
  };
}
