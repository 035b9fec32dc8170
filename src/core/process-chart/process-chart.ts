import { ok, refused, type Result } from "../../kernel/result.ts";
import { assuranceOf } from "./assurance.ts";
import { minimumPoints } from "./can-judge.ts";
import type { ChartPoint, Group, ProcessChart } from "./chart.ts";
import { stretchesOf, type Stretch } from "./stretches.ts";
import { limitsOf, sideOf, zoneOf } from "./limits.ts";
import { meanOf } from "./mean.ts";
import type { ChartOptions, SeriesPoint } from "./series.ts";
import { variationsOf } from "./variation.ts";

/** Why there is no chart. */
export type ChartRefused =
  | { readonly kind: "nothing-known" }
  | { readonly kind: "dates-not-ascending"; readonly date: string }
  | { readonly kind: "baseline-too-short"; readonly fixAfter: number; readonly least: number };

/**
 * An XmR process chart: what is noise in a series, what is a signal, and what is to be expected of
 * a target. Gaps are skipped: the chart of the known points is the same with and without them.
 * @param series dates ascending, values finite and in one unit
 * @throws RangeError for a value that is not finite: a bug of the caller
 * Source: NHS England, Making Data Count; see docs/methods.md#status-of-an-indicator
 */
export function processChart(
  series: readonly SeriesPoint[],
  options: ChartOptions,
): Result<ProcessChart, ChartRefused> {
  const { direction, target, rebases = [], fixAfter } = options;
  const late = series.find(({ date }, i) => i > 0 && date <= series[i - 1]!.date);
  if (late !== undefined) return refused({ kind: "dates-not-ascending", date: late.date });
  if (fixAfter !== undefined && fixAfter < minimumPoints)
    return refused({ kind: "baseline-too-short", fixAfter, least: minimumPoints });
  if (series.every(({ value }) => value === undefined)) return refused({ kind: "nothing-known" });

  const parts = stretchesOf(series, rebases).map((stretch, g) => chartStretch(stretch, g, options));
  const groups = parts.map(({ group }) => group);
  const points = parts.flatMap((part) => part.points);
  const last = points.findLast((point) => point.kind === "known")!;
  const { limits } = groups.at(-1)!;
  return ok({
    direction,
    target,
    groups,
    points,
    variation: last.variation,
    assurance:
      target === undefined || limits === undefined
        ? undefined
        : assuranceOf(limits, target, direction),
  });
}

/** Under this number the reference package warns that a group is short: one more than the minimum. */
const shortUnder = 13;

function chartStretch(
  { rebases, points }: Stretch,
  place: number,
  { direction, fixAfter, screen = true }: ChartOptions,
): { readonly group: Group; readonly points: readonly ChartPoint[] } {
  const values = points.flatMap(({ value }) => (value === undefined ? [] : [value]));
  if (!values.every(Number.isFinite)) throw new RangeError("A value of a series must be finite");
  const baseline = values.slice(0, fixAfter);
  const mean = meanOf(baseline);
  const limits = limitsOf(baseline, mean, screen);
  const sides = values.map((value) => sideOf(value, mean));
  const zones = values.map((value) => zoneOf(value, limits));
  const variations = variationsOf(values, sides, zones, direction);

  let next = 0;
  const charted = points.map(({ date, value }): ChartPoint => {
    if (value === undefined) return { kind: "gap", date, group: place };
    const i = next++;
    return {
      kind: "known",
      date,
      value,
      group: place,
      side: sides[i]!,
      zone: zones[i]!,
      variation: variations[i]!,
    };
  });
  const known = values.length;
  const short = known < shortUnder;
  const group: Group = { rebases, known, baseline: baseline.length, short, mean, limits };
  return { group, points: charted };
}
