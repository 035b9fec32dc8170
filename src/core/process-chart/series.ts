/** One moment of a series. Unknown is not zero: a month without a figure has no value. */
export interface SeriesPoint {
  /** First day of the period, as 2016-04-01. */
  readonly date: string;
  /** In the unit of the indicator; undefined when it is not known. */
  readonly value: number | undefined;
}

/** Which way is better: by definition of the indicator. */
export type Direction = "increase" | "decrease" | "neutral";

/** From this day on the process is judged by limits of its own. */
export interface Rebase {
  /** The first point on or after this day starts the new group; as 2017-04-01. */
  readonly from: string;
  /** What changed; shown at the chart. */
  readonly reason: string;
}

export interface ChartOptions {
  readonly direction: Direction;
  /** In the unit of the series; left out when there is none. */
  readonly target?: number | undefined;
  readonly rebases?: readonly Rebase[] | undefined;
  /** Limits rest on this many first known points of each group: `minimumPoints` or more. */
  readonly fixAfter?: number | undefined;
  /** Keep extreme moving ranges out of the limits; on unless switched off. */
  readonly screen?: boolean | undefined;
}
