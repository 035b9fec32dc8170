import { sql, type Kysely } from "kysely";
import type { Verification, WordsOf } from "../../app/ports/register-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import { followChain, type KeptEntry } from "../../app/steering/follow-chain.ts";
import { entryStretches } from "./entry-stretches.ts";
import type { Tables } from "./tables.ts";

/** Reads without a transaction, so that nobody has to wait: what is there never changes. */
export async function verifyRegister(
  db: Kysely<Tables>,
  region: RegionId,
  digest: string | undefined,
): Promise<Verification> {
  const { broken, erased, ...chain } = await followChain(keptEntries(db, region), digest);
  const strays = await strayWords(db, region, erased);
  return {
    ...chain,
    broken: [
      ...broken,
      ...strays.map((number) => ({ number, what: "words-changed" as const })),
    ].toSorted((a, b) => a.number - b.number),
  };
}

async function* keptEntries(db: Kysely<Tables>, region: RegionId): AsyncGenerator<KeptEntry> {
  for await (const { first, last } of entryStretches(db, region, 0))
    for (const { words, ...row } of await keptFrom(db, region, first, last).execute())
      yield { ...row, region, words: JSON.parse(words ?? "{}") as KeptEntry["words"] };
}

const keptFrom = (db: Kysely<Tables>, region: RegionId, first: number, last: number) =>
  db
    .selectFrom("register_entry as entry")
    .select(["number", "by", "subject", "kind", "data", "commitments", "submission", "previous"])
    .select(["digest", "is_example as isExample"])
    // As text: somebody may have put a moment there that is none, such as infinity.
    .select(
      sql<string>`coalesce(to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), '')`.as(
        "at",
      ),
    )
    .select(
      sql<string | null>`(select json_object_agg(words.name,
          json_build_object('salt', words.salt, 'text', words.text))
        from register_words words
        where words.region_id = entry.region_id and words.number = entry.number)`.as("words"),
    )
    .where("region_id", "=", region)
    .where("number", ">=", first)
    .where("number", "<=", last)
    .orderBy("number");

/** Numbers with words that were erased before, or of entries that are not there. */
async function strayWords(
  db: Kysely<Tables>,
  region: RegionId,
  erased: readonly WordsOf[],
): Promise<readonly number[]> {
  const { rows } = await sql<{ number: number }>`select distinct number from register_words words
    where region_id = ${region} and (
      (number, name) in (select * from unnest(
        ${erased.map(({ number }) => number)}::integer[], ${erased.map(({ name }) => name)}::text[]))
      or not exists (select from register_entry entry
        where entry.region_id = words.region_id and entry.number = words.number))`.execute(db);
  return rows.map(({ number }) => number);
}
