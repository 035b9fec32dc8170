import { Kysely, PostgresDialect, sql } from "kysely";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { embeddedPool, serverPool } from "../../src/adapters/postgres/connection-pool.ts";
import { openStore, type OpenStore, type StorePlace } from "../../src/adapters/postgres/index.ts";
import { migrationsFolder } from "../../src/adapters/postgres/location.ts";
import { migrate, readMigrations, type Migration } from "../../src/adapters/postgres/migrations.ts";
import { findServerPlace } from "../../src/adapters/postgres/server-place.ts";
import { storeContents } from "../../src/adapters/postgres/store-contents.ts";
import type { Tables } from "../../src/adapters/postgres/tables.ts";
import type { StoredRow } from "../../src/app/ports/store-contents.ts";
import { textDigest } from "../../src/app/document.ts";
import { onEveryDatabase, opened } from "./databases.ts";

const known = await readMigrations(migrationsFolder);

/** The next step, as a later Eenlijn could bring it. */
function next(text: string): Migration {
  return { number: known.length + 1, name: "next", sql: text, sha256: textDigest(text) };
}

onEveryDatabase((newPlace) => {
  let place: StorePlace;
  let clear: () => Promise<void>;
  let store: OpenStore;
  let db: Kysely<Tables>;
  beforeAll(async () => {
    ({ place, clear } = await newPlace());
    store = await opened(place);
    const { dataDir, databaseUrl } = place;
    const pool = databaseUrl ? serverPool(databaseUrl) : embeddedPool(findServerPlace(dataDir)!);
    db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  });
  afterEach(async () => {
    await sql`drop table if exists extra`.execute(db);
    await sql`delete from schema_migration where number > ${known.length}`.execute(db);
  });
  afterAll(async () => {
    await db?.destroy();
    await store?.close();
    await clear?.();
  });

  const applied = async () =>
    (await db.selectFrom("schema_migration").select("name").orderBy("number").execute()).map(
      ({ name }) => name,
    );

  test("a new step is applied once", async () => {
    const steps = [...known, next("create table extra (id integer); create index on extra (id);")];
    expect(await migrate(db, steps)).toEqual({ ok: true, value: 1 });
    expect(await migrate(db, steps)).toEqual({ ok: true, value: 0 });
    expect(await applied()).toEqual([...known.map(({ name }) => name), "next"]);
  });

  test("a step that fails halfway leaves nothing behind", async () => {
    const steps = [...known, next("create table extra (id integer); select 1 / 0;")];
    await expect(migrate(db, steps)).rejects.toThrow("division by zero");
    expect(await applied()).toEqual(known.map(({ name }) => name));
    await expect(sql`select * from extra`.execute(db)).rejects.toThrow("does not exist");
  });

  test("processes that start at once take turns", async () => {
    const steps = [...known, next("select pg_sleep(0.1); create table extra (id integer)")];
    const outcomes = await Promise.all([1, 2, 3].map(() => migrate(db, steps)));
    const applications = outcomes.map((outcome) => (outcome.ok ? outcome.value : Number.NaN));
    expect(applications.toSorted((a, b) => a - b)).toEqual([0, 0, 1]);
  });

  test("a database with another history is refused", async () => {
    const [first, ...others] = known;
    const changed = { ...first!, sha256: textDigest("another") };
    expect(await migrate(db, [changed, ...others])).toEqual({
      ok: false,
      error: { kind: "migration-changed", number: 1, name: first!.name },
    });
  });

  test("a database of a newer Eenlijn is refused", async () => {
    await migrate(db, [...known, next("create table extra (id integer)")]);
    expect(await migrate(db, known)).toEqual({
      ok: false,
      error: { kind: "migration-unknown", number: known.length + 1, name: "next" },
    });
    // Beside a running one, the reason is that the other is newer.
    expect(await openStore(place)).toMatchObject({
      ok: false,
      error: { kind: expect.stringMatching("migration-unknown|other-version-running") },
    });
  });

  test("a backup of before a step is brought up to date", async () => {
    const contents = storeContents(db, [
      ...known,
      next("alter table region add column motto text not null default 'Op één lijn'"),
    ]);
    const old: StoredRow = {
      table: "region",
      json: '{"id":"old","name":"Old","created_at":"2020-01-01T00:00:00+00:00"}',
    };
    const rows = async function* () {
      yield old;
    };
    expect(await contents.replace(rows(), known.length, true)).toEqual({ ok: true, value: 1 });
    const { rows: found } = await sql`select id, motto from region`.execute(db);
    expect(found).toEqual([{ id: "old", motto: "Op één lijn" }]);
    expect(await applied()).toContain("next");
  });
});
