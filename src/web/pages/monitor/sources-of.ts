import {
  sourcesOf,
  type IndicatorState,
  type SourceOfIndicator,
} from "../../../core/indicators/index.ts";
import type { Measured } from "../../region-view.ts";

/** The sources of the figures that are shown; none in a region that measures nothing. */
export const sourcesShown = (state: IndicatorState, measured: Measured | undefined) =>
  measured === undefined ? [] : sourcesOf(state, measured.set, measured.snapshots);

/** "CBS, Kerncijfers wijken en buurten": for under a chart and in a picture. */
export const sourceNames = (found: readonly SourceOfIndicator[]) =>
  found.map(({ source }) => `${source.publisher}, ${source.title}`).join("; ");
