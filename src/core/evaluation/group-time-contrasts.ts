import type { Cohorts } from "./cohorts.ts";
import { against, combine, type Contrast } from "./contrast.ts";
import type { Comparison } from "./evaluation.ts";
import { slopeWeights } from "./parallel-trends.ts";

/**
 * The comparisons of a roll-out in steps, each as a contrast between groups.
 * Source: Callaway and Sant'Anna (2021), J. Econometrics 225, 200-230, section 2,
 * without covariates, against units that never start or that have not started yet.
 */
export function groupTimeContrasts({ periods, groups, starts }: Cohorts, comparison: Comparison) {
  /** Shares of the groups that have not started at `t`, nor when group `g` is about to. */
  const peers = (g: number, t: number) => {
    const free = [...groups.keys()].filter(
      (h) =>
        h === 0 ||
        (comparison === "not-yet-treated" && h !== g && starts[h]! > Math.max(t, starts[g]! - 1)),
    );
    const total = free.reduce((sum, h) => sum + groups[h]!.length, 0);
    return new Map(free.map((h) => [h, groups[h]!.length / total]));
  };
  /** Change of group `g` since just before its start until `t`, minus that of its peers. */
  const changeAt = (g: number, t: number): Contrast => {
    const weights = periods.map((_, s) => (s === t ? 1 : 0) - (s === starts[g]! - 1 ? 1 : 0));
    return against(g, peers(g, t), groups.length, weights);
  };
  return {
    changeAt,
    /** The mean of `changeAt` over all periods since the start of group `g`. */
    meanChange: (g: number): Contrast => {
      const after = [...periods.keys()].filter((t) => t >= starts[g]!);
      return combine(after.map((t) => [1 / after.length, changeAt(g, t)]));
    },
    /** How much steeper group `g` rose per period before its start; two periods or more. */
    driftBefore: (g: number): Contrast =>
      against(g, peers(g, 0), groups.length, slopeWeights(starts[g]!, periods.length)),
  };
}
