import type { Kysely, Selectable, Transaction } from "kysely";
import { documentText } from "../../app/document.ts";
import type { ChainStore, RecordedChainEntry } from "../../app/ports/chain-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import { subjectOf, type ChainEntry } from "../../core/chains/index.ts";
import { ok, refused } from "../../kernel/result.ts";
import { lockRegion } from "./lock-region.ts";
import type { Tables } from "./tables.ts";

export function chainStore(db: Kysely<Tables>): ChainStore {
  return {
    add(region, entry, { isExample, recordedAt, submission, after }) {
      return db.transaction().execute(async (trx) => {
        await lockRegion(trx, region);
        const sent = await of(trx, region).where("submission", "=", submission).executeTakeFirst();
        if (sent !== undefined) return ok(recorded(sent));
        const meanwhile = await of(trx, region)
          .where("subject", "=", subjectOf(entry))
          .where("is_example", "=", isExample)
          .where("number", ">", after)
          .orderBy("number", "desc")
          .executeTakeFirst();
        if (meanwhile !== undefined)
          return refused({ kind: "added-meanwhile", latest: recorded(meanwhile) });
        const row = rowOf(region, entry, await nextNumber(trx, region), isExample, recordedAt);
        const added = await trx
          .insertInto("chain_entry")
          .values({ ...row, submission })
          .returningAll()
          .executeTakeFirstOrThrow();
        return ok(recorded(added));
      });
    },
    async addExamples(region, entries, recordedAt) {
      await db.transaction().execute(async (trx) => {
        await lockRegion(trx, region);
        const some = await of(trx, region).where("is_example", "=", true).executeTakeFirst();
        if (some !== undefined || entries.length === 0) return;
        const first = await nextNumber(trx, region);
        const rows = entries.map((entry, index) =>
          rowOf(region, entry, first + index, true, recordedAt),
        );
        await trx.insertInto("chain_entry").values(rows).execute();
      });
    },
    async all(region) {
      return (await of(db, region).orderBy("number").execute()).map(recorded);
    },
  };
}

const of = (db: Kysely<Tables>, region: RegionId) =>
  db.selectFrom("chain_entry").selectAll().where("region_id", "=", region);

async function nextNumber(trx: Transaction<Tables>, region: RegionId): Promise<number> {
  const { last } = await trx
    .selectFrom("chain_entry")
    .select((row) => row.fn.max("number").as("last"))
    .where("region_id", "=", region)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

const rowOf = (
  region: RegionId,
  entry: ChainEntry,
  number: number,
  isExample: boolean,
  recordedAt: Date,
) => ({
  region_id: region,
  number,
  subject: subjectOf(entry),
  document: documentText(entry),
  is_example: isExample,
  recorded_at: recordedAt,
  submission: null,
});

const recorded = (row: Selectable<Tables["chain_entry"]>): RecordedChainEntry => ({
  number: row.number,
  entry: JSON.parse(row.document) as ChainEntry,
  isExample: row.is_example,
  recordedAt: row.recorded_at,
});
