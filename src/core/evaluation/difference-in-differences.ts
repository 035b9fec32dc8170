import { ok, type Result } from "../../kernel/result.ts";
import { against, estimateContrast } from "./contrast.ts";
import { effectOf } from "./effect.ts";
import { enoughUnits } from "./enough-units.ts";
import type { DifferenceInDifferences } from "./evaluation.ts";
import { gradeOf } from "./evidence-grade.ts";
import { blockOf, type Panel } from "./panel.ts";
import { parallelTrends, slopeWeights } from "./parallel-trends.ts";
import type { Refusal } from "./refusal.ts";

/**
 * Did treated units change more than untreated ones? All treated units start at once.
 * Means before and after per unit, compared between the two groups; see
 * docs/methods.md#difference-in-differences.
 */
export function differenceInDifferences(panel: Panel): Result<DifferenceInDifferences, Refusal> {
  const block = blockOf(panel, fewestUntreated);
  if (!block.ok) return block;
  const { periods, before, treated, untreated } = block.value;
  const after = periods.length - before;
  const groups = [untreated, treated].map((units) => units.map(({ outcome }) => outcome));
  const difference = (weights: readonly number[]) =>
    estimateContrast(groups, against(1, new Map([[0, 1]]), 2, weights));
  const sinceBefore = (weightAfter: (t: number) => number) =>
    effectOf(
      "difference",
      difference(periods.map((_, t) => weightAfter(t) - (t < before ? 1 / before : 0))),
    );
  const effect = sinceBefore((t) => (t < before ? 0 : 1 / after));
  const drift = before < 2 ? undefined : difference(slopeWeights(before, periods.length));
  const assumptions = [
    enoughUnits({ treated: treated.length, untreated: untreated.length }, wantedUnits),
    parallelTrends(before, drift, periods.length / 2, effect),
  ];
  const meanOf = (g: number, from: number, to: number) =>
    mean(groups[g]!.flatMap((outcome) => outcome.slice(from, to)));
  return ok({
    method: "difference-in-differences",
    effect,
    observedAfter: meanOf(1, before, periods.length),
    treatedUnits: treated.length,
    untreatedUnits: untreated.length,
    means: {
      treatedBefore: meanOf(1, 0, before),
      treatedAfter: meanOf(1, before, periods.length),
      untreatedBefore: meanOf(0, 0, before),
      untreatedAfter: meanOf(0, before, periods.length),
    },
    picture: periods.map((period, t) => {
      const observed = meanOf(1, t, t + 1);
      const here = sinceBefore((s) => (s === t ? 1 : 0));
      return {
        period,
        after: t >= before,
        observed,
        without: observed - here.value,
        low: observed - here.high,
        high: observed - here.low,
      };
    }),
    assumptions,
    grade: gradeOf("cohort", assumptions),
  });
}

/** Without two there is no spread between untreated units, and so no interval. */
export const fewestUntreated = 2;

/** Our own convention: below this the interval leans on normality more than on the figures. */
export const wantedUnits = { treated: 5, untreated: 5 };

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
