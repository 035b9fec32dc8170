import { lastDay } from "../observations/index.ts";
import type { Indicator } from "./indicator.ts";
import { finalTarget } from "./judge.ts";
import { latestOf } from "./latest.ts";
import type { Attention, IndicatorSeries, IndicatorState } from "./monitor.ts";

/** A target with a smaller chance than this is out of reach as things go now. */
export const outOfReach = 0.1;

/** Why somebody should look at an indicator, most urgent first. */
export function attentionFor(
  indicator: Indicator,
  found: Pick<IndicatorState, "headline" | "parts" | "judgement" | "target" | "freshness">,
  today: string,
): readonly Attention[] {
  const { headline, parts, judgement, target, freshness } = found;
  const attention: Attention[] = [
    ...specialCause(headline),
    ...parts.flatMap((part) => specialCause(part, part.about)),
  ];
  if (missed(indicator, headline, today)) attention.push({ kind: "target-missed" });
  if (target.kind === "chance" && target.chance < outOfReach)
    attention.push({ kind: "target-out-of-reach", chance: target.chance });
  if (freshness.overdue) attention.push({ kind: "overdue", since: freshness.expectedOn! });
  if (judgement.kind === "no-data") attention.push({ kind: "no-data" });
  if ("toBeDetermined" in indicator.owner) attention.push({ kind: "no-owner" });
  return attention;
}

function specialCause({ judgement }: IndicatorSeries, about?: string): Attention[] {
  if (judgement.kind !== "judged" || judgement.chart.variation.kind !== "special") return [];
  const { meaning } = judgement.chart.variation;
  if (meaning === "neutral") return [];
  return [{ kind: "special-cause", direction: meaning, ...(about !== undefined && { about }) }];
}

/** An older figure does not say how it stood on the day: then it is not known yet. */
function missed(indicator: Indicator, series: IndicatorSeries, today: string): boolean {
  const target = finalTarget(indicator);
  const last = latestOf(series);
  if (target === undefined || last === undefined || target.by > today) return false;
  if (lastDay(last.period) < target.by) return false;
  switch (indicator.better) {
    case "higher":
      return last.value.value < target.value;
    case "lower":
      return last.value.value > target.value;
    case "neutral":
      return false;
  }
}
