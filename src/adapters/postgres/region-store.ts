import type { Kysely } from "kysely";
import type { RegionStore } from "../../app/ports/region-store.ts";
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
  };
}
