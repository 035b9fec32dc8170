import { lastDay, startOfPeriod } from "../observations/index.ts";
import { chanceOfReachingTarget, type ChanceRefused } from "../process-chart/index.ts";
import type { Indicator } from "./indicator.ts";
import { finalTarget } from "./judge.ts";
import type { IndicatorSeries, Judgement, OutlookRefused, TargetOutlook } from "./monitor.ts";

/**
 * How likely the target is met on its day when the process goes on as it does.
 * @param today YYYY-MM-DD
 */
export function targetOutlook(
  indicator: Indicator,
  { points, judgement }: IndicatorSeries,
  today: string,
): TargetOutlook {
  const target = finalTarget(indicator);
  if (target === undefined) return { kind: "no-target" };
  const last = points.findLast(({ value }) => value.kind === "known");
  const isThere = last !== undefined && lastDay(last.period) >= target.by;
  if (isThere || target.by < today) return { kind: "cannot-tell", reason: "past" };
  if (judgement.kind !== "judged")
    return { kind: "cannot-tell", reason: withoutChart[judgement.kind] };
  // The figure that decides is of the period in which the day lies; charts put it at its first day.
  const decides = startOfPeriod(target.by, last!.period);
  const outlook = chanceOfReachingTarget(judgement.chart, decides);
  return outlook.ok
    ? { kind: "chance", chance: outlook.value.chance, by: target.by }
    : withoutChance(outlook.error);
}

const withoutChart = {
  "no-data": "no-data",
  "in-parts": "no-data",
  "not-measured": "not-measured",
  "too-short": "too-short",
} as const satisfies Record<Exclude<Judgement["kind"], "judged">, OutlookRefused>;

const reasons = {
  "too-few-points": "too-short",
  "date-passed": "past",
  changed: "changed",
  "too-far": "too-far",
  "no-variation": "no-variation",
} as const satisfies Partial<Record<ChanceRefused["kind"], OutlookRefused>>;

function withoutChance({ kind }: ChanceRefused): TargetOutlook {
  // Without a better side there is nothing to reach.
  return kind === "no-target" || kind === "no-better-side"
    ? { kind: "no-target" }
    : { kind: "cannot-tell", reason: reasons[kind] };
}
