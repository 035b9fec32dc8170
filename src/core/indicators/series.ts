import { missing, shiftPeriod, type About, type Period } from "../observations/index.ts";
import { evaluate, type Inputs, type Place } from "./evaluate.ts";
import { leadOf, type Formula } from "./formula.ts";
import type { IndicatorPoint } from "./monitor.ts";

/**
 * A formula for every period that its first measure has at this place, oldest first. A period that
 * the source skipped, going by its usual step, is a point without a value: a gap that is seen.
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
  const points = inputs.measured
    .periods(lead.measure, places, lead.group)
    .flatMap((period): readonly IndicatorPoint[] => {
      const computed = evaluate(formula, place, period, inputs);
      return computed === undefined ? [] : [{ period, ...computed }];
    });
  const usual = usualStep(points.map(({ period }) => period));
  return points.flatMap((point, i) => {
    const last = points[i - 1];
    return last === undefined ? [point] : [...skipped(last, point.period, usual), point];
  });
}

/** No source is silent for more periods than this and still the same series. */
const longestGap = 60;

/** The step that occurs most, at least twice; of those that occur as often, the smallest. Else 1. */
function usualStep(periods: readonly Period[]): number {
  const steps = periods.slice(1).map((period, i) => stepsBetween(periods[i]!, period));
  const counts = [...Map.groupBy(steps, (step) => step)].map(
    ([step, all]) => [step, all.length] as const,
  );
  const repeated = counts.filter(([, times]) => times > 1);
  return repeated.toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 1;
}

/** @returns Infinity for periods that have no next one, or that lie too far apart */
function stepsBetween(from: Period, to: Period): number {
  for (let steps = 1; steps <= longestGap; steps++)
    if (shiftPeriod(from, steps) === to) return steps;
  return Infinity;
}

function skipped(last: IndicatorPoint, next: Period, usual: number): IndicatorPoint[] {
  const steps = stepsBetween(last.period, next);
  if (steps === Infinity) return [];
  return Array.from({ length: Math.ceil(steps / usual) - 1 }, (_, i) => ({
    ...last,
    period: shiftPeriod(last.period, usual * (i + 1))!,
    value: missing("not-measured"),
    warnings: [],
    snapshots: [],
    revised: false,
  }));
}
