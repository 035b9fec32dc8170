import { incompleteBeta } from "./incomplete-beta.ts";

/**
 * The chance that Student's t lies above a value.
 * @param t 0 or more
 * @param degrees of freedom, above 0; need not be whole
 * Source: Abramowitz and Stegun (1964), 26.7.1 with 26.5.27.
 */
export function studentTail(t: number, degrees: number): number {
  return incompleteBeta(degrees / (degrees + t * t), degrees / 2, 0.5) / 2;
}

/**
 * The value that Student's t stays below with chance `p`, by halving.
 * @param p from 0.5 to 1
 */
export function studentQuantile(p: number, degrees: number): number {
  let low = 0;
  let high = 1;
  while (studentTail(high, degrees) > 1 - p) high *= 2;
  for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (studentTail(middle, degrees) > 1 - p) low = middle;
    else high = middle;
  }
  return high;
}
