import { incompleteBeta } from "./incomplete-beta.ts";

/**
 * The chance that Fisher's F lies above a value.
 * @param f 0 or more
 * @param above, below degrees of freedom of the numerator and the denominator
 * Source: Abramowitz and Stegun (1964), 26.6.2.
 */
export function fTail(f: number, above: number, below: number): number {
  return incompleteBeta(below / (below + above * f), below / 2, above / 2);
}
