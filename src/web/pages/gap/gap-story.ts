import type { Forecast, GapRange, Range } from "../../../core/impact/index.ts";

/** The figures of one year that the words on several pages are about. */
export interface GapStory {
  readonly firstYear: number;
  readonly year: number;
  readonly first: GapRange;
  readonly baseline: GapRange;
  readonly withPlan: GapRange;
  readonly freed: Range;
}

/** The year that the plan itself looks at. */
export const planYear = 2032;

/** Reads the story of one year from a forecast. Throws when the forecast has no such year. */
export function gapStory(forecast: Forecast, year = planYear): GapStory {
  const at = forecast.years.indexOf(year);
  const { baseline, withPlan, freed } = forecast.total.people;
  const [first, base, plan, free] = [baseline[0], baseline[at], withPlan[at], freed[at]];
  if (!first || !base || !plan || !free) throw new RangeError(`no forecast for ${year}`);
  const firstYear = forecast.years[0]!;
  return { firstYear, year, first, baseline: base, withPlan: plan, freed: free };
}
