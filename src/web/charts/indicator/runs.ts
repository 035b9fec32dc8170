import type { IndicatorPoint } from "../../../core/indicators/index.ts";
import type { MissingReason } from "../../../core/observations/index.ts";
import type { KnownPoint, Meaning, ProcessChart } from "../../../core/process-chart/index.ts";

/** Neighbouring points without a value, for one reason. Places in the series, both included. */
export interface GapRun {
  readonly from: number;
  readonly to: number;
  readonly reason: MissingReason;
}

export function gapRuns(points: readonly IndicatorPoint[]): readonly GapRun[] {
  const runs: { from: number; to: number; reason: MissingReason }[] = [];
  for (const [i, { value }] of points.entries()) {
    if (value.kind === "known") continue;
    const last = runs.at(-1);
    if (last !== undefined && last.to === i - 1 && last.reason === value.reason) last.to = i;
    else runs.push({ from: i, to: i, reason: value.reason });
  }
  return runs;
}

/** Neighbouring points that stand out for one reason; `last` is where its word stands. */
export interface SpecialRun {
  readonly points: readonly KnownPoint[];
  readonly meaning: Meaning;
}

/** What stands out in a chart, oldest first. */
export function specialRuns(chart: ProcessChart): readonly SpecialRun[] {
  const runs: { points: KnownPoint[]; meaning: Meaning; key: string }[] = [];
  let previous = "";
  for (const point of chart.points) {
    if (point.kind === "gap") continue;
    const { variation, group } = point;
    const key =
      variation.kind === "common" ? "" : `${group} ${variation.meaning} ${variation.toward}`;
    if (variation.kind === "special") {
      if (key === previous) runs.at(-1)!.points.push(point);
      else runs.push({ points: [point], meaning: variation.meaning, key });
    }
    previous = key;
  }
  return runs;
}
