import { wholePlan, wholeRegion, type About } from "../../../core/observations/index.ts";
import type { RegionView } from "../../region-view.ts";

/** The name of what figures are about, or what it is called in the files when it has none. */
export function nameOfAbout(about: About, { plan, lookup }: RegionView): string {
  if (about === wholePlan || about === wholeRegion) return plan.region.name;
  const organisation = lookup.organisation(about.replace(/^organisation:/, ""));
  const municipality = plan.municipalities.find(({ id }) => id === about);
  return organisation?.name ?? municipality?.name ?? about;
}
