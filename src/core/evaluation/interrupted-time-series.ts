import { chiSquareTail } from "../../kernel/chi-square-tail.ts";
import { fTail } from "../../kernel/f-tail.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { effectOf, type Effect } from "./effect.ts";
import type { Family, InterruptedTimeSeries, SlopeTest } from "./evaluation.ts";
import { gradeOf } from "./evidence-grade.ts";
import type { Refusal } from "./refusal.ts";
import { gaussianFit, poissonFit, type Fit } from "./regression/fit.ts";
import { neweyWest } from "./regression/newey-west.ts";
import { seriesAssumptions } from "./series-assumptions.ts";
import { design, designWithout, level, slope, trend, type SeriesModel } from "./series-model.ts";
import { seriesRefusal } from "./series-refusal.ts";
import type { TimeSeries } from "./time-series.ts";

type Columns = readonly (readonly number[])[];

/**
 * Did the level, or the trend, change when the intervention started?
 * @throws RangeError for more harmonics than the season holds, or rates with an exposure: bugs
 * See docs/methods.md#interrupted-time-series.
 */
export function interruptedTimeSeries(
  series: TimeSeries,
  model: SeriesModel,
): Result<InterruptedTimeSeries, Refusal> {
  if (model.harmonics > 0 && 2 * model.harmonics >= model.season)
    throw new RangeError("Pairs of sine and cosine must be fewer than half of the season");
  if (model.family === "gaussian" && series.exposure !== undefined)
    throw new RangeError("Rates have their exposure in them already");
  const columns = design(series, model);
  const refusal = seriesRefusal(series, model, columns.length);
  if (refusal !== undefined) return refused(refusal);
  const fit = fitTo(series, model.family, columns);
  if (fit === undefined) return refused({ reason: "no-unique-answer" });

  const { periods, outcome, before } = series;
  const freedom = outcome.length - columns.length;
  const dispersion = model.family === "poisson" ? 1 : fit.pearson / freedom;
  const covariance = covarianceOf(fit, columns, outcome, dispersion, model.neweyWestLags);
  const valueOf = (row: readonly number[]) => combined(row, fit, covariance, model.family, freedom);
  const only = (place: number) => valueOf(columns.map((_, j) => (j === place ? 1 : 0)));
  // In the middle of the periods after the start, counted from 1.
  const middle = (outcome.length - before + 1) / 2;
  const onAverage = model.slope ? [0, 1, 0, middle] : [0, 1];
  const without = designWithout(columns, model.slope);
  const assumptions = seriesAssumptions(series, model, fit, freedom);
  return ok({
    method: "interrupted-time-series",
    family: model.family,
    effect: valueOf(columns.map((_, j) => onAverage[j] ?? 0)),
    observedAfter: outcome.slice(before).reduce((a, b) => a + b) / (outcome.length - before),
    level: only(level),
    slope: model.slope ? only(slope) : null,
    slopeTest: slopeTest(series, model, fit, columns),
    trend: only(trend),
    dispersion,
    neweyWestLags: model.neweyWestLags,
    picture: periods.map((period, i) => {
      const exposure = series.exposure?.[i] ?? 1;
      const { value, low, high } = valueOf(without.map((column) => column[i]!));
      return {
        period,
        after: i >= before,
        observed: outcome[i]!,
        without: exposure * value,
        low: exposure * low,
        high: exposure * high,
      };
    }),
    assumptions,
    grade: gradeOf("regional", assumptions),
  });
}

function fitTo({ outcome, exposure }: TimeSeries, family: Family, columns: Columns) {
  return family === "gaussian"
    ? gaussianFit(columns, outcome)
    : poissonFit(columns, outcome, exposure ?? outcome.map(() => 1));
}

function covarianceOf(
  { inverse, fitted }: Fit,
  columns: Columns,
  outcome: readonly number[],
  dispersion: number,
  lags: number | null,
): Columns {
  if (lags === null) return inverse.map((row) => row.map((value) => dispersion * value));
  const scores = columns.map((column) => column.map((x, i) => x * (outcome[i]! - fitted[i]!)));
  return neweyWest(scores, inverse, lags);
}

/** Coefficients, each so many times, together. */
function combined(
  row: readonly number[],
  { coefficients }: Fit,
  covariance: Columns,
  family: Family,
  freedom: number,
): Effect {
  const sum = (term: (j: number) => number) => row.reduce((total, x, j) => total + x * term(j), 0);
  return effectOf(family === "gaussian" ? "difference" : "ratio", {
    value: sum((j) => coefficients[j]!),
    // Rounding may leave a variance of nothing just below zero.
    standardError: Math.sqrt(
      Math.max(
        0,
        sum((i) => sum((j) => covariance[i]![j]!)),
      ),
    ),
    // The normal distribution for quasi-Poisson too, as Lopez Bernal and others (2017) do.
    degreesOfFreedom: family === "gaussian" ? freedom : null,
  });
}

/** Against the same model without a change of trend. Not with Newey-West: no likelihood there. */
function slopeTest(
  series: TimeSeries,
  { family, slope: asked, neweyWestLags }: SeriesModel,
  fit: Fit,
  columns: Columns,
): SlopeTest | null {
  if (!asked || neweyWestLags !== null) return null;
  const smaller = fitTo(series, family, columns.toSpliced(slope, 1));
  // Where nothing is left to explain there is nothing to test.
  if (smaller === undefined || fit.pearson === 0) return null;
  const drop = Math.max(0, smaller.deviance - fit.deviance);
  if (family === "poisson")
    return {
      statistic: drop,
      degreesOfFreedom: 1,
      residualDegreesOfFreedom: null,
      pValue: chiSquareTail(drop, 1),
    };
  const freedom = series.outcome.length - columns.length;
  const statistic = drop / (fit.pearson / freedom);
  return {
    statistic,
    degreesOfFreedom: 1,
    residualDegreesOfFreedom: freedom,
    pValue: fTail(statistic, 1, freedom),
  };
}
