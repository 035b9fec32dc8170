import { randomUUID } from "node:crypto";
import type { Kysely, Selectable } from "kysely";
import type { ProgressStore, RecordedProgress } from "../../app/ports/progress-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import type { Tables } from "./tables.ts";

export function progressStore(db: Kysely<Tables>): ProgressStore {
  const of = (region: RegionId) => db.selectFrom("progress_report").where("region_id", "=", region);

  return {
    async record(region, report, { isExample, recordedAt }) {
      const row = await db
        .insertInto("progress_report")
        .values({
          region_id: region,
          id: randomUUID(),
          initiative_id: report.initiative,
          reported_on: report.reportedOn,
          course: report.course,
          done: report.done,
          next: report.next,
          is_example: isExample,
          recorded_at: recordedAt,
        })
        .returningAll()
        .executeTakeFirstOrThrow();
      return recorded(row);
    },
    async history(region, initiative) {
      const rows = await of(region)
        .selectAll()
        .where("initiative_id", "=", initiative)
        .orderBy("reported_on", "desc")
        .orderBy("recorded_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(recorded);
    },
    async latest(region) {
      const rows = await of(region)
        .selectAll()
        .distinctOn("initiative_id")
        .orderBy("initiative_id")
        .orderBy("is_example")
        .orderBy("reported_on", "desc")
        .orderBy("recorded_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(recorded);
    },
  };
}

function recorded(row: Selectable<Tables["progress_report"]>): RecordedProgress {
  return {
    id: row.id,
    initiative: row.initiative_id,
    reportedOn: row.reported_on,
    course: row.course,
    done: row.done,
    next: row.next,
    isExample: row.is_example,
    recordedAt: row.recorded_at,
  };
}
