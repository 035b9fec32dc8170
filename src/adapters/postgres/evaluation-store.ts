import { createHash, randomUUID } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { Kysely, Selectable } from "kysely";
import { documentText } from "../../app/document.ts";
import type { EvaluationStore, KeptEvaluation } from "../../app/ports/evaluation-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import type { Subject } from "../../core/impact/index.ts";
import type { Tables } from "./tables.ts";

export function evaluationStore(db: Kysely<Tables>): EvaluationStore {
  const one = (region: RegionId, id: string) =>
    db.selectFrom("evaluation").where("region_id", "=", region).where("id", "=", id);
  return {
    async keep(region, evaluation, data) {
      const { subject, question, request, outcome, about, isExample, keptAt } = evaluation;
      const row = await db
        .insertInto("evaluation")
        .values({
          region_id: region,
          id: randomUUID(),
          subject,
          question,
          request: documentText(request),
          outcome: documentText(outcome),
          about: about ?? null,
          data_sha256: createHash("sha256").update(data).digest("hex"),
          data: gzipSync(data),
          is_example: isExample,
          kept_at: keptAt,
        })
        .returning(facts)
        .executeTakeFirstOrThrow();
      return kept(row);
    },
    async withdraw(region, id, reason, at) {
      await db
        .updateTable("evaluation")
        .set({ withdrawn_at: at, withdrawn_because: reason })
        .where("region_id", "=", region)
        .where("id", "=", id)
        .where("withdrawn_at", "is", null)
        .execute();
      return (await one(region, id).select("id").executeTakeFirst()) !== undefined;
    },
    async data(region, id) {
      const row = await one(region, id).select("data").executeTakeFirst();
      return row && gunzipSync(row.data);
    },
    async all(region) {
      const rows = await db
        .selectFrom("evaluation")
        .select(facts)
        .where("region_id", "=", region)
        .orderBy("kept_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(kept);
    },
  };
}

/** All columns but the file. */
const facts = [
  "id",
  "subject",
  "question",
  "request",
  "outcome",
  "about",
  "data_sha256",
  "is_example",
  "kept_at",
  "withdrawn_at",
  "withdrawn_because",
] as const;

const kept = (
  row: Pick<Selectable<Tables["evaluation"]>, (typeof facts)[number]>,
): KeptEvaluation => ({
  id: row.id,
  subject: row.subject as Subject,
  question: row.question,
  request: JSON.parse(row.request) as KeptEvaluation["request"],
  outcome: JSON.parse(row.outcome) as KeptEvaluation["outcome"],
  ...(row.about !== null && { about: row.about }),
  dataSha256: row.data_sha256,
  isExample: row.is_example,
  keptAt: row.kept_at,
  ...(row.withdrawn_at !== null && {
    withdrawn: { at: row.withdrawn_at, reason: row.withdrawn_because! },
  }),
});
