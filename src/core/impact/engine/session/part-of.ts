import { mostTaken } from "../kernel/kernel.ts";
import type { PoolUse } from "../program/program.ts";
import { scaledSize, type UseArrays } from "../records/parts.ts";

/** Part of the pool that a record takes away at full size. @param people demand of the sector */
export function partOf(
  { size, most }: UseArrays,
  record: number,
  year: number,
  { isFixed }: PoolUse,
  scale: readonly number[] | undefined,
  people: number,
): number {
  if (scale === undefined && !isFixed) return size[record]!;
  const full = scaledSize(size[record]!, scale, most?.[record] ?? Infinity, year);
  return Math.min(isFixed ? full / people : full, mostTaken);
}

/** Part that it adds at full size. */
export const addedOf = (
  { added, most }: UseArrays,
  record: number,
  year: number,
  scale: readonly number[] | undefined,
): number => scaledSize(added![record]!, scale, most?.[record] ?? Infinity, year);
