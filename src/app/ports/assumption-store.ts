import type { Assumptions } from "../../core/impact/index.ts";
import type { Result } from "../../kernel/result.ts";
import type { RegionId } from "./region-store.ts";

export interface AssumptionVersion {
  /** 1, 2, 3, … within the region, without gaps. */
  readonly number: number;
  /** Digest of the document, as `documentDigest` gives it. */
  readonly sha256: string;
  readonly createdAt: Date;
}

export interface KeptAssumptions {
  readonly version: AssumptionVersion;
  readonly assumptions: Assumptions;
}

export interface NewAssumptionVersion {
  readonly assumptions: Assumptions;
  readonly createdAt: Date;
  /** Number of the version this one was made from; 0 for the first. */
  readonly after: number;
}

/** What the forecasts of a region assume, as a series of versions that only grows. */
export interface AssumptionStore {
  /** Newest first. */
  versions(region: RegionId): Promise<readonly AssumptionVersion[]>;
  latest(region: RegionId): Promise<KeptAssumptions | undefined>;
  version(region: RegionId, number: number): Promise<KeptAssumptions | undefined>;
  keep(
    region: RegionId,
    version: NewAssumptionVersion,
  ): Promise<Result<AssumptionVersion, { readonly kind: "overtaken"; readonly latest: number }>>;
}
