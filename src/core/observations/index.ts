export { About, country, wholePlan, wholeRegion } from "./about.ts";
export {
  comparePeriods,
  firstDay,
  frequencies,
  frequencyOf,
  lastDay,
  Period,
  shiftPeriod,
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
export type { Retrieval, Snapshot, SnapshotManifest } from "./snapshot.ts";
