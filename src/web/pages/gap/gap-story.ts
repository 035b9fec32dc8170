import { planYearOf, type GapRange, type Range } from "../../../core/impact/index.ts";
import type { RegionView } from "../../region-view.ts";

/** The figures of one year that the words on several pages are about. */
export interface GapStory {
  readonly firstYear: number;
  readonly year: number;
  readonly first: GapRange;
  readonly baseline: GapRange;
  readonly withPlan: GapRange;
  readonly freed: Range;
}

/** Reads the story of the plan's own year. Throws when the forecast does not reach that year. */
export function gapStory({
  assumptions,
  forecast,
}: Pick<RegionView, "assumptions" | "forecast">): GapStory {
  const year = planYearOf(assumptions);
  const at = forecast.years.indexOf(year);
  const { baseline, withPlan, freed } = forecast.total.people;
  const [first, base, plan, free] = [baseline[0], baseline[at], withPlan[at], freed[at]];
  if (!first || !base || !plan || !free) throw new RangeError(`no forecast for ${year}`);
  const firstYear = forecast.years[0]!;
  return { firstYear, year, first, baseline: base, withPlan: plan, freed: free };
}
