import type { Assumption } from "./assumption.ts";
import { effectOf, type Effect, type Estimate } from "./effect.ts";

/** Weights that give the slope of the least-squares line through the first `before` periods. */
export function slopeWeights(before: number, periods: number): number[] {
  const middle = (before - 1) / 2;
  const scale = (before * (before ** 2 - 1)) / 12;
  return Array.from({ length: periods }, (_, t) => (t < before ? (t - middle) / scale : 0));
}

/**
 * Did treated and untreated units move alike before the start? Not seeing a difference is not
 * enough: when the figures leave room for a drift that could make or hide the whole effect, they
 * cannot tell (Roth 2022, AER: Insights 4, 305-322; Rambachan and Roth 2023, REStud 90, 2555-2591).
 * @param drift difference of slopes before the start, per period; undefined with fewer than two
 * periods before
 * @param distance periods over which a drift would go on, from where "before" is measured to the
 * middle of after
 */
export function parallelTrends(
  periodsBefore: number,
  drift: Estimate | undefined,
  distance: number,
  effect: Effect,
): Assumption {
  if (drift === undefined)
    return {
      name: "parallel-trends",
      verdict: "cannot-tell",
      seen: {
        periodsBefore,
        driftPerPeriod: null,
        low: null,
        high: null,
        pValue: null,
        carriedOn: null,
      },
    };
  const { value, low, high, pValue } = effectOf("difference", drift);
  const possible = Math.max(Math.abs(low), Math.abs(high)) * distance;
  const halfWidth = (effect.high - effect.low) / 2;
  const leavesRoom = possible > Math.max(Math.abs(effect.value), halfWidth);
  return {
    name: "parallel-trends",
    verdict: pValue < 0.05 ? "failed" : leavesRoom ? "cannot-tell" : "passed",
    seen: { periodsBefore, driftPerPeriod: value, low, high, pValue, carriedOn: value * distance },
  };
}
