import { sql, type Kysely } from "kysely";
import type { KeptPack, PackStore } from "../../app/ports/pack-store.ts";
import type { Tables } from "./tables.ts";

export function packStore(db: Kysely<Tables>): PackStore {
  return {
    async ask(region, { id, meeting, language }, at) {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto("pack")
        .values({ region_id: region, id, meeting, language, asked_at: at })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    async begin(region, id) {
      await db
        .deleteFrom("pack_file")
        .where("region_id", "=", region)
        .where("pack_id", "=", id)
        .execute();
      const pack = await db
        .selectFrom("pack")
        .select("id")
        .where("region_id", "=", region)
        .where("id", "=", id)
        .executeTakeFirst();
      return pack !== undefined;
    },
    async keep(region, id, format, bytes, at) {
      // Locked, so that nobody throws the pack away between the look and the file.
      const { numAffectedRows } = await sql`
        with wanted as (
          select region_id, id from pack where region_id = ${region} and id = ${id}::uuid for update
        )
        insert into pack_file (region_id, pack_id, format, bytes, kept_at)
        select region_id, id, ${format}, ${Buffer.from(bytes)}::bytea, ${at}::timestamptz from wanted
        on conflict (region_id, pack_id, format)
        do update set bytes = excluded.bytes, kept_at = excluded.kept_at`.execute(db);
      return numAffectedRows === 1n;
    },
    async forgetEarlier(region, id) {
      await sql`
        delete from pack earlier using pack last
        where last.region_id = ${region} and last.id = ${id}::uuid
          and earlier.region_id = last.region_id and earlier.meeting = last.meeting
          and earlier.language = last.language and earlier.asked_at < last.asked_at`.execute(db);
    },
    async of(region, meeting) {
      const [packs, files] = await Promise.all([
        db
          .selectFrom("pack")
          .select(["id", "meeting", "language", "asked_at"])
          .where("region_id", "=", region)
          .where("meeting", "=", meeting)
          .orderBy("asked_at", "desc")
          .orderBy("id")
          .execute(),
        db
          .selectFrom("pack_file")
          .innerJoin("pack", (join) =>
            join
              .onRef("pack.id", "=", "pack_id")
              .onRef("pack.region_id", "=", "pack_file.region_id"),
          )
          .select([
            "pack_id",
            "format",
            "kept_at",
            sql<number>`octet_length(bytes)::integer`.as("size"),
          ])
          .where("pack_file.region_id", "=", region)
          .where("meeting", "=", meeting)
          .orderBy("kept_at")
          .orderBy("format")
          .execute(),
      ]);
      return packs.map((pack): KeptPack => ({
        id: pack.id,
        meeting: pack.meeting,
        language: pack.language,
        askedAt: pack.asked_at,
        files: files
          .filter(({ pack_id: of }) => of === pack.id)
          .map(({ format, kept_at: keptAt, size }) => ({ format, keptAt, size })),
      }));
    },
    async bytes(region, id, format) {
      const file = await db
        .selectFrom("pack_file")
        .select("bytes")
        .where("region_id", "=", region)
        .where("pack_id", "=", id)
        .where("format", "=", format)
        .executeTakeFirst();
      return file?.bytes;
    },
  };
}
