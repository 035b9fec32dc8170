import type { Kysely, Transaction } from "kysely";
import { refused, type Result } from "../../kernel/result.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import { lockRegion } from "./lock-region.ts";
import type { Tables } from "./tables.ts";

/**
 * Lets one writer at a time look at the last version of a region and write the next: whoever
 * built on a version that is no longer the last is told.
 * @param db may be a transaction that does more than this
 * @param after the version that the new one was made from; 0 for the first
 * @throws when the region is not registered
 */
export async function appendVersion<V, E>(
  db: Kysely<Tables>,
  table: "plan_version" | "assumption_version",
  region: RegionId,
  after: number,
  write: (trx: Transaction<Tables>, number: number) => Promise<Result<V, E>>,
): Promise<Result<V, E | Overtaken>> {
  const append = async (trx: Transaction<Tables>): Promise<Result<V, E | Overtaken>> => {
    await lockRegion(trx, region);
    const { latest } = await trx
      .selectFrom(table)
      .select((row) => row.fn.max("number").as("latest"))
      .where("region_id", "=", region)
      .executeTakeFirstOrThrow();
    const last = latest ?? 0;
    return last === after ? write(trx, last + 1) : refused({ kind: "overtaken", latest: last });
  };
  return db.isTransaction ? append(db as Transaction<Tables>) : db.transaction().execute(append);
}

interface Overtaken {
  readonly kind: "overtaken";
  readonly latest: number;
}
