import type { Kysely } from "kysely";
import { documentText } from "../../app/document.ts";
import type { ColumnMappingStore } from "../../app/ports/column-mapping-store.ts";
import { Template } from "../../core/indicators/index.ts";
import type { Tables } from "./tables.ts";

export function columnMappingStore(db: Kysely<Tables>): ColumnMappingStore {
  return {
    async remember(region, source, deliveredBy, template, at) {
      await db
        .insertInto("column_mapping")
        .values({
          region_id: region,
          source_id: source,
          delivered_by: deliveredBy,
          id: template.id,
          template: documentText(template),
          used_at: at,
        })
        .onConflict((conflict) =>
          conflict.columns(["region_id", "source_id", "delivered_by", "id"]).doUpdateSet((row) => ({
            template: row.ref("excluded.template"),
            used_at: row.ref("excluded.used_at"),
          })),
        )
        .execute();
    },
    async all(region, source, deliveredBy) {
      const rows = await db
        .selectFrom("column_mapping")
        .select("template")
        .where("region_id", "=", region)
        .where("source_id", "=", source)
        .where("delivered_by", "=", deliveredBy)
        .orderBy("used_at", "desc")
        .orderBy("id")
        .execute();
      // A mapping of an older Eenlijn that no longer reads is asked anew.
      return rows.flatMap(({ template }) => Template.safeParse(JSON.parse(template)).data ?? []);
    },
  };
}
