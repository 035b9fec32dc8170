import { readdir, readFile } from "node:fs/promises";
import { CompiledQuery, sql, type Kysely, type Transaction } from "kysely";
import { textDigest } from "../../app/document.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import type { Tables } from "./tables.ts";

/** One step in the history of the tables; once released it never changes. */
export interface Migration {
  /** 1, 2, 3, … without gaps. */
  readonly number: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
}

export type MigrationRefused =
  /** The database had another step under this number: this is not its program. */
  | { readonly kind: "migration-changed"; readonly number: number; readonly name: string }
  /** The database had a step that this program does not know: it belongs to a newer one. */
  | { readonly kind: "migration-unknown"; readonly number: number; readonly name: string };

/** Reads `0001-name.sql`, `0002-…` in order. @throws when a number is missing or double */
export async function readMigrations(folder: URL): Promise<readonly Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith(".sql")).toSorted();
  return Promise.all(
    files.map(async (file, index) => {
      const [, number, name] = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file) ?? [];
      if (name === undefined || Number(number) !== index + 1)
        throw new Error(`migrations/${file} should be number ${index + 1}, as 0001-name.sql`);
      const text = await readFile(new URL(file, folder), "utf8");
      return { number: index + 1, name, sql: text, sha256: textDigest(text) };
    }),
  );
}

/**
 * Applies what is missing, each step in a transaction of its own. Several processes may do this
 * at once: they take turns.
 * @returns the number of steps applied
 */
export async function migrate(
  db: Kysely<Tables>,
  migrations: readonly Migration[],
): Promise<Result<number, MigrationRefused>> {
  for (let steps = 0; ; steps++) {
    const step = await db.transaction().execute(async (trx) => {
      await takeTurn(trx);
      const pending = await pendingMigrations(trx, migrations);
      const next = pending.ok ? pending.value[0] : undefined;
      if (next !== undefined) await apply(trx, next);
      return pending;
    });
    if (!step.ok) return step;
    if (step.value.length === 0) return ok(steps);
  }
}

/** What the database still lacks, in order. */
export async function pendingMigrations(
  db: Kysely<Tables>,
  migrations: readonly Migration[],
): Promise<Result<readonly Migration[], MigrationRefused>> {
  const applied = await db
    .selectFrom("schema_migration")
    .select(["number", "name", "sha256"])
    .orderBy("number")
    .execute();
  for (const { number, name, sha256 } of applied) {
    const known = migrations[number - 1];
    if (known === undefined) return refused({ kind: "migration-unknown", number, name });
    if (known.sha256 !== sha256) return refused({ kind: "migration-changed", number, name });
  }
  return ok(migrations.slice(applied.length));
}

/** Applies one step and notes it; call `takeTurn` first in the same transaction. */
export async function apply(trx: Transaction<Tables>, migration: Migration): Promise<void> {
  await trx.executeQuery(CompiledQuery.raw(migration.sql));
  await trx
    .insertInto("schema_migration")
    .values({
      number: migration.number,
      name: migration.name,
      sha256: migration.sha256,
      applied_at: sql`now()`,
    })
    .execute();
}

/** Waits until no other process changes the tables, until the end of the transaction. */
export async function takeTurn(trx: Transaction<Tables>): Promise<void> {
  // Any number that no other program uses: "eenlijn" in letters of a telephone key pad.
  await sql`select pg_advisory_xact_lock(3365456)`.execute(trx);
  await sql`create table if not exists schema_migration (
    number integer primary key,
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null
  )`.execute(trx);
}
