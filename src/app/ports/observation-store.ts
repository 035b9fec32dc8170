import type {
  About,
  Observation,
  ObservationKey,
  RecordedObservation,
  Snapshot,
  SnapshotManifest,
} from "../../core/observations/index.ts";
import type { RegionId } from "./region-store.ts";

/** Which observations to read. */
export interface ObservationQuery {
  readonly measures: readonly string[];
  /** Left out: every place. */
  readonly about?: readonly About[];
  /** As they were known at this moment; left out: now. */
  readonly knownAt?: Date;
}

/**
 * One delivery on its way in. Nothing of it can be read before `accept`; when the process dies
 * before that, nothing of it remains.
 */
export interface OpenDelivery {
  /** The bytes as they came, in order. */
  addBytes(chunk: Uint8Array): Promise<void>;
  /** What they say, in batches of any size. Two observations with one key are refused. */
  addObservations(batch: readonly Observation[]): Promise<void>;
  /**
   * Makes all of it readable at once. Observations that were known with the same value, interval
   * and state are not recorded again.
   */
  accept(manifest: SnapshotManifest, at: Date): Promise<Snapshot>;
  abandon(): Promise<void>;
}

/** What sources said and when, as a series that only grows. */
export interface ObservationStore {
  open(region: RegionId): Promise<OpenDelivery>;
  /** The latest revision of each key that was known at the moment, in order of key. */
  read(region: RegionId, query: ObservationQuery): Promise<readonly RecordedObservation[]>;
  /** Every revision of one observation, oldest first. */
  revisions(region: RegionId, key: ObservationKey): Promise<readonly RecordedObservation[]>;
  /** Newest first. */
  snapshots(region: RegionId): Promise<readonly Snapshot[]>;
  /** The bytes of a snapshot as they came. */
  bytes(region: RegionId, snapshot: string): AsyncIterable<Uint8Array>;
}
