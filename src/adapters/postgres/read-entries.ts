import { sql, type Kysely } from "kysely";
import type { RegionId } from "../../app/ports/region-store.ts";
import { RegionAct } from "../../app/steering/region-act.ts";
import type { By, Entry, SubjectKey } from "../../core/register/index.ts";
import type { Tables } from "./tables.ts";

/** Entries of a region with their words, oldest first: for `entryOf`. */
export const readEntries = (db: Kysely<Tables>, region: RegionId) =>
  db
    .selectFrom("register_entry as entry")
    .select(["number", "at", "by", "subject", "kind", "data", "commitments"])
    .select(
      sql<string | null>`(select json_object_agg(words.name, words.text) from register_words words
        where words.region_id = entry.region_id and words.number = entry.number)`.as("words"),
    )
    .where("region_id", "=", region)
    .orderBy("number");

/** @throws for an act that this program does not know */
export function entryOf(row: {
  readonly number: number;
  readonly at: Date;
  readonly by: string;
  readonly subject: SubjectKey;
  readonly kind: string;
  readonly data: string;
  readonly commitments: string;
  readonly words: string | null;
}): Entry<RegionAct> {
  const kept = JSON.parse(row.words ?? "{}") as Record<string, string>;
  const names = Object.keys(JSON.parse(row.commitments) as object);
  return {
    number: row.number,
    at: row.at,
    by: JSON.parse(row.by) as By,
    subject: row.subject,
    act: RegionAct.parse({
      kind: row.kind,
      data: JSON.parse(row.data) as unknown,
      words: Object.fromEntries(names.map((name) => [name, kept[name] ?? null])),
    }),
  };
}
