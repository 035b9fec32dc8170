import { published, type IndicatorState, type Monitor } from "../../../core/indicators/index.ts";
import type { RegionView } from "../../region-view.ts";

/** The indicators as they are known on the day of the view, as published: rounded once. */
export function statesOf({ measured }: Pick<RegionView, "measured">): readonly IndicatorState[] {
  return measured === undefined ? [] : publishedOnce(measured.monitor);
}

const kept = new WeakMap<Monitor, readonly IndicatorState[]>();

function publishedOnce(monitor: Monitor): readonly IndicatorState[] {
  const known = kept.get(monitor);
  if (known !== undefined) return known;
  const states = monitor.indicators.map(published);
  kept.set(monitor, states);
  return states;
}
