import type { Snapshot } from "../observations/index.ts";
import { measuresOf } from "./formula.ts";
import type { IndicatorSet } from "./indicator-set.ts";
import type { Measure } from "./measure.ts";
import type { IndicatorState } from "./monitor.ts";
import type { Source } from "./source.ts";

/** A source of an indicator, with the measures that are taken from it. */
export interface SourceOfIndicator {
  readonly source: Source;
  readonly measures: readonly Measure[];
}

/**
 * Where the figures that are shown come from, in the order of the formula: who delivered them. A
 * measure of which nothing is shown has the source that answers for it.
 * @param snapshots deliveries of the region; those that the points name must be among them
 */
export function sourcesOf(
  { indicator, headline, parts, nation }: IndicatorState,
  { measures, sources }: IndicatorSet,
  snapshots: readonly Snapshot[],
): readonly SourceOfIndicator[] {
  const shown = new Set(
    [headline, ...parts, ...(nation === undefined ? [] : [nation])].flatMap(({ points }) =>
      points.flatMap((point) => point.snapshots),
    ),
  );
  const delivered = new Set(
    snapshots.filter(({ id }) => shown.has(id)).map(({ source }) => source),
  );
  const taken = measuresOf(indicator.formula).flatMap((id) =>
    measures
      .filter((measure) => measure.id === id)
      .flatMap((measure) => {
        const from = [measure.source, ...measure.alsoFrom].filter((one) => delivered.has(one));
        return (from.length > 0 ? from : [measure.source]).map((source) => ({ source, measure }));
      }),
  );
  return [...Map.groupBy(taken, ({ source }) => source)].flatMap(([id, group]) =>
    sources
      .filter((source) => source.id === id)
      .map((source) => ({ source, measures: group.map(({ measure }) => measure) })),
  );
}
