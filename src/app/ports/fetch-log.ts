import type { RegionId } from "./region-store.ts";
import type { SourceFailure } from "./source-connector.ts";
import type { NotTakenIn } from "../take-in.ts";

export type FetchFailure = SourceFailure | NotTakenIn;

/** How fetching one source goes. */
export interface SourceFetch {
  /** Id of a source of the region's indicator files. */
  readonly source: string;
  readonly triedAt: Date;
  readonly succeededAt?: Date;
  /** Left out when the last attempt succeeded. */
  readonly failing?: {
    /** The first failure since the last success. */
    readonly since: Date;
    readonly times: number;
    /** The last one. */
    readonly failure: FetchFailure;
  };
}

/** Remembers of each source how the last attempts to fetch it went. */
export interface FetchLog {
  succeeded(region: RegionId, source: string, at: Date): Promise<void>;
  failed(region: RegionId, source: string, failure: FetchFailure, at: Date): Promise<void>;
  /** In order of source; those that were ever tried. */
  all(region: RegionId): Promise<readonly SourceFetch[]>;
}
