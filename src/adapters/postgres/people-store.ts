import type { Kysely } from "kysely";
import type { PeopleStore } from "../../app/ports/people-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import { ok, refused } from "../../kernel/result.ts";
import { invitationTable } from "./invitation-table.ts";
import { keptFormTable } from "./kept-form-table.ts";
import { isNotUnique } from "./not-unique.ts";
import { personOf } from "./person-row.ts";
import { sessionTable } from "./session-table.ts";
import type { Tables } from "./tables.ts";

export function peopleStore(db: Kysely<Tables>): PeopleStore {
  const people = (region: RegionId) =>
    db.selectFrom("person").selectAll("person").where("person.region_id", "=", region);
  const change = (on: Kysely<Tables>, region: RegionId, id: string) =>
    on.updateTable("person").where("region_id", "=", region).where("id", "=", id);

  return {
    async add(region, { id, name, email, createdAt, isExample }) {
      const row = await db
        .insertInto("person")
        .values({
          region_id: region,
          id,
          name,
          email: email?.toLowerCase() ?? null,
          created_at: createdAt,
          is_example: isExample,
        })
        .onConflict((conflict) => conflict.columns(["region_id", "email"]).doNothing())
        .returningAll()
        .executeTakeFirst();
      return row === undefined ? refused({ kind: "email-taken" }) : ok(personOf(row));
    },
    async all(region) {
      const rows = await people(region).orderBy("created_at").orderBy("id").execute();
      return rows.map(personOf);
    },
    async find(region, id) {
      const row = await people(region).where("id", "=", id).executeTakeFirst();
      return row && personOf(row);
    },
    async access(region) {
      const rows = await people(region)
        .clearSelect()
        .select(["person.id"])
        .select((row) => [
          row
            .exists(
              row
                .selectFrom("person_identity as identity")
                .select("issuer")
                .whereRef("identity.region_id", "=", "person.region_id")
                .whereRef("identity.person_id", "=", "person.id"),
            )
            .as("has_come"),
          row
            .selectFrom("session")
            .select(({ fn }) => fn.max("last_seen_at").as("at"))
            .whereRef("session.region_id", "=", "person.region_id")
            .whereRef("session.person_id", "=", "person.id")
            .as("seen_at"),
          row
            .selectFrom("invitation")
            .select(({ fn }) => fn.max("expires_at").as("at"))
            .whereRef("invitation.region_id", "=", "person.region_id")
            .whereRef("invitation.person_id", "=", "person.id")
            .where("used_at", "is", null)
            .as("invited_until"),
        ])
        .execute();
      return rows.map(({ id, has_come, seen_at, invited_until }) => ({
        person: id,
        hasCome: Boolean(has_come),
        ...(seen_at && { seenAt: seen_at }),
        ...(invited_until && { invitedUntil: invited_until }),
      }));
    },
    async change(region, id, { wantsDigest }) {
      if (wantsDigest === undefined) return;
      await change(db, region, id).set({ wants_digest: wantsDigest }).execute();
    },
    async correct(region, id, { name, email }) {
      const address = email.toLowerCase();
      try {
        await db.transaction().execute(async (trx) => {
          const before = await trx
            .selectFrom("person")
            .select("email")
            .where("region_id", "=", region)
            .where("id", "=", id)
            .forUpdate()
            .executeTakeFirstOrThrow();
          await change(trx, region, id).set({ name, email: address }).execute();
          if (before.email !== address)
            await trx
              .deleteFrom("invitation")
              .where("region_id", "=", region)
              .where("person_id", "=", id)
              .where("used_at", "is", null)
              .execute();
        });
      } catch (error) {
        if (!isNotUnique(error)) throw error;
        return refused({ kind: "email-taken" });
      }
      return ok(undefined);
    },
    async erase(region, id) {
      await db.transaction().execute(async (trx) => {
        await trx
          .updateTable("person")
          .set({ name: "", email: null })
          .where("region_id", "=", region)
          .where("id", "=", id)
          .execute();
        for (const table of ["person_identity", "session", "invitation", "kept_form"] as const)
          await trx
            .deleteFrom(table)
            .where("region_id", "=", region)
            .where("person_id", "=", id)
            .execute();
      });
    },
    async byIdentity(region, { issuer, subject }) {
      const row = await people(region)
        .innerJoin("person_identity as identity", (join) =>
          join
            .onRef("identity.region_id", "=", "person.region_id")
            .onRef("identity.person_id", "=", "person.id"),
        )
        .where("issuer", "=", issuer)
        .where("subject", "=", subject)
        .executeTakeFirst();
      return row && personOf(row);
    },
    async tie(region, person, { issuer, subject }) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("person_identity")
        .values({ region_id: region, issuer, subject, person_id: person })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return numInsertedOrUpdatedRows === 1n;
    },
    async hasIdentity(region, person) {
      const row = await db
        .selectFrom("person_identity")
        .select("issuer")
        .where("region_id", "=", region)
        .where("person_id", "=", person)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
    ...sessionTable(db),
    ...invitationTable(db),
    ...keptFormTable(db),
    async sweep(region, before) {
      await db
        .deleteFrom("session")
        .where("region_id", "=", region)
        .where((row) => row.or([row("ends_at", "<", before), row("revoked_at", "<", before)]))
        .execute();
      await db
        .deleteFrom("invitation")
        .where("region_id", "=", region)
        .where((row) => row.or([row("expires_at", "<", before), row("used_at", "<", before)]))
        .execute();
    },
  };
}
