import { randomBytes } from "node:crypto";
import type { Insertable, Transaction } from "kysely";
import { documentText } from "../../app/document.ts";
import type { NewAct, Recording } from "../../app/ports/register-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import { entryDigest, noDigest, wordsDigest } from "../../app/steering/entry-digest.ts";
import { belongsOn, RegionAct } from "../../app/steering/region-act.ts";
import type { Act, Entry } from "../../core/register/index.ts";
import type { Tables } from "./tables.ts";

/** Acts as they are added, after all that is asked of them was looked at. */
type ActsToAppend = Omit<Recording, "brings" | "head"> & {
  readonly acts: readonly Pick<NewAct, "subject" | "act">[];
};

/**
 * Adds acts to the chain of a region, one recording after the other; lock the region first.
 * @throws for an act that could not be read back or does not belong on its subject: a bug
 */
export async function appendEntries(
  trx: Transaction<Tables>,
  region: RegionId,
  recordings: readonly ActsToAppend[],
): Promise<readonly Entry<RegionAct>[]> {
  const last = await trx
    .selectFrom("register_entry")
    .select(["number", "at", "digest"])
    .where("region_id", "=", region)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  const entries: Entry<RegionAct>[] = [];
  const rows: Insertable<Tables["register_entry"]>[] = [];
  const wordRows: Insertable<Tables["register_words"]>[] = [];
  let number = last?.number ?? 0;
  let previous = last?.digest ?? noDigest;
  let at = last?.at;
  for (const { acts, by, at: now, submission, isExample } of recordings) {
    at = at !== undefined && at > now ? at : now;
    for (const { subject, act: given } of acts) {
      const act = RegionAct.parse(given);
      if (!belongsOn(subject, act)) throw new Error(`"${act.kind}" does not belong on ${subject}`);
      number += 1;
      const words = saltedWords(act.words);
      const row = {
        number,
        by: documentText(by),
        subject,
        kind: act.kind,
        data: documentText(act.data),
        commitments: documentText(
          Object.fromEntries(words.map(({ name, salt, text }) => [name, wordsDigest(salt, text)])),
        ),
        submission: submission?.toLowerCase() ?? null,
        previous,
      };
      const digest = entryDigest({ ...row, region, at: at.toISOString(), isExample });
      rows.push({ ...row, region_id: region, at, is_example: isExample, digest });
      wordRows.push(...words.map((word) => ({ ...word, region_id: region, number })));
      entries.push({ number, at, by, subject, act });
      previous = digest;
    }
  }
  for (const batch of batches(rows)) await trx.insertInto("register_entry").values(batch).execute();
  for (const batch of batches(wordRows))
    await trx.insertInto("register_words").values(batch).execute();
  return entries;
}

/** @throws for words that are erased before they were ever recorded: a bug */
function saltedWords(words: Act["words"]) {
  return Object.entries(words).flatMap(([name, text]) => {
    if (text === undefined) return [];
    if (text === null) throw new Error(`there is no "${name}" to record`);
    return { name, text, salt: randomBytes(16).toString("hex") };
  });
}

/** The embedded database serves nobody else during a statement, and one has 65,535 parameters. */
function batches<R>(rows: readonly R[]): R[][] {
  const size = 2500;
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, index) =>
    rows.slice(index * size, (index + 1) * size),
  );
}
