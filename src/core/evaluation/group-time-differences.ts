import { ok, refused, type Result } from "../../kernel/result.ts";
import { cohortsOf } from "./cohorts.ts";
import { combine, estimateContrast, type Contrast, type Group } from "./contrast.ts";
import { fewestUntreated, wantedUnits } from "./difference-in-differences.ts";
import { effectOf } from "./effect.ts";
import { enoughUnits } from "./enough-units.ts";
import type { Comparison, GroupTimeDifferences } from "./evaluation.ts";
import { gradeOf } from "./evidence-grade.ts";
import { groupTimeContrasts } from "./group-time-contrasts.ts";
import type { Panel } from "./panel.ts";
import { parallelTrends } from "./parallel-trends.ts";
import type { Refusal } from "./refusal.ts";

/**
 * Did units change more after their own start than units that had not started? For a roll-out in
 * steps. Each group that starts together is compared, period by period, with units without the
 * intervention. A regression with fixed effects for unit and period would compare with units that
 * have started already as well, and can get even the sign wrong (Goodman-Bacon 2021).
 * The effect is the mean over groups, by their number of units, of the mean over their periods
 * since the start: Callaway and Sant'Anna (2021), J. Econometrics 225, 200-230, section 3.
 * See docs/methods.md#group-time-differences.
 */
export function groupTimeDifferences(
  panel: Panel,
  comparison: Comparison,
): Result<GroupTimeDifferences, Refusal> {
  const cohorts = cohortsOf(panel);
  const { periods, groups, starts, standIn } = cohorts;
  const untreated = groups[0]!.length;
  if (untreated < fewestUntreated)
    return refused({
      reason: "too-few-untreated-units",
      found: untreated,
      needed: fewestUntreated,
    });
  const { changeAt, meanChange, driftBefore } = groupTimeContrasts(cohorts, comparison);
  const treated = [...groups.keys()].slice(1);
  const size = (g: number) => groups[g]!.length;
  const total = (some: readonly number[]) => some.reduce((sum, g) => sum + size(g), 0);
  /** Mean of a contrast over groups, by their number of units. */
  const over = (some: readonly number[], contrast: (g: number) => Contrast) =>
    estimateContrast(groups, combine(some.map((g) => [size(g) / total(some), contrast(g)])));
  const effectOver = (some: readonly number[], contrast: (g: number) => Contrast) =>
    effectOf("difference", over(some, contrast));
  const meanOver = (value: (g: number) => number) =>
    treated.reduce((sum, g) => sum + (size(g) / total(treated)) * value(g), 0);

  const effect = effectOver(treated, meanChange);
  const withTrend = treated.filter((g) => starts[g]! >= 2);
  const assumptions = [
    enoughUnits({ treated: total(treated), untreated }, wantedUnits),
    parallelTrends(
      starts.at(-1)!,
      withTrend.length === 0 ? undefined : over(withTrend, driftBefore),
      meanOver((g) => (periods.length - starts[g]! + 1) / 2),
      effect,
    ),
  ];
  return ok({
    method: "group-time-differences",
    effect,
    observedAfter: meanOver((g) => meanOf(groups[g]!, starts[g]!, periods.length)),
    comparison,
    untreatedUnits: untreated,
    groups: [
      ...treated.map((g) => ({
        start: periods[starts[g]!]!,
        units: size(g),
        effect: effectOver([g], meanChange),
      })),
      ...(standIn === undefined ? [] : [{ ...standIn, effect: null }]),
    ],
    sinceStart: offsetsOf(periods.length).flatMap((offset) => {
      const some = treated.filter((g) => periods[starts[g]! + offset] !== undefined);
      if (some.length === 0) return [];
      return [
        { periods: offset, effect: effectOver(some, (g) => changeAt(g, starts[g]! + offset)) },
      ];
    }),
    picture: periods.map((period, t) => {
      const observed = meanOver((g) => meanOf(groups[g]!, t, t + 1));
      const here = effectOver(treated, (g) => changeAt(g, t));
      return {
        period,
        after: t >= starts[1]!,
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

/** Periods since a start that there can be; in the one before it the change is zero by design. */
const offsetsOf = (periods: number) =>
  Array.from({ length: 2 * periods }, (_, i) => i - periods).filter((offset) => offset !== -1);

function meanOf(group: Group, from: number, to: number): number {
  const outcomes = group.flatMap((outcome) => outcome.slice(from, to));
  return outcomes.reduce((a, b) => a + b, 0) / outcomes.length;
}
