import {
  measuresOf,
  type Indicator,
  type IndicatorSet,
  type Measure,
  type Source,
} from "../../../core/indicators/index.ts";

/** A source of an indicator, with the measures that are taken from it. */
export interface SourceOfIndicator {
  readonly source: Source;
  readonly measures: readonly Measure[];
}

/** Where the figures of an indicator come from, in the order of its formula. */
export function sourcesOf(
  { formula }: Indicator,
  { measures, sources }: IndicatorSet,
): readonly SourceOfIndicator[] {
  const used = measuresOf(formula).flatMap((id) => measures.filter((measure) => measure.id === id));
  return [...Map.groupBy(used, ({ source }) => source)].flatMap(([id, taken]) =>
    sources.filter((source) => source.id === id).map((source) => ({ source, measures: taken })),
  );
}

/** "CBS, Kerncijfers wijken en buurten": for under a chart and in a picture. */
export const sourceNames = (found: readonly SourceOfIndicator[]) =>
  found.map(({ source }) => `${source.publisher}, ${source.title}`).join("; ");
