import { ok, refused, type Result } from "../../kernel/result.ts";
import { studentTail } from "../../kernel/student-t.ts";
import { canJudge, minimumPoints } from "./can-judge.ts";
import type { KnownPoint, ProcessChart, Rule } from "./chart.ts";
import { levelForecast, lineForecast, type ValueForecast } from "./forecast.ts";
import { trends } from "./runs.ts";

export interface TargetChance {
  /** 0 to 1. */
  readonly chance: number;
  /** What the chance rests on, to be shown with it. */
  readonly forecast: ValueForecast;
}

/** Why there is no chance to give. */
export type ChanceRefused =
  | { readonly kind: "no-target" }
  | { readonly kind: "no-better-side" }
  | { readonly kind: "too-few-points"; readonly known: number; readonly needed: number }
  /** The figure of that date is there already. */
  | { readonly kind: "date-passed"; readonly last: string }
  /** Something changed and is not a trend: find out what, rebase, and wait for points. */
  | { readonly kind: "changed"; readonly rule: Rule }
  /** A line is not drawn further ahead than it looks back. */
  | { readonly kind: "too-far"; readonly until: string }
  /** All points are equal: they say nothing of what may happen. */
  | { readonly kind: "no-variation" };

/**
 * The chance that the value at a date meets the target of the chart, when the process goes on as it
 * does now: on its level when it is stable, along its line when its last seven points are a trend.
 * @param date day of a future value, as 2027-01-01
 * Source: docs/methods.md#chance-of-reaching-a-target
 */
export function chanceOfReachingTarget(
  chart: ProcessChart,
  date: string,
): Result<TargetChance, ChanceRefused> {
  const { direction, target } = chart;
  if (target === undefined) return refused({ kind: "no-target" });
  if (direction === "neutral") return refused({ kind: "no-better-side" });
  const forecast = valueForecast(chart, date);
  if (!forecast.ok) return forecast;
  const { expected, error, degrees } = forecast.value;
  const ahead = (direction === "increase" ? expected - target : target - expected) / error;
  const tail = studentTail(Math.abs(ahead), degrees);
  return ok({ chance: ahead > 0 ? 1 - tail : tail, forecast: forecast.value });
}

function valueForecast(chart: ProcessChart, date: string): Result<ValueForecast, ChanceRefused> {
  const at = chart.groups.length - 1;
  const group = chart.groups[at]!;
  const points = chart.points.filter(
    (point): point is KnownPoint => point.kind === "known" && point.group === at,
  );
  if (!canJudge(chart))
    return refused({ kind: "too-few-points", known: group.known, needed: minimumPoints });
  const last = points.at(-1)!.date;
  if (date <= last) return refused({ kind: "date-passed", last });

  // Asked of the rule itself: a point of a trend that is outside the limits is named after those.
  const isTrend = trends(points.map(({ value }) => value)).at(-1) !== undefined;
  if (!isTrend && chart.variation.kind === "special")
    return refused({ kind: "changed", rule: chart.variation.rule });
  const forecast = isTrend ? lineForecast(points, date) : ok(levelForecast(group));
  if (!forecast.ok) return forecast;
  return forecast.value.error === 0 ? refused({ kind: "no-variation" }) : forecast;
}
