import type { Measured, SobolIndex } from "../../../core/impact/sensitivity/index.ts";
import { published } from "../../../core/impact/index.ts";

/**
 * People, no finer than they are published and no finer than another set of draws would repeat:
 * to a step at least as large as the standard error.
 */
export function repeatable({ mean, error }: Measured): number {
  if (error <= 1) return published(mean);
  // Steps that those of publishing fall in with: rounding twice is then rounding once.
  const step = [10, 50, 100].find((one) => one >= error) ?? 500;
  return published(Math.round(mean / step) * step);
}

/** Parts of the spread between 0 and 1: sampling error may carry them a little outside. */
export function shares({ first, total }: SobolIndex): {
  readonly first: number;
  readonly total: number;
} {
  const within = (part: number) => Math.min(Math.max(part, 0), 1);
  const whole = within(total);
  // What it does alone is part of what it does in all.
  return { first: Math.min(within(first), whole), total: whole };
}
