import type { Kysely, Selectable } from "kysely";
import { documentText, textDigest } from "../../app/document.ts";
import type {
  AssumptionStore,
  AssumptionVersion,
  KeptAssumptions,
} from "../../app/ports/assumption-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import { Assumptions } from "../../core/impact/index.ts";
import { ok } from "../../kernel/result.ts";
import { appendVersion } from "./append-version.ts";
import type { Tables } from "./tables.ts";

export function assumptionStore(db: Kysely<Tables>): AssumptionStore {
  const of = (region: RegionId) =>
    db.selectFrom("assumption_version").where("region_id", "=", region).orderBy("number", "desc");

  return {
    async versions(region) {
      return (await of(region).select(facts).execute()).map(version);
    },
    async latest(region) {
      return kept(await of(region).selectAll().limit(1).executeTakeFirst());
    },
    async version(region, number) {
      return kept(await of(region).selectAll().where("number", "=", number).executeTakeFirst());
    },
    keep(region, { assumptions, createdAt, after }) {
      return appendVersion(db, "assumption_version", region, after, async (trx, number) => {
        const document = documentText(assumptions);
        const row = await trx
          .insertInto("assumption_version")
          .values({
            region_id: region,
            number,
            sha256: textDigest(document),
            document,
            created_at: createdAt,
          })
          .returning(facts)
          .executeTakeFirstOrThrow();
        return ok(version(row));
      });
    },
  };
}

/** All columns but the document, which is large. */
const facts = ["number", "sha256", "created_at"] as const;

type Row = Selectable<Tables["assumption_version"]>;

function version(row: Pick<Row, (typeof facts)[number]>): AssumptionVersion {
  return { number: row.number, sha256: row.sha256, createdAt: row.created_at };
}

function kept(row: Row | undefined): KeptAssumptions | undefined {
  return row && { version: version(row), assumptions: Assumptions.parse(JSON.parse(row.document)) };
}
