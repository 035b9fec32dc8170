import type { Kysely } from "kysely";
import type { RegionId } from "../../app/ports/region-store.ts";
import type { Snapshot, SnapshotCounts, SnapshotManifest } from "../../core/observations/index.ts";
import type { Tables } from "./tables.ts";

/** The accepted deliveries of a region, newest first. */
export function acceptedSnapshots(db: Kysely<Tables>, region: RegionId) {
  return db
    .selectFrom("snapshot")
    .select(["id", "manifest", "counts", "accepted_at"])
    .where("region_id", "=", region)
    .where("status", "=", "accepted")
    .orderBy("id", "desc");
}

/** A row of an accepted delivery; the table promises that it has everything. */
export function asSnapshot(row: {
  readonly id: number;
  readonly manifest: string | null;
  readonly counts: string | null;
  readonly accepted_at: Date | null;
}): Snapshot {
  const manifest = JSON.parse(row.manifest!) as SnapshotManifest & { retrievedAt: string };
  return {
    id: String(row.id),
    ...manifest,
    retrievedAt: new Date(manifest.retrievedAt),
    ...(JSON.parse(row.counts!) as SnapshotCounts),
    acceptedAt: row.accepted_at!,
  };
}
