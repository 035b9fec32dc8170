import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { Kysely, PostgresDialect, sql, type Selectable, type Transaction } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { embeddedPool, serverPool } from "../../src/adapters/postgres/connection-pool.ts";
import type { OpenStore } from "../../src/adapters/postgres/index.ts";
import { findServerPlace } from "../../src/adapters/postgres/server-place.ts";
import type { Tables } from "../../src/adapters/postgres/tables.ts";
import { verifyRegister } from "../../src/adapters/postgres/verify-register.ts";
import type { RegionAct } from "../../src/app/steering/region-act.ts";
import { later, noon, onEveryDatabase, opened } from "./databases.ts";

const region = "region";
const by = { kind: "command-line" } as const;
const written = (text: string): RegionAct => ({
  kind: "note-written",
  data: { meeting: randomUUID(), item: randomUUID() },
  words: { text },
});

/** Eight entries with words. */
async function fill({ regions, register }: OpenStore): Promise<void> {
  await regions.register(region, "Region", noon);
  await regions.register("other", "Other", noon);
  for (let index = 1; index <= 8; index++)
    await register.record(region, [{ subject: `note:${index}`, act: written(`Tekst ${index}`) }], {
      by,
      at: later(index),
      isExample: index % 2 === 0,
      ...(index % 3 === 0 && { submission: randomUUID() }),
    });
}

/** Two more: the words of the second entry are erased, and the last has words. */
async function erase({ register }: OpenStore): Promise<void> {
  const erasing = { by, at: later(9), isExample: false };
  await register.erase(region, [{ number: 2, name: "text" }], erasing);
  await register.record(region, [{ subject: "note:10", act: written("Het laatste") }], erasing);
}
const entries = 10;
const numbers = fc.integer({ min: 1, max: entries });
const withWords = fc.constantFrom(1, 3, 4, 5, 6, 7, 8, 10);
const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const document = fc.json({ maxDepth: 1 }).filter((text) => !text.includes("\n"));
const plain = fc.stringMatching(/^[a-z]{1,9}$/);

/** Any other value in any one column of an entry. */
const anotherValue = fc.oneof(
  fc.record({ column: fc.constant("region_id"), value: fc.constant("other") }),
  fc.record({ column: fc.constant("number"), value: fc.integer({ min: 11, max: 2 ** 31 - 1 }) }),
  fc.record({
    column: fc.constant("at"),
    value: fc.oneof(
      fc
        .date({ min: later(-1e6), max: later(1e6), noInvalidDate: true })
        .map((at) => at.toISOString()),
      fc.constantFrom("infinity", "-infinity", "4713-01-01 BC"),
    ),
  }),
  fc.record({ column: fc.constantFrom("by", "data", "commitments"), value: document }),
  fc.record({ column: fc.constant("subject"), value: plain.map((id) => `note:${id}`) }),
  fc.record({ column: fc.constant("kind"), value: plain }),
  fc.record({
    column: fc.constant("submission"),
    value: fc.oneof(fc.constant(null), fc.uuid()),
  }),
  fc.record({ column: fc.constant("is_example"), value: fc.boolean() }),
  fc.record({ column: fc.constantFrom("previous", "digest"), value: hex(64) }),
);

