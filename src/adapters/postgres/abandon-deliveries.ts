import { sql, type Kysely } from "kysely";
import type { Tables } from "./tables.ts";

/** Rows taken away in one statement: the embedded database serves nobody else until it is done. */
const rowsPerDelete = 10_000;

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
    for (const table of ["arriving", "observation", "snapshot_part"] as const)
      await removeRows(db, table, id);
    await db.deleteFrom("snapshot").where("id", "=", id).execute();
  }
}

/** Takes away the rows of a delivery, some at a time. */
export async function removeRows(
  db: Kysely<Tables>,
  table: "arriving" | "observation" | "snapshot_part",
  snapshot: number,
): Promise<void> {
  for (;;) {
    const { numAffectedRows } = await sql`
      delete from ${sql.table(table)} where ctid = any (array(
        select ctid from ${sql.table(table)} where snapshot_id = ${snapshot} limit ${rowsPerDelete}
      ))`.execute(db);
    if (numAffectedRows! < BigInt(rowsPerDelete)) return;
  }
}
