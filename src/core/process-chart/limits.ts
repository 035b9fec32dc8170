import type { Limits, Side, Zone } from "./chart.ts";
import { meanOf } from "./mean.ts";

/** Three standard deviations in mean moving ranges of two points, 3/1.128: Wheeler (2000). */
const perRange = 2.66;
const nearPerRange = 2 * (perRange / 3);
/** The upper limit of moving ranges themselves, in their mean: D4 for two points, Wheeler (2000). */
const extreme = 3.267;

/**
 * The limits of an XmR chart: mean ± 2.66 · mean moving range.
 * @param baseline values in order of time, in the unit of the series
 * @param screen leave moving ranges of 3.267 times their mean or more out, once
 * @returns undefined for a single value; equal to the mean when all values are equal
 * Source: D.J. Wheeler (2000), Understanding Variation; NHS England, Making Data Count.
 */
export function limitsOf(
  baseline: readonly number[],
  mean: number,
  screen: boolean,
): Limits | undefined {
  if (baseline.length < 2) return undefined;
  const all = baseline.slice(1).map((value, i) => Math.abs(value - baseline[i]!));
  const rough = meanOf(all);
  // Ranges that are all zero have no extremes, though none lies under 3.267 × 0.
  const kept = screen && rough > 0 ? all.filter((range) => range < extreme * rough) : all;
  const movingRange = meanOf(kept);
  return {
    lower: mean - perRange * movingRange,
    upper: mean + perRange * movingRange,
    nearLower: mean - nearPerRange * movingRange,
    nearUpper: mean + nearPerRange * movingRange,
    movingRange,
    ranges: kept.length,
  };
}

export function sideOf(value: number, mean: number): Side {
  return value > mean ? "above" : value < mean ? "below" : "on";
}

/** Strict on both borders: a point on a limit lies within it. */
export function zoneOf(value: number, limits: Limits | undefined): Zone {
  if (limits === undefined) return "middle";
  if (value > limits.upper || value < limits.lower) return "outside";
  return value > limits.nearUpper || value < limits.nearLower ? "near-limit" : "middle";
}
