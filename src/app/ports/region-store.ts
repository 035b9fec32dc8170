import type { Region } from "../../core/plan/index.ts";

/** Every row of the store belongs to one region; every method of a store port asks for which. */
export type RegionId = Region["id"];

export interface RegisteredRegion {
  readonly id: RegionId;
  readonly name: string;
  readonly createdAt: Date;
}

/** What of a region grows while it is served, each with a mark that differs once it changed. */
export type RegionMarks = Readonly<
  Record<"versions" | "snapshots" | "reports" | "chainEntries" | "evaluations", string>
>;

/** The regions that this installation serves. */
export interface RegionStore {
  /** Registers a region, or gives a registered one this name. */
  register(region: RegionId, name: string, createdAt: Date): Promise<void>;
  /** In order of id. */
  all(): Promise<readonly RegisteredRegion[]>;
  /** One quick question, to know what has to be read again. */
  marks(region: RegionId): Promise<RegionMarks>;
}
