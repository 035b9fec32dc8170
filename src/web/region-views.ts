import type { RegionNow } from "../app/live-region.ts";
import { compile, type Forecast } from "../core/impact/index.ts";
import { lookUp } from "../core/plan/index.ts";
import type { RegionView } from "./region-view.ts";

/** What pages show besides what is known of the region. */
type Settled = Pick<RegionView, "rules" | "example" | "outline">;

/**
 * Makes what pages read from what is known of a region. The same knowledge gives the same view, so
 * that pages keep what they derive from it.
 */
export function regionViews(settled: Settled): (known: RegionNow) => RegionView {
  /** By forecast: as long as that stays, so do the plan and the assumptions. */
  const derived = new WeakMap<Forecast, Pick<RegionView, "lookup" | "model">>();
  const views = new WeakMap<RegionNow, RegionView>();

  const deriveFrom = ({ plan, assumptions, forecast }: RegionNow) => {
    const known = derived.get(forecast) ?? {
      lookup: lookUp(plan),
      model: compile(plan, assumptions),
    };
    derived.set(forecast, known);
    return known;
  };
  return (known) => {
    const { version } = known;
    const view = views.get(known) ?? {
      ...known,
      ...settled,
      ...deriveFrom(known),
      version: version.number,
      inForceSince: version.adoptedOn,
    };
    views.set(known, view);
    return view;
  };
}
