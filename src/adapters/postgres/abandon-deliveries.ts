import { sql, type Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Rows taken away in one statement: the embedded database serves nobody else until it is done. */
const rowsPerDelete = 5000;

/** Pages of 8 kB looked through in one statement, each of about a hundred observations. */
const pagesPerDelete = 200;

/**
 * Ends deliveries that are not accepted and takes away everything they left. First each is marked,
 * so that whoever was still writing stops; the mark goes last, so that a next time finds the rest.
 */
export async function abandonDeliveries(
  db: Kysely<Tables>,
  which: { readonly id: number } | { readonly region_id: string; readonly source_id: string },
): Promise<void> {
  const deliveries = await db
    .updateTable("snapshot")
    .set({ status: "abandoned" })
    .where((row) => row.and(which))
    .where("status", "<>", "accepted")
    .returning("id")
    .execute();
  for (const { id } of deliveries) {
    await removeWaiting(db, id);
    await removeRecorded(db, id);
    await db.deleteFrom("snapshot_part").where("snapshot_id", "=", id).execute();
    await db.deleteFrom("snapshot").where("id", "=", id).execute();
  }
}

/** Takes away the observations of a delivery that wait. */
export async function removeWaiting(db: Kysely<Tables>, snapshot: number): Promise<void> {
  for (;;) {
    const { numAffectedRows } = await sql`
      delete from arriving where ctid = any (array(
        select ctid from arriving where snapshot_id = ${snapshot} limit ${rowsPerDelete}
      ))`.execute(db);
    if (numAffectedRows! < BigInt(rowsPerDelete)) return;
  }
}

/**
 * Takes away what was recorded of a delivery while it was being accepted. That is rare, and worth
 * a look at every page, but not an index that every observation would have to be put in.
 */
async function removeRecorded(db: Kysely<Tables>, snapshot: number): Promise<void> {
  const { rows } = await sql<{ pages: number }>`
    select (pg_relation_size('observation') / current_setting('block_size')::integer)::integer
      as pages`.execute(db);
  for (let page = 0; page < rows[0]!.pages; page += pagesPerDelete)
    await sql`delete from observation where snapshot_id = ${snapshot}
      and ctid >= ${`(${page},0)`}::tid and ctid < ${`(${page + pagesPerDelete},0)`}::tid`.execute(
      db,
    );
}
