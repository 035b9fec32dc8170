import type { Family } from "./evaluation.ts";
import type { TimeSeries } from "./time-series.ts";

/** What may have shaped a series besides the intervention. */
export interface SeriesModel {
  readonly family: Family;
  /** Whether the trend may change at the start, and not the level alone. */
  readonly slope: boolean;
  /** Pairs of sine and cosine for the season; fewer than half of `season`. */
  readonly harmonics: number;
  /** Periods in one season: 12 for months in a year. */
  readonly season: number;
  /** Lags of Newey-West standard errors; null for those of the model. */
  readonly neweyWestLags: number | null;
}

/** Places of the first columns of `design`. */
export const level = 1;
export const trend = 2;
export const slope = 3;

/**
 * The columns of the regression: one, level, trend, change of trend if asked, and the season.
 * Time counts from 1; the change of trend is 1 in the first period after the start, so that the
 * level is the jump between the last period before and what the new trend says of it.
 * Source: Lopez Bernal, Cummins and Gasparrini (2017), Int. J. Epidemiology 46, 348-355.
 */
export function design(
  { outcome, before }: TimeSeries,
  model: Pick<SeriesModel, "slope" | "harmonics" | "season">,
): number[][] {
  const time = outcome.map((_, i) => i + 1);
  const speeds = Array.from(
    { length: model.harmonics },
    (_, h) => (2 * Math.PI * (h + 1)) / model.season,
  );
  return [
    time.map(() => 1),
    time.map((t) => (t > before ? 1 : 0)),
    time,
    ...(model.slope ? [time.map((t) => Math.max(0, t - before))] : []),
    ...speeds.flatMap((speed) => [
      time.map((t) => Math.sin(speed * t)),
      time.map((t) => Math.cos(speed * t)),
    ]),
  ];
}

/** The design as if the intervention had never started. */
export function designWithout(columns: readonly (readonly number[])[], withSlope: boolean) {
  return columns.map((column, j) =>
    j === level || (withSlope && j === slope) ? column.map(() => 0) : column,
  );
}
