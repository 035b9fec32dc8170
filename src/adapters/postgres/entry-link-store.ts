import { randomUUID } from "node:crypto";
import type { Kysely, Selectable } from "kysely";
import { readScope, scopeText } from "../../app/entry-links.ts";
import type { EntryLink, EntryLinkStore } from "../../app/ports/entry-link-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import type { Tables } from "./tables.ts";

export function entryLinkStore(db: Kysely<Tables>): EntryLinkStore {
  const of = (region: RegionId) =>
    db.selectFrom("entry_link").selectAll().where("region_id", "=", region);
  const change = (region: RegionId, id: string) =>
    db.updateTable("entry_link").where("region_id", "=", region).where("id", "=", id);

  return {
    async add(region, { scope, isExample, createdAt, expiresAt, tokenSha256 }) {
      const row = await db
        .insertInto("entry_link")
        .values({
          region_id: region,
          id: randomUUID(),
          token_sha256: tokenSha256,
          scope: scopeText(scope),
          is_example: isExample,
          created_at: createdAt,
          expires_at: expiresAt,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return linkOf(row);
    },
    async find(region, tokenSha256) {
      const row = await of(region).where("token_sha256", "=", tokenSha256).executeTakeFirst();
      return row && linkOf(row);
    },
    async used(region, id, day) {
      await change(region, id).set({ last_used_on: day }).execute();
    },
    async revoke(region, id, at) {
      const { numUpdatedRows } = await change(region, id)
        .set((link) => ({ revoked_at: link.fn.coalesce("revoked_at", link.val(at)) }))
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    },
    async all(region) {
      const rows = await of(region).orderBy("created_at", "desc").orderBy("id").execute();
      return rows.map(linkOf);
    },
  };
}

function linkOf(row: Selectable<Tables["entry_link"]>): EntryLink {
  const scope = readScope(row.scope);
  if (!scope.ok) throw new Error(`entry link ${row.id} is for "${row.scope}"`);
  return {
    id: row.id,
    scope: scope.value,
    isExample: row.is_example,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
    ...(row.last_used_on !== null && { lastUsedOn: row.last_used_on }),
  };
}
