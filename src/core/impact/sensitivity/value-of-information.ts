import { smoothMean } from "./smooth-mean.ts";

/**
 * What it is worth to know one input for certain before deciding (EVPPI): how much better the best
 * choice becomes on average when it may follow the input.
 *
 *   EVPPI = E[ max over choices of E(benefit | input) ] − max over choices of E(benefit)
 *
 * The inner mean is a smooth curve through the draws, so no model has to run again.
 * Source: M. Strong, J.E. Oakley and A. Brennan (2014), Medical Decision Making 34(3), 311-326.
 * @param input one value for each draw
 * @param benefits for each choice but one its benefit above that one, in each draw
 * @returns in the unit of the benefits, never below zero
 */
export function valueOfKnowing(input: Float64Array, benefits: readonly Float64Array[]): number {
  const curves = benefits.map(smoothMean(input)).map(({ curve }) => curve);
  const draws = input.length;
  let following = 0;
  const sums = curves.map(() => 0);
  for (let d = 0; d < draws; d++) {
    let best = 0;
    for (const [choice, curve] of curves.entries()) {
      sums[choice]! += curve[d]!;
      best = Math.max(best, curve[d]!);
    }
    following += best;
  }
  return Math.max(0, following / draws - Math.max(0, ...sums.map((sum) => sum / draws)));
}
