import { meanOf } from "./measured.ts";
import { smoothMean } from "./smooth-mean.ts";

/**
 * What it is worth to know one input for certain before choosing (EVPPI): how much better the best
 * choice becomes on average when it may follow the input.
 *
 *   EVPPI = E[ max over choices of E(benefit | input) ] − max over choices of E(benefit)
 *
 * The inner mean is a smooth curve through the draws, so no model has to run again.
 * Source: M. Strong, J.E. Oakley and A. Brennan (2014), Medical Decision Making 34(3), 311-326.
 * @param input one value for each draw
 * @returns for each choice but one its benefit above that one, in each draw, to what is gained in
 *   each draw; the mean is the EVPPI, in the unit of the benefits and never below zero
 */
export function gainsOfKnowing(
  input: Float64Array,
): (benefits: readonly Float64Array[]) => Float64Array {
  const meanOn = smoothMean(input);
  return (benefits) => {
    const curves = benefits.map((benefit) => meanOn(benefit).curve);
    const means = curves.map(meanOf);
    const best = means.indexOf(Math.max(...means));
    // The choice that is left out is worth nothing above itself.
    const usual = means[best]! > 0 ? curves[best]! : undefined;
    const gains = new Float64Array(input.length);
    for (const curve of curves) raise(gains, curve);
    if (usual !== undefined) for (let d = 0; d < gains.length; d++) gains[d]! -= usual[d]!;
    return gains;
  };
}

/** Each to the larger of both. */
function raise(column: Float64Array, least: Float64Array): void {
  for (let d = 0; d < column.length; d++) column[d] = Math.max(column[d]!, least[d]!);
}
