import { sql, type Kysely } from "kysely";
import type { RegionMarks, RegionStore } from "../../app/ports/region-store.ts";
import type { Tables } from "./tables.ts";

export function regionStore(db: Kysely<Tables>): RegionStore {
  return {
    async register(region, name, createdAt) {
      await db
        .insertInto("region")
        .values({ id: region, name, created_at: createdAt })
        .onConflict((conflict) => conflict.column("id").doUpdateSet({ name }))
        .execute();
    },
    async all() {
      const rows = await db.selectFrom("region").selectAll().orderBy("id").execute();
      return rows.map(({ id, name, created_at }) => ({ id, name, createdAt: created_at }));
    },
    async marks(region) {
      // Texts of a report can be erased: they are part of the mark, and not by their length alone.
      const { rows } = await sql<RegionMarks>`select
        concat_ws(' ',
          (select max(number) from plan_version where region_id = ${region}),
          (select max(number) from assumption_version where region_id = ${region})) as "versions",
        (select coalesce(max(id)::text, '') from snapshot
          where region_id = ${region} and status = 'accepted') as "snapshots",
        (select concat_ws(' ', count(*), sum(hashtextextended(concat(done, next, reason, help), 0)))
          from progress_report
          where region_id = ${region}) as "reports",
        (select coalesce(max(number)::text, '') from chain_entry
          where region_id = ${region}) as "chainEntries",
        (select concat_ws(' ', count(*), count(withdrawn_at)) from evaluation
          where region_id = ${region}) as "evaluations"`.execute(db);
      return rows[0]!;
    },
  };
}
