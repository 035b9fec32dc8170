import type { Assurance, Limits } from "./chart.ts";
import type { Direction } from "./series.ts";

/**
 * Whether the process meets its target when nothing changes. Strict: a target on a limit can still
 * be met and missed.
 * @param target in the unit of the limits
 * Source: NHS England, Making Data Count, assurance icons.
 */
export function assuranceOf(
  { lower, upper }: Pick<Limits, "lower" | "upper">,
  target: number,
  direction: Direction,
): Assurance | undefined {
  if (direction === "neutral") return undefined;
  if (target > upper) return direction === "increase" ? "misses" : "meets";
  if (target < lower) return direction === "increase" ? "meets" : "misses";
  return "hit-or-miss";
}
