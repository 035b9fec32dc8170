import { firstDay } from "../observations/index.ts";
import {
  canJudge,
  minimumPoints,
  processChart,
  type ChartOptions,
  type Direction,
} from "../process-chart/index.ts";
import type { FigureKind } from "../plan/index.ts";
import type { Indicator } from "./indicator.ts";
import type { IndicatorPoint, Judgement } from "./monitor.ts";

const directions = {
  higher: "increase",
  lower: "decrease",
  neutral: "neutral",
} as const satisfies Record<Indicator["better"], Direction>;

/**
 * What the published rule says of the points of one place. A forecast or an assumption is never
 * judged: it says what may come, not how a process goes.
 */
export function judge(
  indicator: Indicator,
  kind: FigureKind,
  points: readonly IndicatorPoint[],
): Judgement {
  if (points.length > 0 && (kind === "forecast" || kind === "assumed"))
    return { kind: "not-measured" };
  const comparable = comparablePoints(indicator, points);
  if (comparable === 0) return { kind: "no-data" };
  const chart = processChart(charted(points), optionsOf(indicator));
  return chart.ok && canJudge(chart.value)
    ? { kind: "judged", chart: chart.value }
    : { kind: "too-short", points: comparable, needed: minimumPoints };
}

/** Known points since the last rebase that has any: older ones were counted in another way. */
function comparablePoints({ rebases }: Indicator, points: readonly IndicatorPoint[]): number {
  const days = points.flatMap(({ period, value }) =>
    value.kind === "known" ? [firstDay(period)] : [],
  );
  const since = rebases
    .map(({ from }) => firstDay(from))
    .toSorted()
    .findLast((from) => days.some((day) => day >= from));
  return days.filter((day) => since === undefined || day >= since).length;
}

/** The value to reach in the end, if there is one. */
export function finalTarget({ target }: Indicator) {
  return "path" in target ? target.path.at(-1) : undefined;
}

function optionsOf(indicator: Indicator): ChartOptions {
  return {
    direction: directions[indicator.better],
    target: finalTarget(indicator)?.value,
    rebases: indicator.rebases.map(({ from, reason }) => ({
      from: firstDay(from),
      reason: reason.nl,
    })),
    fixAfter: indicator.fixAfter,
  };
}

function charted(points: readonly IndicatorPoint[]) {
  return points.map(({ period, value }) => ({
    date: firstDay(period),
    value: value.kind === "known" ? value.value : undefined,
  }));
}
