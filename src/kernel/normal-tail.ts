import { chiSquareTail } from "./chi-square-tail.ts";

/**
 * The chance that a standard normal variable lies above a value.
 * @param z 0 or more
 * Its square is chi-square with one degree of freedom.
 */
export function normalTail(z: number): number {
  return chiSquareTail(z * z, 1) / 2;
}
