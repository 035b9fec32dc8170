export { checkExampleSeries } from "./check-example-series.ts";
export { checkIndicators } from "./check-indicators.ts";
export { enough, summariseIndicators, type IndicatorSummary } from "./summarise-indicators.ts";
export { freshnessOf, type Retrieved } from "./freshness.ts";
export { qualityFindings, type QualityFinding } from "./quality-checks.ts";
export { impossible, type Impossible } from "./impossible-value.ts";
export {
  IndicatorSet,
  type BoundaryChange,
  type ProfilePart,
  type StandardPopulation,
} from "./indicator-set.ts";
export { Indicator, type TimelineEvent } from "./indicator.ts";
export type { Formula } from "./formula.ts";
export { measuresOf } from "./formula.ts";
export { indicatorUnits, measuresFrom, type IndicatorUnit, type Measure } from "./measure.ts";
export {
  templateOf,
  Template,
  type Connector,
  type PublicationRhythm,
  type Source,
} from "./source.ts";
export { makeMonitor, type MonitorInput } from "./make-monitor.ts";
export { findingOf, findingOfState, type Finding } from "./finding.ts";
export { latestOf, type MeasuredPoint } from "./latest.ts";
export { sourcesOf, type SourceOfIndicator } from "./sources-of.ts";
export { finalTarget } from "./judge.ts";
export { published } from "./published.ts";
export type {
  Attention,
  Freshness,
  IndicatorPoint,
  IndicatorSeries,
  IndicatorState,
  Judgement,
  Monitor,
  OutlookRefused,
  PointWarning,
  TargetOutlook,
} from "./monitor.ts";
