import {
  deliveryCheck,
  quarterOfDay,
  quartersFrom,
  type DeliveryCheck,
} from "../../../core/impact/index.ts";
import type { RegionView } from "../../region-view.ts";

/** Three years, this quarter first. */
const quarters = 12;
/** Enough for a chance to 3 per cent, and done in a tenth of a second. */
const draws = 1000;

const checks = new WeakMap<RegionView, { readonly check: DeliveryCheck | undefined }>();

/**
 * Work asked and given from this quarter on, made once for each view of the region.
 * @returns nothing when the region assumes nothing about carrying the plan out
 */
export function deliveryOf(view: RegionView): DeliveryCheck | undefined {
  const known = checks.get(view);
  if (known !== undefined) return known.check;
  const { plan, assumptions, model, forecast, today } = view;
  const ahead = quartersFrom(quarterOfDay(today), quarters);
  const check = deliveryCheck(plan, assumptions, model, ahead, { draws, seed: forecast.seed });
  checks.set(view, { check });
  return check;
}
