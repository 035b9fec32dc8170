import type { Kysely } from "kysely";
import type { PeopleStore } from "../../app/ports/people-store.ts";
import type { Tables } from "./tables.ts";

export function invitationTable(
  db: Kysely<Tables>,
): Pick<PeopleStore, "invite" | "invitation" | "use"> {
  return {
    async invite(region, { id, person, tokenSha256, createdAt, expiresAt }) {
      await db
        .insertInto("invitation")
        .values({
          region_id: region,
          id,
          person_id: person,
          token_sha256: tokenSha256,
          created_at: createdAt,
          expires_at: expiresAt,
        })
        .execute();
    },
    async invitation(region, tokenSha256) {
      const row = await db
        .selectFrom("invitation")
        .selectAll()
        .where("region_id", "=", region)
        .where("token_sha256", "=", tokenSha256)
        .executeTakeFirst();
      return (
        row && {
          id: row.id,
          person: row.person_id,
          createdAt: row.created_at,
          expiresAt: row.expires_at,
          ...(row.used_at !== null && { usedAt: row.used_at }),
        }
      );
    },
    async use(region, invitation, at) {
      const { numUpdatedRows } = await db
        .updateTable("invitation")
        .set({ used_at: at })
        .where("region_id", "=", region)
        .where("id", "=", invitation)
        .where("used_at", "is", null)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
  };
}
