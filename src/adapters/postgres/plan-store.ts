import type { Kysely, Selectable } from "kysely";
import { documentText, textDigest } from "../../app/document.ts";
import type { AdoptedPlan, PlanStore, PlanVersion } from "../../app/ports/plan-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import { Plan } from "../../core/plan/index.ts";
import { ok, refused } from "../../kernel/result.ts";
import { appendVersion } from "./append-version.ts";
import type { Tables } from "./tables.ts";

export function planStore(db: Kysely<Tables>): PlanStore {
  const of = (region: RegionId) =>
    db.selectFrom("plan_version").where("region_id", "=", region).orderBy("number", "desc");

  return {
    async versions(region) {
      return (await of(region).select(facts).execute()).map(version);
    },
    async latest(region) {
      return adopted(await of(region).selectAll().limit(1).executeTakeFirst());
    },
    async version(region, number) {
      return adopted(await of(region).selectAll().where("number", "=", number).executeTakeFirst());
    },
    adopt(region, { plan, adoptedOn, source, note, createdAt, after }) {
      return appendVersion(db, "plan_version", region, after, async (trx, number) => {
        const last = await trx
          .selectFrom("plan_version")
          .select("adopted_on")
          .where("region_id", "=", region)
          .where("number", "=", after)
          .executeTakeFirst();
        if (last !== undefined && adoptedOn < last.adopted_on)
          return refused({ kind: "backdated", latestAdoptedOn: last.adopted_on });
        const document = documentText(plan);
        const row = await trx
          .insertInto("plan_version")
          .values({
            region_id: region,
            number,
            adopted_on: adoptedOn,
            source,
            sha256: textDigest(document),
            document,
            note: note ?? null,
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
const facts = ["number", "adopted_on", "source", "sha256", "note", "created_at"] as const;

type Row = Selectable<Tables["plan_version"]>;

function version(row: Pick<Row, (typeof facts)[number]>): PlanVersion {
  return {
    number: row.number,
    adoptedOn: row.adopted_on,
    source: row.source,
    sha256: row.sha256,
    ...(row.note !== null && { note: row.note }),
    createdAt: row.created_at,
  };
}

function adopted(row: Row | undefined): AdoptedPlan | undefined {
  return row && { version: version(row), plan: Plan.parse(JSON.parse(row.document)) };
}
