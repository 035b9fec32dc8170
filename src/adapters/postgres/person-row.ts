import type { Selectable } from "kysely";
import type { Person } from "../../app/ports/people-store.ts";
import type { Tables } from "./tables.ts";

export function personOf(row: Omit<Selectable<Tables["person"]>, "region_id">): Person {
  return {
    id: row.id,
    name: row.name,
    ...(row.email !== null && { email: row.email }),
    createdAt: row.created_at,
    wantsDigest: row.wants_digest,
    isExample: row.is_example,
  };
}
