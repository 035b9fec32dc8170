import type { Plan } from "../../core/plan/index.ts";
import type { Result } from "../../kernel/result.ts";
import type { RegionId } from "./region-store.ts";

/** Where a version came from: the files of the region, an uploaded plan, or a decided proposal. */
export type PlanSource = "files" | "import" | "proposal";

/** What is known of a version without reading its document. */
export interface PlanVersion {
  /** 1, 2, 3, … within the region, without gaps. */
  readonly number: number;
  /** YYYY-MM-DD; never before that of an earlier version. */
  readonly adoptedOn: string;
  readonly source: PlanSource;
  /** Digest of the document, as `documentDigest` gives it. */
  readonly sha256: string;
  readonly note?: string;
  readonly createdAt: Date;
}

export interface AdoptedPlan {
  readonly version: PlanVersion;
  readonly plan: Plan;
}

export interface NewPlanVersion {
  readonly plan: Plan;
  readonly adoptedOn: string;
  readonly source: PlanSource;
  readonly note?: string;
  readonly createdAt: Date;
  /** Number of the version this one was made from; 0 for the first. */
  readonly after: number;
}

export type AdoptionRefused =
  /** Somebody else adopted a version in the meantime. */
  | { readonly kind: "overtaken"; readonly latest: number }
  /** History is not rewritten: a version cannot take effect before the one it follows. */
  | { readonly kind: "backdated"; readonly latestAdoptedOn: string };

/** The plan of a region as a series of versions that only grows. */
export interface PlanStore {
  /** Newest first. */
  versions(region: RegionId): Promise<readonly PlanVersion[]>;
  latest(region: RegionId): Promise<AdoptedPlan | undefined>;
  version(region: RegionId, number: number): Promise<AdoptedPlan | undefined>;
  /** The plan comes back exactly as it went in: the order of its fields and its numbers included. */
  adopt(region: RegionId, version: NewPlanVersion): Promise<Result<PlanVersion, AdoptionRefused>>;
}
