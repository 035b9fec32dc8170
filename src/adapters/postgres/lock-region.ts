import type { Transaction } from "kysely";
import type { RegionId } from "../../app/ports/region-store.ts";
import type { Tables } from "./tables.ts";

/**
 * Lets one transaction at a time look at what a region has and add to it; the others wait.
 * @throws when the region is not registered
 */
export async function lockRegion(trx: Transaction<Tables>, region: RegionId): Promise<void> {
  await trx
    .selectFrom("region")
    .select("id")
    .where("id", "=", region)
    .forUpdate()
    .executeTakeFirstOrThrow(() => new Error(`the region "${region}" is not registered`));
}
