import type { Forecast, Range } from "../../../core/impact/engine/index.ts";
import type { Comparison } from "../../../core/impact/scenario/index.ts";

const nothing: Range = { mean: 0, p5: 0, p50: 0, p95: 0, meanError: 0 };

/** The plan beside itself, as it stands in a forecast on record. */
export function plannedComparison(forecast: Forecast, year: number): Comparison {
  const { people } = forecast.total;
  const at = forecast.years.indexOf(year);
  return {
    shown: people,
    beside: people,
    chance: { shown: people.withPlan[at]!, beside: people.withPlan[at]! },
    more: forecast.years.map(() => nothing),
    sectors: forecast.sectors.map(({ sector, people: { withPlan } }) => {
      const range = withPlan[at]!;
      return { sector, shown: range, beside: range, more: nothing };
    }),
  };
}
