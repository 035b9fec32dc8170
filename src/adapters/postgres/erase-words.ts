import { sql, type Transaction } from "kysely";
import type { Erasing, WordsOf } from "../../app/ports/register-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import { reportTexts, withoutTexts } from "../../core/progress/index.ts";
import { wordsOf } from "../../core/register/index.ts";
import { appendEntries } from "./append-entries.ts";
import { lockRegion } from "./lock-region.ts";
import { reportBy, rewriteReport } from "./progress-store.ts";
import type { Tables } from "./tables.ts";

/**
 * Deletes words, those of a report that an entry is about too, and records that, one act for each
 * entry.
 * @returns how many were deleted
 */
export async function eraseWords(
  trx: Transaction<Tables>,
  region: RegionId,
  words: readonly WordsOf[],
  { reason, ...recording }: Erasing,
): Promise<number> {
  await lockRegion(trx, region);
  const { rows: deleted } = await sql<WordsOf>`delete from register_words
    using unnest(${words.map(({ number }) => number)}::integer[],
      ${words.map(({ name }) => name)}::text[]) as asked (number, name)
    where region_id = ${region} and register_words.number = asked.number
      and register_words.name = asked.name
    returning asked.number, asked.name`.execute(trx);
  const erased = [...deleted, ...(await eraseFromReports(trx, region, words))];
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

/** A report is kept by itself; the entry about it says who reported. */
async function eraseFromReports(
  trx: Transaction<Tables>,
  region: RegionId,
  words: readonly WordsOf[],
): Promise<readonly WordsOf[]> {
  const { rows: about } = await sql<{ number: number; report: string }>`select number,
      substr(subject, length('report:') + 1) as report
    from register_entry where region_id = ${region} and kind = 'progress-reported'
      and number = any(${words.map(({ number }) => number)}::integer[])`.execute(trx);
  const erased: WordsOf[] = [];
  for (const { number, report: id } of about) {
    const report = await reportBy(trx, region, id);
    const texts = report === undefined ? new Map() : reportTexts(report);
    const gone = words.filter((one) => one.number === number && texts.has(one.name));
    if (report === undefined || gone.length === 0) continue;
    await rewriteReport(
      trx,
      region,
      withoutTexts(
        report,
        gone.map(({ name }) => name),
      ),
    );
    erased.push(...gone);
  }
  return erased;
}
