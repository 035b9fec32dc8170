import { randomUUID } from "node:crypto";
import type { Insertable, Kysely, Selectable, Transaction } from "kysely";
import { documentText } from "../../app/document.ts";
import type { ProgressStore, RecordedProgress } from "../../app/ports/progress-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import type { MilestoneNews, ProgressReport } from "../../core/progress/index.ts";
import { ok, refused } from "../../kernel/result.ts";
import { lockRegion } from "./lock-region.ts";
import type { Tables } from "./tables.ts";

export function progressStore(db: Kysely<Tables>): ProgressStore {
  return {
    record(region, report, { isExample, recordedAt, submission, after }) {
      return db.transaction().execute(async (trx) => {
        await lockRegion(trx, region);
        const sent =
          submission === undefined
            ? undefined
            : await newestFirst(trx, region)
                .where("submission", "=", submission)
                .executeTakeFirst();
        if (sent !== undefined) return ok(recorded(sent));
        const meanwhile =
          after === undefined
            ? undefined
            : await reportAfter(trx, region, report.initiative, isExample, after);
        if (meanwhile !== undefined)
          return refused({ kind: "reported-meanwhile", latest: recorded(meanwhile) });
        const row = await trx
          .insertInto("progress_report")
          .values({
            ...rowOf(region, report, isExample, recordedAt),
            submission: submission ?? null,
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        return ok(recorded(row));
      });
    },
    async recordExamples(region, reports, recordedAt) {
      await db.transaction().execute(async (trx) => {
        await lockRegion(trx, region);
        const some = await newestFirst(trx, region)
          .where("is_example", "=", true)
          .limit(1)
          .execute();
        if (some.length > 0) return;
        for (let at = 0; at < reports.length; at += rowsPerInsert)
          await trx
            .insertInto("progress_report")
            .values(
              reports
                .slice(at, at + rowsPerInsert)
                .map((report) => rowOf(region, report, true, recordedAt)),
            )
            .execute();
      });
    },
    async all(region) {
      return (await newestFirst(db, region).execute()).map(recorded);
    },
  };
}

export async function reportBy(
  trx: Transaction<Tables>,
  region: RegionId,
  id: string,
): Promise<RecordedProgress | undefined> {
  const row = await newestFirst(trx, region).where("id", "=", id).executeTakeFirst();
  return row && recorded(row);
}

/** Puts other texts in a report: for erasing alone. */
export async function rewriteReport(
  trx: Transaction<Tables>,
  region: RegionId,
  { id, isExample, recordedAt, ...report }: RecordedProgress,
): Promise<void> {
  const { done, next, reason, help } = rowOf(region, report, isExample, recordedAt);
  await trx
    .updateTable("progress_report")
    .set({ done, next, reason, help })
    .where("region_id", "=", region)
    .where("id", "=", id)
    .execute();
}

/** A statement can have no more than 65,535 parameters. */
const rowsPerInsert = 1000;

const newestFirst = (db: Kysely<Tables>, region: RegionId) =>
  db
    .selectFrom("progress_report")
    .selectAll()
    .where("region_id", "=", region)
    .orderBy("reported_on", "desc")
    .orderBy("recorded_at", "desc")
    .orderBy("id");

/** The newest of the reports that were recorded after one of them; `after` may be "none". */
async function reportAfter(
  trx: Transaction<Tables>,
  region: RegionId,
  initiative: string,
  isExample: boolean,
  after: string,
): Promise<Selectable<Tables["progress_report"]> | undefined> {
  const others = newestFirst(trx, region)
    .where("initiative_id", "=", initiative)
    .where("is_example", "=", isExample);
  if (after === "none") return others.executeTakeFirst();
  return others
    .where("recorded_at", ">", (row) =>
      row
        .selectFrom("progress_report")
        .select("recorded_at")
        .where("region_id", "=", region)
        .where("id", "=", after),
    )
    .executeTakeFirst();
}

function rowOf(
  region: RegionId,
  report: ProgressReport,
  isExample: boolean,
  recordedAt: Date,
): Insertable<Tables["progress_report"]> {
  return {
    region_id: region,
    id: randomUUID(),
    initiative_id: report.initiative,
    reported_on: report.reportedOn,
    course: report.course,
    reason: report.reason ?? null,
    done: report.done,
    next: report.next,
    milestones: documentText(report.milestones),
    help: report.help === undefined ? null : documentText(report.help),
    reported_by: report.reportedBy,
    is_example: isExample,
    recorded_at: recordedAt,
    submission: null,
  };
}

function recorded(row: Selectable<Tables["progress_report"]>): RecordedProgress {
  return {
    id: row.id,
    initiative: row.initiative_id,
    reportedOn: row.reported_on,
    course: row.course,
    ...(row.reason !== null && { reason: row.reason }),
    done: row.done,
    next: row.next,
    milestones: JSON.parse(row.milestones) as MilestoneNews[],
    ...(row.help !== null && { help: JSON.parse(row.help) as ProgressReport["help"] }),
    reportedBy: row.reported_by,
    isExample: row.is_example,
    recordedAt: row.recorded_at,
  };
}
