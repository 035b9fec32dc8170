import { refused, type Result } from "../../kernel/result.ts";
import type { ProcessChart } from "./chart.ts";
import type { ChartOptions, SeriesPoint } from "./series.ts";

/** Why there is no chart. */
export type ChartRefused =
  | { readonly kind: "nothing-known" }
  | { readonly kind: "dates-not-ascending"; readonly date: string }
  | { readonly kind: "baseline-too-short"; readonly fixAfter: number; readonly least: number };

/** An XmR process chart of a series, with the rules of NHS England's "Making Data Count". */
export function processChart(
  _series: readonly SeriesPoint[],
  _options: ChartOptions,
): Result<ProcessChart, ChartRefused> {
  return refused({ kind: "nothing-known" });
}
