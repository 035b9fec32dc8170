import type { Kysely, Selectable } from "kysely";
import type { PeopleStore, Session } from "../../app/ports/people-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import { personOf } from "./person-row.ts";
import type { Tables } from "./tables.ts";

export function sessionTable(
  db: Kysely<Tables>,
): Pick<PeopleStore, "startSession" | "session" | "seen" | "sessionsOf" | "revoke"> {
  const sessions = (region: RegionId) =>
    db.selectFrom("session").selectAll("session").where("session.region_id", "=", region);

  return {
    async startSession(region, { id, person, tokenSha256, createdAt, endsAt }) {
      await db
        .insertInto("session")
        .values({
          region_id: region,
          id,
          person_id: person,
          token_sha256: tokenSha256,
          created_at: createdAt,
          last_seen_at: createdAt,
          ends_at: endsAt,
        })
        .execute();
    },
    async session(region, tokenSha256) {
      const row = await sessions(region)
        .innerJoin("person", (join) =>
          join
            .onRef("person.region_id", "=", "session.region_id")
            .onRef("person.id", "=", "session.person_id"),
        )
        .select(["name", "email", "wants_digest", "is_example", "person.created_at as joined_at"])
        .where("token_sha256", "=", tokenSha256)
        .executeTakeFirst();
      if (row === undefined) return undefined;
      const person = personOf({ ...row, id: row.person_id, created_at: row.joined_at });
      return { session: sessionOf(row), person };
    },
    async seen(region, session, at) {
      await db
        .updateTable("session")
        .set({ last_seen_at: at })
        .where("region_id", "=", region)
        .where("id", "=", session)
        .where("last_seen_at", "<", at)
        .execute();
    },
    async sessionsOf(region, person) {
      const rows = await sessions(region)
        .where("person_id", "=", person)
        .orderBy("last_seen_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(sessionOf);
    },
    async revoke(region, person, at, session) {
      await db
        .updateTable("session")
        .set({ revoked_at: at })
        .where("region_id", "=", region)
        .where("person_id", "=", person)
        .where("revoked_at", "is", null)
        .$if(session !== undefined, (query) => query.where("id", "=", session!))
        .execute();
    },
  };
}

function sessionOf(row: Selectable<Tables["session"]>): Session {
  return {
    id: row.id,
    person: row.person_id,
    createdAt: row.created_at,
    lastSeenAt: row.last_seen_at,
    endsAt: row.ends_at,
    ...(row.revoked_at !== null && { revokedAt: row.revoked_at }),
  };
}
