import type { Kysely } from "kysely";
import { documentText } from "../../app/document.ts";
import type { FetchFailure, FetchLog } from "../../app/ports/fetch-log.ts";
import type { Tables } from "./tables.ts";

export function fetchLog(db: Kysely<Tables>): FetchLog {
  const key = ["region_id", "source_id"] as const;

  return {
    async succeeded(region, source, at) {
      const outcome = {
        tried_at: at,
        succeeded_at: at,
        failures: 0,
        failing_since: null,
        failure: null,
      };
      await db
        .insertInto("source_fetch")
        .values({ region_id: region, source_id: source, ...outcome })
        .onConflict((conflict) => conflict.columns(key).doUpdateSet(outcome))
        .execute();
    },
    async failed(region, source, failure, at) {
      const document = documentText(failure);
      await db
        .insertInto("source_fetch")
        .values({
          region_id: region,
          source_id: source,
          tried_at: at,
          failures: 1,
          failing_since: at,
          failure: document,
        })
        .onConflict((conflict) =>
          conflict.columns(key).doUpdateSet((row) => ({
            tried_at: at,
            failures: row("source_fetch.failures", "+", 1),
            failing_since: row.fn.coalesce("source_fetch.failing_since", row.val(at)),
            failure: document,
          })),
        )
        .execute();
    },
    async all(region) {
      const rows = await db
        .selectFrom("source_fetch")
        .selectAll()
        .where("region_id", "=", region)
        .orderBy("source_id")
        .execute();
      return rows.map((row) => ({
        source: row.source_id,
        triedAt: row.tried_at,
        ...(row.succeeded_at !== null && { succeededAt: row.succeeded_at }),
        ...(row.failing_since !== null && {
          failing: {
            since: row.failing_since,
            times: row.failures,
            failure: JSON.parse(row.failure!) as FetchFailure,
          },
        }),
      }));
    },
  };
}
