import type { Snapshot } from "../core/observations/index.ts";
import type { RecordedChainEntry } from "./ports/chain-store.ts";
import type { KeptEvaluation } from "./ports/evaluation-store.ts";
import type { RecordedProgress } from "./ports/progress-store.ts";
import type { RegionId, RegionMarks } from "./ports/region-store.ts";
import type { Store } from "./ports/store.ts";
import { versionsInForce, type VersionsInForce } from "./region-in-force.ts";

/** Reads what people told, as far as it is to be shown. */
export interface ReadTold {
  /** Newest first. */
  reports(): Promise<readonly RecordedProgress[]>;
  /** In the order of recording. */
  chainEntries(): Promise<readonly RecordedChainEntry[]>;
  /** The last that was kept first; withdrawn ones too. */
  evaluations(): Promise<readonly KeptEvaluation[]>;
}

/** What a store has of a region that may grow while it is served, but for the figures themselves. */
export interface Seen {
  /** YYYY-MM-DD */
  readonly today: string;
  readonly marks: RegionMarks;
  readonly versions: VersionsInForce;
  /** Newest first. */
  readonly snapshots: readonly Snapshot[];
  readonly reports: readonly RecordedProgress[];
  readonly chainEntries: readonly RecordedChainEntry[];
  readonly evaluations: readonly KeptEvaluation[];
}

/**
 * Looks what there is now, and reads again only what changed.
 * @param before what was seen last
 * @returns `before` itself when nothing changed
 */
export async function lookAtRegion(
  store: Pick<Store, "regions" | "plans" | "assumptions" | "observations">,
  region: RegionId,
  told: ReadTold,
  today: string,
  before?: Seen,
): Promise<Seen> {
  const marks = await store.regions.marks(region);
  const stands = (kind: keyof RegionMarks) => marks[kind] === before?.marks[kind];
  const sameDay = today === before?.today;
  if (before && sameDay && kinds.every(stands)) return before;
  const [versions, snapshots, reports, chainEntries, evaluations] = await Promise.all([
    // Which version is in force depends on the day too.
    before && sameDay && stands("versions")
      ? before.versions
      : versionsInForce(store, region, today),
    before && stands("snapshots") ? before.snapshots : store.observations.snapshots(region),
    before && stands("reports") ? before.reports : told.reports(),
    before && stands("chainEntries") ? before.chainEntries : told.chainEntries(),
    before && stands("evaluations") ? before.evaluations : told.evaluations(),
  ]);
  return { today, marks, versions, snapshots, reports, chainEntries, evaluations };
}

const kinds = ["versions", "snapshots", "reports", "chainEntries", "evaluations"] as const;
