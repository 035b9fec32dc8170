import { randomUUID } from "node:crypto";
import { sql, type Kysely } from "kysely";
import { documentText } from "../../app/document.ts";
import type { JobQueue, NewJob } from "../../app/ports/job-queue.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import type { Tables } from "./tables.ts";

export function jobQueue(db: Kysely<Tables>): JobQueue {
  /** Lets go of a job, if this worker holds it; returns whether it did. */
  const letGo = async (
    region: RegionId,
    id: string,
    worker: string,
    change: { finished_at?: Date; run_at?: Date; error: string | null },
  ) => {
    const { numUpdatedRows } = await db
      .updateTable("job")
      .set({ ...change, locked_by: null, locked_until: null })
      .where("region_id", "=", region)
      .where("id", "=", id)
      .where("locked_by", "=", worker)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  };

  return {
    async enqueue(region, job) {
      const row = newRow(region, job);
      await db
        .insertInto("job")
        .values(row)
        .onConflict((conflict) => conflict.columns(["region_id", "id"]).doNothing())
        .execute();
      return row.id;
    },
    async enqueueOnce(region, key, job) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("job")
        .values({ ...newRow(region, job), key })
        .onConflict((conflict) =>
          conflict
            .columns(["region_id", "kind", "key"])
            .where("finished_at", "is", null)
            .doNothing(),
        )
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    async claim(region, worker, at, lockedUntil, kinds) {
      const row = await db
        .updateTable("job")
        .set((job) => ({
          locked_by: worker,
          locked_until: lockedUntil,
          attempts: job("attempts", "+", 1),
        }))
        .where("region_id", "=", region)
        .where("id", "=", (query) =>
          query
            .selectFrom("job")
            .select("id")
            .where("region_id", "=", region)
            .where("finished_at", "is", null)
            .$if(kinds !== undefined, (jobs) => jobs.where("kind", "in", kinds!))
            .where("run_at", "<=", at)
            .where((job) => job.or([job("locked_until", "is", null), job("locked_until", "<", at)]))
            .orderBy("run_at")
            .orderBy("id")
            .limit(1)
            .forUpdate()
            .skipLocked(),
        )
        .returning(["id", "kind", "payload", "attempts"])
        .executeTakeFirst();
      return row && { ...row, payload: JSON.parse(row.payload) as unknown, lockedUntil };
    },
    async standing(region, ids) {
      const rows = await db
        .selectFrom("job")
        .select(["id", "finished_at", "error"])
        .where("region_id", "=", region)
        .where("id", "=", sql<string>`any(${ids}::uuid[])`)
        .execute();
      return rows.map(({ id, finished_at, error }) => ({
        id,
        isFinished: finished_at !== null,
        ...(error !== null && { error }),
      }));
    },
    async note(region, id, worker, payload) {
      const { numUpdatedRows } = await db
        .updateTable("job")
        .set({ payload: documentText(payload) })
        .where("region_id", "=", region)
        .where("id", "=", id)
        .where("locked_by", "=", worker)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    finish(region, id, worker, at) {
      return letGo(region, id, worker, { finished_at: at, error: null });
    },
    fail(region, id, worker, { error, at, retryAt }) {
      return letGo(region, id, worker, {
        error,
        ...(retryAt === "never" ? { finished_at: at } : { run_at: retryAt }),
      });
    },
    async sweep(region, before) {
      // What was asked for under a key has an id of its own, which nobody hands in again.
      await db
        .deleteFrom("job")
        .where("region_id", "=", region)
        .where("finished_at", "<", before)
        .where("key", "is not", null)
        .execute();
    },
  };
}

function newRow(region: RegionId, { id = randomUUID(), kind, payload, runAt }: NewJob) {
  return {
    region_id: region,
    id,
    kind,
    payload: documentText(payload),
    run_at: runAt,
    attempts: 0,
  };
}
