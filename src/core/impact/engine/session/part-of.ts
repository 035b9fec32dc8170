import { mostTaken } from "../kernel/kernel.ts";

/**
 * Part of the pool that a record takes away at full size. Loops hand over numbers and not records:
 * records of many shapes would make each look at one of them slow.
 * @param size in people when fixed, else as a part
 * @param people demand of the sector
 */
export const partOf = (size: number, isFixed: boolean | undefined, people: number): number =>
  Math.min(isFixed ? size / people : size, mostTaken);
