import { sql, type Kysely } from "kysely";
import { documentText } from "../../app/document.ts";
import type { DeliveryRefused } from "../../app/ports/observation-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import type { Snapshot, SnapshotCounts, SnapshotManifest } from "../../core/observations/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { abandonDeliveries, removeWaiting } from "./abandon-deliveries.ts";
import { acceptedSnapshots, asSnapshot } from "./accepted-snapshots.ts";
import { lockRegion } from "./lock-region.ts";
import type { Tables } from "./tables.ts";

/** Rows compared in one statement: the embedded database serves nobody else until it is done. */
const rowsPerMerge = 2500;

interface Arrived {
  readonly id: number;
  readonly region: RegionId;
  readonly measures: readonly string[];
  /** Deliveries that were accepted when this one began. */
  readonly seen: ReadonlySet<number>;
}

/** Records what is new in a delivery and then, with the change of one row, lets it count. */
export async function acceptDelivery(
  db: Kysely<Tables>,
  delivery: Arrived,
  manifest: SnapshotManifest,
  counted: Omit<SnapshotCounts, "changed">,
  at: Date,
): Promise<Result<Snapshot, DeliveryRefused>> {
  const { id, region, seen } = delivery;
  const changed = await recordChanges(db, id);
  if (changed === 0) {
    const last = await acceptedSnapshots(db, region)
      .where("source_id", "=", manifest.source)
      .limit(1)
      .executeTakeFirst();
    if (last !== undefined && isOnceMore(manifest, asSnapshot(last))) {
      await abandonDeliveries(db, { id });
      return ok(asSnapshot(last));
    }
  }
  const accepted = await db.transaction().execute(async (trx) => {
    await lockRegion(trx, region);
    // Whatever was looked at and compared with since it began must still be the last word.
    const others = await othersAccepted(trx, delivery);
    if (others.some((other) => !seen.has(other))) return undefined;
    return trx
      .updateTable("snapshot")
      .set({
        status: "accepted",
        measures: [...delivery.measures],
        manifest: documentText(manifest),
        counts: documentText({ ...counted, changed }),
        accepted_at: at,
      })
      .where("id", "=", id)
      .where("status", "=", "open")
      .returning(["id", "manifest", "counts", "accepted_at"])
      .executeTakeFirst();
  });
  if (accepted === undefined) return refused({ kind: "overtaken" });
  await removeWaiting(db, id);
  await takeSample(db, "observation");
  return ok(asSnapshot(accepted));
}

/** The accepted deliveries that speak of the same measures. */
async function othersAccepted(
  db: Kysely<Tables>,
  { region, measures }: Arrived,
): Promise<readonly number[]> {
  const others = await db
    .selectFrom("snapshot")
    .select("id")
    .where("region_id", "=", region)
    .where("status", "=", "accepted")
    .where("measures", "&&", sql<string[]>`${measures}::text[]`)
    .execute();
  return others.map(({ id }) => id);
}

/** Whether a source delivered what it had delivered before: the moment alone differs. */
function isOnceMore(now: SnapshotManifest, before: SnapshotManifest): boolean {
  const same = ({
    source,
    retrieval,
    licence,
    sha256,
    boundaryYear,
    isExample,
    deliveredBy,
  }: SnapshotManifest) =>
    documentText([source, retrieval, licence, sha256, boundaryYear, isExample, deliveredBy]);
  return same(now) === same(before);
}

/**
 * Copies what differs from the last that was known under its key, as its next revision. In order
 * of key, so that rows which are read together stand together.
 * @returns the number of revisions; fewer than there are when the delivery was overtaken
 */
async function recordChanges(db: Kysely<Tables>, snapshot: number): Promise<number> {
  // Without knowing how many rows there are, PostgreSQL would sort them all for every part.
  await takeSample(db, "arriving");
  let changed = 0;
  let after = { series_id: 0, period: "" };
  for (;;) {
    const { rows } = await sql<{ series_id: number; period: string; changed: number }>`
      with open as (
        select id from snapshot where id = ${snapshot} and status = 'open' for share
      ), part as materialized (
        select arriving.* from arriving
        where snapshot_id = (select id from open)
          and (series_id, period) > (${after.series_id}, ${after.period})
        order by series_id, period limit ${rowsPerMerge}
      ), recorded as (
        insert into observation
        select part.series_id, part.period, part.snapshot_id, coalesce(last.revision, 0) + 1,
          part.value, part.lower, part.upper, part.missing, part.state
        from part left join lateral (
          select * from observation
          where observation.series_id = part.series_id and observation.period = part.period
            and observation.snapshot_id not in (select id from snapshot where status <> 'accepted')
          order by snapshot_id desc limit 1
        ) as last on true
        where last.revision is null
          or (last.value, last.lower, last.upper, last.missing, last.state)
            is distinct from (part.value, part.lower, part.upper, part.missing, part.state)
        returning 1
      )
      select series_id, period, (select count(*)::integer from recorded) as changed
      from part order by series_id desc, period desc limit 1`.execute(db);
    const end = rows[0];
    if (end === undefined) return changed;
    changed += end.changed;
    after = end;
  }
}

/** Tells the planner about what came in; from a small sample, which holds nobody up. */
async function takeSample(db: Kysely<Tables>, table: "arriving" | "observation"): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await sql`set local default_statistics_target = 10`.execute(trx);
    await sql`analyze ${sql.table(table)}`.execute(trx);
  });
}
