import type { Kysely } from "kysely";
import type { DigestLog } from "../../app/ports/digest-log.ts";
import type { Tables } from "./tables.ts";

export function digestLog(db: Kysely<Tables>): DigestLog {
  return {
    async begin(region, { person, week, stopSha256, at }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("digest_mail")
        .values({
          region_id: region,
          person_id: person,
          week,
          stop_sha256: stopSha256,
          begun_at: at,
        })
        .onConflict((conflict) => conflict.columns(["region_id", "person_id", "week"]).doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    async takeBack(region, { person, week }) {
      await db
        .deleteFrom("digest_mail")
        .where("region_id", "=", region)
        .where("person_id", "=", person)
        .where("week", "=", week)
        .execute();
    },
    async begun(region, week) {
      const rows = await db
        .selectFrom("digest_mail")
        .select("person_id")
        .where("region_id", "=", region)
        .where("week", "=", week)
        .execute();
      return rows.map((row) => row.person_id);
    },
    async personOf(region, stopSha256) {
      const row = await db
        .selectFrom("digest_mail")
        .select("person_id")
        .where("region_id", "=", region)
        .where("stop_sha256", "=", stopSha256)
        .executeTakeFirst();
      return row?.person_id;
    },
  };
}
