export { About, country, wholePlan, wholeRegion } from "./about.ts";
export { cbsPeriod } from "./cbs-period.ts";
export { exampleObservations, ExampleSeries, ExampleSet } from "./example-series.ts";
export {
  comparePeriods,
  firstDay,
  frequencyOf,
  lastDay,
  Period,
  shiftPeriod,
  startOfPeriod,
  type Frequency,
} from "./period.ts";
export {
  everybody,
  known,
  missing,
  missingReasons,
  publicationStates,
  type MissingReason,
  type Observation,
  type ObservationKey,
  type PublicationState,
  type RecordedObservation,
  type Value,
} from "./observation.ts";
export type { Retrieval, Snapshot, SnapshotCounts, SnapshotManifest } from "./snapshot.ts";
export { readNumber } from "./read-number.ts";
export { periodNotations, readPeriod, type PeriodNotation } from "./read-period.ts";
