import type { Kysely } from "kysely";
import { documentText } from "../../app/document.ts";
import type { KeptForm, PeopleStore } from "../../app/ports/people-store.ts";
import type { Tables } from "./tables.ts";

export function keptFormTable(
  db: Kysely<Tables>,
): Pick<PeopleStore, "keepForm" | "keptForm" | "dropForm" | "sweepForms"> {
  return {
    async keepForm(region, tokenSha256, { person, path, fields, keptAt }) {
      const form = { person_id: person, path, fields: documentText(fields), kept_at: keptAt };
      await db
        .insertInto("kept_form")
        .values({ region_id: region, token_sha256: tokenSha256, ...form })
        .onConflict((conflict) => conflict.columns(["region_id", "token_sha256"]).doUpdateSet(form))
        .execute();
    },
    async keptForm(region, tokenSha256) {
      const row = await db
        .selectFrom("kept_form")
        .selectAll()
        .where("region_id", "=", region)
        .where("token_sha256", "=", tokenSha256)
        .executeTakeFirst();
      return (
        row && {
          person: row.person_id,
          path: row.path,
          fields: JSON.parse(row.fields) as KeptForm["fields"],
          keptAt: row.kept_at,
        }
      );
    },
    async sweepForms(region, before) {
      await db
        .deleteFrom("kept_form")
        .where("region_id", "=", region)
        .where("kept_at", "<", before)
        .execute();
    },
    async dropForm(region, tokenSha256) {
      await db
        .deleteFrom("kept_form")
        .where("region_id", "=", region)
        .where("token_sha256", "=", tokenSha256)
        .execute();
    },
  };
}
