import { incompleteBeta } from "../../../kernel/incomplete-beta.ts";
import type { LinkNormal } from "../engine/distribution.ts";
import { logNormalTimes, momentsOf } from "./moments.ts";
import { together, type Updated } from "./updated.ts";

/** So many of so many did: whole numbers, 0 ≤ part ≤ of and at least one to ask. */
export interface Counted {
  readonly part: number;
  readonly of: number;
}

/**
 * An assumed part of a whole, after some of so many were counted to do it. What was counted is one
 * place and one time: on the scale of log odds it lies around what is assumed with a standard
 * deviation `own` of its own, however many were counted.
 *
 *   part ~ Binomial(of, 1/(1 + e^−η))     η ~ N(θ, own²)     θ ~ the assumption
 *
 * Given η, θ is normal, so one integral over η gives the mean and the variance of θ exactly; the
 * posterior is the normal with those.
 * @param assumed on the logit link, not certain
 * @param own above 0
 * @throws RangeError on other counts: a bug of the caller
 * Formulas: docs/methods.md#what-was-counted
 */
export function withCounts(assumed: LinkNormal, counted: Counted, own: number): Updated {
  const { part, of } = counted;
  if (!(Number.isInteger(part) && Number.isInteger(of) && part >= 0 && of >= 1 && part <= of))
    throw new RangeError(`Nobody can count ${part} of ${of}`);
  const { location } = assumed;
  const here = Math.hypot(assumed.scale, own);
  const seen = momentsOf(logNormalTimes(location, here, logLikelihood(counted)), location, here);
  return {
    posterior: together(assumed, own, seen),
    surprise: surpriseOf(counted, location, here),
  };
}

const logLikelihood =
  ({ part, of }: Counted) =>
  (eta: number) =>
    // log(1 + e^η) without overflow.
    part * eta - of * (Math.max(eta, 0) + Math.log1p(Math.exp(-Math.abs(eta))));

/** Points of the integral; the tails beyond eight standard deviations hold nothing. */
const [steps, reach] = [800, 8];

/** Twice the chance, before counting, of counting so few or fewer, or so many or more; 1 at most. */
function surpriseOf({ part, of }: Counted, location: number, scale: number): number {
  let [few, many] = [0, 0];
  for (let step = 0; step <= steps; step++) {
    const z = reach * ((2 * step) / steps - 1);
    const weight = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * ((2 * reach) / steps);
    const p = 1 / (1 + Math.exp(-(location + scale * z)));
    few += weight * (part === of ? 1 : incompleteBeta(1 - p, of - part, part + 1));
    many += weight * (part === 0 ? 1 : incompleteBeta(p, part, of - part + 1));
  }
  return Math.min(1, 2 * Math.min(few, many));
}
