import { sql, type Transaction } from "kysely";
import type { Erasing, WordsOf } from "../../app/ports/register-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import { wordsOf } from "../../core/register/index.ts";
import { appendEntries } from "./append-entries.ts";
import { lockRegion } from "./lock-region.ts";
import type { Tables } from "./tables.ts";

/** Deletes words and records that, one act for each entry. @returns how many were deleted */
export async function eraseWords(
  trx: Transaction<Tables>,
  region: RegionId,
  words: readonly WordsOf[],
  { reason, ...recording }: Erasing,
): Promise<number> {
  await lockRegion(trx, region);
  const { rows: erased } = await sql<WordsOf>`delete from register_words
    using unnest(${words.map(({ number }) => number)}::integer[],
      ${words.map(({ name }) => name)}::text[]) as asked (number, name)
    where region_id = ${region} and register_words.number = asked.number
      and register_words.name = asked.name
    returning asked.number, asked.name`.execute(trx);
  const byEntry = Map.groupBy(erased, ({ number }) => number);
  const acts = [...byEntry].map(([number, gone]) => ({
    subject: wordsOf(number),
    act: {
      kind: "words-erased" as const,
      data: { names: gone.map(({ name }) => name), ...(reason !== undefined && { reason }) },
      words: {},
    },
  }));
  await appendEntries(trx, region, [{ acts, ...recording }]);
  return erased.length;
}
