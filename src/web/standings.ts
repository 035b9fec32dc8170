import { regionStanding, type Standing } from "../core/progress/index.ts";
import type { RegionView } from "./region-view.ts";

const made = new WeakMap<RegionView, ReadonlyMap<string, Standing>>();

/** Where every initiative stands today, by its id; made once for each view of the region. */
export function standingsOf(view: RegionView): ReadonlyMap<string, Standing> {
  const known = made.get(view);
  if (known !== undefined) return known;
  const standings = new Map(
    regionStanding(view.plan, view.reports, view.today).map((one) => [one.initiative, one]),
  );
  made.set(view, standings);
  return standings;
}
