import { sql, type Kysely, type Transaction } from "kysely";
import type { StoreContents, StoredRow } from "../../app/ports/store-contents.ts";
import { ok, refused } from "../../kernel/result.ts";
import { apply, takeTurn, type Migration } from "./migrations.ts";
import { contentTables, numberedTables, passingTables, type Tables } from "./tables.ts";

/** Rows fetched in one go: a row with a plan is about a megabyte, an observation a line. */
const rowsPerFetch = (table: (typeof contentTables)[number]) =>
  table === "observation" || table === "series" ? 5000 : 50;
/** Characters of rows inserted in one go. */
const charactersPerInsert = 1_000_000;

export function storeContents(db: Kysely<Tables>, migrations: readonly Migration[]): StoreContents {
  return {
    schema: migrations.length,

    async *rows() {
      const trx = await db
        .startTransaction()
        .setIsolationLevel("repeatable read")
        .setAccessMode("read only")
        .execute();
      try {
        for (const table of contentTables) yield* rowsOf(trx, table);
      } finally {
        await trx.rollback().execute();
      }
    },

    async replace(rows, schema, onlyIfEmpty) {
      if (schema > migrations.length)
        return refused({ kind: "newer-schema", schema, supported: migrations.length });
      return db.transaction().execute(async (trx) => {
        await takeTurn(trx);
        await sql`lock table region`.execute(trx); // Nobody adds a region in the meantime.
        const isEmpty =
          (await trx.selectFrom("region").select("id").executeTakeFirst()) === undefined;
        if (onlyIfEmpty && !isEmpty) return refused({ kind: "store-not-empty" });
        await dropTables(trx);
        for (const migration of migrations.slice(0, schema)) await apply(trx, migration);
        const count = await insert(trx, rows);
        for (const migration of migrations.slice(schema)) await apply(trx, migration);
        for (const table of numberedTables) await goOnNumbering(trx, table);
        return ok(count);
      });
    },
  };
}

async function* rowsOf(
  trx: Transaction<Tables>,
  table: (typeof contentTables)[number],
): AsyncGenerator<StoredRow> {
  // The database writes the row itself: exact moments, and each document to the letter.
  await sql`declare backup cursor for select row_to_json(t)::text as json from ${sql.table(table)} t`.execute(
    trx,
  );
  const most = rowsPerFetch(table);
  for (;;) {
    const { rows } = await sql<{
      json: string;
    }>`fetch ${sql.lit(most)} from backup`.execute(trx);
    for (const { json } of rows) yield { table, json };
    if (rows.length < most) break;
  }
  await sql`close backup`.execute(trx);
}

async function dropTables(trx: Transaction<Tables>): Promise<void> {
  const tables = sql.join([...contentTables, ...passingTables].map((table) => sql.table(table)));
  await sql`drop table if exists ${tables}`.execute(trx);
  await sql`drop domain if exists document, digest`.execute(trx);
  await trx.deleteFrom("schema_migration").execute();
}

async function insert(trx: Transaction<Tables>, rows: AsyncIterable<StoredRow>): Promise<number> {
  let count = 0;
  let table: StoredRow["table"] = "";
  let batch: string[] = [];
  let characters = 0;
  const flush = async () => {
    if (batch.length === 0) return;
    const array = `[${batch.join(",")}]`;
    await sql`insert into ${sql.table(table)}
      select * from json_populate_recordset(null::${sql.table(table)}, ${array}::json)`.execute(
      trx,
    );
    batch = [];
    characters = 0;
  };
  for await (const row of rows) {
    if (!contentTables.includes(row.table as (typeof contentTables)[number]))
      throw new Error(`there is no table "${row.table}" to restore`);
    if (row.table !== table || characters > charactersPerInsert) await flush();
    table = row.table;
    batch.push(row.json);
    characters += row.json.length;
    count += 1;
  }
  await flush();
  return count;
}

/** The next row gets the number after the highest. */
async function goOnNumbering(
  trx: Transaction<Tables>,
  table: (typeof numberedTables)[number],
): Promise<void> {
  await sql`select setval(pg_get_serial_sequence(${table}, 'id'),
    (select coalesce(max(id), 0) + 1 from ${sql.table(table)}), false)`.execute(trx);
}
