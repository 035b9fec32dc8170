import { randomUUID } from "node:crypto";
import type { Kysely, Selectable } from "kysely";
import { documentText } from "../../app/document.ts";
import type {
  ForecastKey,
  ForecastRun,
  ForecastStore,
  RecordedForecast,
} from "../../app/ports/forecast-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import type { Forecast } from "../../core/impact/index.ts";
import type { Tables } from "./tables.ts";

export function forecastStore(db: Kysely<Tables>): ForecastStore {
  const of = (region: RegionId) => db.selectFrom("forecast_run").where("region_id", "=", region);
  const withKey = (region: RegionId, key: ForecastKey) =>
    of(region).where((row) => row.and(keyColumns(key)));

  return {
    async find(region, key) {
      return recorded(await withKey(region, key).selectAll().executeTakeFirst());
    },
    async record(region, key, forecast, madeAt) {
      await db
        .insertInto("forecast_run")
        .values({
          region_id: region,
          id: randomUUID(),
          ...keyColumns(key),
          result: documentText(forecast),
          made_at: madeAt,
        })
        .onConflict((conflict) => conflict.columns(uniqueColumns).doNothing())
        .execute();
      return run(await withKey(region, key).select(facts).executeTakeFirstOrThrow());
    },
    async run(region, id) {
      return recorded(await of(region).selectAll().where("id", "=", id).executeTakeFirst());
    },
    async runs(region) {
      const rows = await of(region)
        .select(facts)
        .orderBy("made_at", "desc")
        .orderBy("id")
        .execute();
      return rows.map(run);
    },
  };
}

const keyColumns = (key: ForecastKey) => ({
  plan_sha256: key.planSha256,
  assumptions_sha256: key.assumptionsSha256,
  engine_version: key.engineVersion,
  seed: key.seed,
  draws: key.draws,
});

const uniqueColumns = [
  "region_id",
  "plan_sha256",
  "assumptions_sha256",
  "engine_version",
  "seed",
  "draws",
] as const;

/** All columns but the result, which is large. */
const facts = [
  "id",
  "plan_sha256",
  "assumptions_sha256",
  "engine_version",
  "seed",
  "draws",
  "made_at",
] as const;

type Row = Selectable<Tables["forecast_run"]>;

function run(row: Pick<Row, (typeof facts)[number]>): ForecastRun {
  return {
    id: row.id,
    planSha256: row.plan_sha256,
    assumptionsSha256: row.assumptions_sha256,
    engineVersion: row.engine_version,
    seed: row.seed,
    draws: row.draws,
    madeAt: row.made_at,
  };
}

function recorded(row: Row | undefined): RecordedForecast | undefined {
  return row && { run: run(row), forecast: JSON.parse(row.result) as Forecast };
}