onEveryDatabase((newPlace) => {
  let store: OpenStore;
  let db: Kysely<Tables>;
  let clear: () => Promise<void>;
  let head: string;
  /** As somebody may have kept it in a backup. */
  let erased: Selectable<Tables["register_words"]>;
  beforeAll(async () => {
    const { place, ...made } = await newPlace();
    ({ clear } = made);
    store = await opened(place);
    const { dataDir, databaseUrl } = place;
    const pool = databaseUrl ? serverPool(databaseUrl) : embeddedPool(findServerPlace(dataDir)!);
    db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    await fill(store);
    erased = await db
      .selectFrom("register_words")
      .selectAll()
      .where("number", "=", 2)
      .executeTakeFirstOrThrow();
    await erase(store);
    ({ head } = await store.register.verify(region));
  });
  afterAll(async () => {
    await db?.destroy();
    await store?.close();
    await clear?.();
  });

  /** What is found after somebody did this with every guard of the database off. */
  async function found(tamper: (trx: Transaction<Tables>) => Promise<unknown>) {
    const trx = await db.startTransaction().execute();
    try {
      await sql`set local session_replication_role = replica`.execute(trx);
      await tamper(trx);
      const { broken, ...chain } = await verifyRegister(trx, region, head);
      return { broken, whole: broken.length === 0 && chain.found !== undefined };
    } finally {
      await trx.rollback().execute();
    }
  }
  const rowOf = async (trx: Transaction<Tables>, number: number) =>
    JSON.stringify(await sql`select * from register_entry where number = ${number}`.execute(trx));

  test("the register as it was written is whole", async () => {
    expect(await found(async () => {})).toEqual({ broken: [], whole: true });
  });

  test("another value anywhere in an entry is found", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(numbers, anotherValue, async (number, { column, value }) => {
        let same = false;
        const { whole } = await found(async (trx) => {
          const before = await rowOf(trx, number);
          await sql`update register_entry set ${sql.ref(column)} = ${value}
            where region_id = ${region} and number = ${number}`.execute(trx);
          same = before === (await rowOf(trx, number));
        });
        expect(whole).toBe(same);
      }),
      { numRuns: 300 },
    );
  });

  test("an entry that is gone is found, and named", async () => {
    for (let number = 1; number <= entries; number++) {
      const { broken, whole } = await found((trx) =>
        sql`delete from register_entry where number = ${number}`.execute(trx),
      );
      expect(whole, `without ${number}`).toBe(false);
      // The last leaves no gap, but the words it had: and the digest that was noted is gone.
      expect(broken).toContainEqual({
        number,
        what: number === entries ? "words-changed" : "missing",
      });
    }
  });

  test("an entry that was put in between, or behind, is found", async () => {
    for (const place of [11, 12])
      expect(
        await found((trx) =>
          sql`insert into register_entry select region_id, ${place}::integer, at, by, subject, kind,
            data, commitments, submission, is_example, ${head}, digest
            from register_entry where number = 9`.execute(trx),
        ),
      ).toMatchObject({ whole: false });
  });

  const wordTampers: Record<
    string,
    (trx: Transaction<Tables>, number: number, text: string) => Promise<unknown>
  > = {
    "another text": (trx, number, text) =>
      sql`update register_words set text = text || ${text} where number = ${number}`.execute(trx),
    "another salt": (trx, number) =>
      sql`update register_words set salt = reverse(salt) where number = ${number}`.execute(trx),
    "another name": (trx, number, text) =>
      sql`update register_words set name = name || ${text} where number = ${number}`.execute(trx),
    "words of another entry": (trx, number) =>
      sql`update register_words set number = number + 20 where number = ${number}`.execute(trx),
    "words that vanished": (trx, number) =>
      sql`delete from register_words where number = ${number}`.execute(trx),
    "words that nobody recorded": (trx, number, text) =>
      sql`insert into register_words select region_id, number, name || ${text}, salt, text
        from register_words where number = ${number}`.execute(trx),
    "words back after they were erased": (trx) =>
      trx.insertInto("register_words").values(erased).execute(),
    "an erasure that is no longer on record": (trx) =>
      sql`delete from register_entry where kind = 'words-erased'`.execute(trx),
  };
  test.each(Object.entries(wordTampers))("%s: it is found", async (_, tamper) => {
    await fc.assert(
      fc.asyncProperty(withWords, plain, async (number, text) => {
        const { broken } = await found((trx) => tamper(trx, number, text));
        expect(broken).not.toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  test("the database itself refuses to change what was recorded", async () => {
    const refused = [
      sql`update register_entry set kind = 'a'`,
      sql`update register_entry set is_example = is_example where false`,
      sql`delete from register_entry`,
      sql`truncate register_entry cascade`,
      sql`update register_words set text = 'a'`,
      sql`truncate register_words`,
    ];
    for (const statement of refused)
      await expect(statement.execute(db)).rejects.toThrow("only ever added to");
  });

  test("digests can be computed without this program", async () => {
    const { rows } = await sql<{ number: number }>`
      select number from register_entry where digest <> encode(sha256(convert_to(concat_ws(E'\n',
        'eenlijn-register-1', region_id, number,
        to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        by, subject, kind, data, commitments, coalesce(submission, '-'),
        case when is_example then 'example' else 'real' end, previous), 'UTF8')), 'hex')
      union all
      select number from register_words join register_entry using (region_id, number)
        where commitments::json ->> name <> encode(sha256(convert_to(salt || text, 'UTF8')), 'hex')`.execute(
      db,
    );
    expect(rows).toEqual([]);
  });
});
