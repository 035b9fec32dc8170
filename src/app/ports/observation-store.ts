import type {
  About,
  Observation,
  ObservationKey,
  RecordedObservation,
  Snapshot,
  SnapshotManifest,
} from "../../core/observations/index.ts";
import type { Result } from "../../kernel/result.ts";
import type { RegionId } from "./region-store.ts";

/** Which observations to read. */
export interface ObservationQuery {
  readonly measures: readonly string[];
  /** Left out: every place. */
  readonly about?: readonly About[];
  /** As they were known at this moment; left out: now. */
  readonly knownAt?: Date;
}

/** What only whoever delivers can say; the store knows the source and digests the bytes itself. */
export type DeliveryManifest = Omit<SnapshotManifest, "source" | "sha256">;

export type DeliveryRefused =
  /** It says two things under one key. */
  | { readonly kind: "same-key-twice"; readonly key: ObservationKey }
  /**
   * A later delivery of the same source was opened, or one with the same measures was accepted
   * since this one was opened, whichever of them was opened first: what was read in the meantime
   * may not be the last word. This one can go no further. Begin anew.
   */
  | { readonly kind: "overtaken" };

/**
 * One delivery on its way in. Nothing of it can be read before `accept`. One that is refused must
 * be abandoned; what a dead process left is removed when its source delivers again.
 */
export interface OpenDelivery {
  /** The bytes as they came, in order. */
  addBytes(chunk: Uint8Array): Promise<void>;
  /** What they say, in batches of any size; thousands at a time go fastest. */
  addObservations(batch: readonly Observation[]): Promise<Result<void, DeliveryRefused>>;
  /**
   * Makes all of it readable at once. Observations that were known with the same value, interval
   * and state are not recorded again.
   * @returns the new snapshot or, when this delivery is the last one once more, that last one
   */
  accept(manifest: DeliveryManifest, at: Date): Promise<Result<Snapshot, DeliveryRefused>>;
  abandon(): Promise<void>;
}

/** What sources said and when, as a series that only grows. */
export interface ObservationStore {
  /** Begins a delivery by a source. Its unfinished delivery, if there is one, ends. */
  open(region: RegionId, source: string): Promise<OpenDelivery>;
  /** The latest revision of each key that was known at the moment, in order of key. */
  read(region: RegionId, query: ObservationQuery): Promise<readonly RecordedObservation[]>;
  /** Every revision that was known at the moment, in order of key; of each key the newest first. */
  history(region: RegionId, query: ObservationQuery): Promise<readonly RecordedObservation[]>;
  /** Every revision of one observation, oldest first. */
  revisions(region: RegionId, key: ObservationKey): Promise<readonly RecordedObservation[]>;
  /** Newest first. */
  snapshots(region: RegionId): Promise<readonly Snapshot[]>;
  /** The bytes of a snapshot as they came. */
  bytes(region: RegionId, snapshot: string): AsyncIterable<Uint8Array>;
}
