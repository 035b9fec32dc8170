import type { MissingReason } from "./observation.ts";
import type { Period } from "./period.ts";

/** Where the bytes of a snapshot came from. */
export type Retrieval =
  | { readonly kind: "fetched"; readonly url: string }
  /** The name of the file alone, never its path. */
  | { readonly kind: "uploaded"; readonly fileName: string }
  | { readonly kind: "entered" }
  /** Derived from what Eenlijn itself keeps. */
  | { readonly kind: "derived" };

/** What is known of one delivery by a source, apart from its bytes. */
export interface SnapshotManifest {
  /** Id of a source of the region's indicator files. */
  readonly source: string;
  readonly retrieval: Retrieval;
  readonly retrievedAt: Date;
  readonly licence: string;
  /** Digest of the bytes as they came. */
  readonly sha256: string;
  /** Year of the municipal division of its areas, where it has any. */
  readonly boundaryYear?: number;
  /** Made up, to try things out; shown as such everywhere. */
  readonly isExample: boolean;
  /** Who delivered it, for example "organisation:zzg"; left out for a fetch. */
  readonly deliveredBy?: string;
}

/** How much a delivery holds. */
export interface SnapshotCounts {
  /** Observations in it, those that were known already included. */
  readonly total: number;
  /** Observations that were new or changed. */
  readonly changed: number;
  /** Observations without a value, by reason; a reason that does not occur is left out. */
  readonly missing: Readonly<Partial<Record<MissingReason, number>>>;
  /** The last period with a value; left out when nothing has one. */
  readonly lastPeriod?: Period;
}

/** A delivery that was accepted as a whole. */
export interface Snapshot extends SnapshotManifest, SnapshotCounts {
  readonly id: string;
  /** From this moment its observations are known. */
  readonly acceptedAt: Date;
}
