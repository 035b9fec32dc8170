import { missing, shiftPeriod, type About, type Period } from "../observations/index.ts";
import { evaluate, type Inputs, type Place } from "./evaluate.ts";
import { leadOf, type Formula } from "./formula.ts";
import type { IndicatorPoint } from "./monitor.ts";

/**
 * A formula for every period that its first measure has at this place, oldest first. A period
 * that the source skipped between two others is a point without a value: a gap that is seen.
 */
export function pointsOf(
  formula: Formula,
  place: Place,
  inputs: Inputs,
): readonly IndicatorPoint[] {
  const lead = leadOf(
    formula,
    (standard) => Object.keys(inputs.standards.get(standard)!.groups)[0]!,
  );
  const places: readonly About[] = place.kind === "one" ? [place.about] : place.parts;
  const periods = inputs.measured.periods(lead.measure, places, lead.group);
  const points: IndicatorPoint[] = [];
  for (const period of periods) {
    const computed = evaluate(formula, place, period, inputs);
    if (computed === undefined) continue;
    const last = points.at(-1);
    if (last !== undefined) points.push(...skipped(last, period));
    points.push({ period, ...computed });
  }
  return points;
}

/** No source is silent this long and still the same series. */
const longestGap = 60;

function skipped(last: IndicatorPoint, next: Period): IndicatorPoint[] {
  const gap: IndicatorPoint[] = [];
  for (let steps = 1; steps <= longestGap; steps++) {
    const period = shiftPeriod(last.period, steps);
    if (period === undefined || period === next) return gap;
    gap.push({ ...last, period, value: missing("not-measured"), warnings: [], snapshots: [] });
  }
  return [];
}
