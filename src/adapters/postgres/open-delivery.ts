import { sql, type Kysely } from "kysely";
import type { DeliveryRefused, OpenDelivery } from "../../app/ports/observation-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import type { Observation, ObservationKey } from "../../core/observations/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { acceptDelivery } from "./accept-delivery.ts";
import { acceptedSnapshots } from "./accepted-snapshots.ts";
import { deliveryCounts } from "./delivery-counts.ts";
import { abandonDeliveries } from "./abandon-deliveries.ts";
import { isNotUnique } from "./not-unique.ts";
import { seriesIds } from "./series-ids.ts";
import { keepBytes } from "./snapshot-bytes.ts";
import type { Tables } from "./tables.ts";

/** Rows in one statement: the embedded database serves nobody else until it is done. */
const rowsPerInsert = 2500;

/** Begins a delivery by a source and ends its unfinished one, which may be of a dead process. */
export async function openDelivery(
  db: Kysely<Tables>,
  region: RegionId,
  source: string,
): Promise<OpenDelivery> {
  await abandonDeliveries(db, { region_id: region, source_id: source });
  const { id } = await db
    .insertInto("snapshot")
    .values({ region_id: region, source_id: source })
    .returning("id")
    .executeTakeFirstOrThrow();
  // What is read from here on has these in it; of one accepted later nobody can say.
  const seen = await acceptedSnapshots(db, region).clearSelect().select("id").execute();
  const bytes = keepBytes(db, id);
  const series = seriesIds(db, region);
  const counts = deliveryCounts();

  return {
    addBytes: (chunk) => bytes.add(chunk),
    async addObservations(batch) {
      for (let start = 0; start < batch.length; start += rowsPerInsert) {
        const rows = batch.slice(start, start + rowsPerInsert);
        const added = await arrive(db, id, rows, await series(rows));
        if (!added.ok) return added;
        counts.add(rows);
      }
      return ok(undefined);
    },
    async accept(manifest, at) {
      const whole = { ...manifest, source, sha256: await bytes.end() };
      return acceptDelivery(
        db,
        { id, region, measures: counts.measures(), seen: new Set(seen.map((each) => each.id)) },
        whole,
        counts.all(),
        at,
      );
    },
    async abandon() {
      await bytes.stop();
      await abandonDeliveries(db, { id });
    },
  };
}

/** Puts observations where deliveries wait until they are accepted. */
async function arrive(
  db: Kysely<Tables>,
  snapshot: number,
  batch: readonly Observation[],
  series: readonly number[],
): Promise<Result<void, DeliveryRefused>> {
  const periods = batch.map(({ period }) => period);
  const numbers = (field: "value" | "lower" | "upper") =>
    batch.map(({ value }) => (value.kind === "known" ? finite(value[field]) : null));
  const reasons = batch.map(({ value }) => (value.kind === "missing" ? value.reason : null));
  try {
    const { numAffectedRows } = await sql`
      with open as (
        select id from snapshot where id = ${snapshot} and status = 'open' for share
      )
      insert into arriving
      select open.id, row.* from open, unnest(
        ${series}::integer[], ${periods}::text[],
        ${numbers("value")}::float8[], ${numbers("lower")}::float8[], ${numbers("upper")}::float8[],
        ${reasons}::text[], ${batch.map(({ state }) => state)}::text[]
      ) as row`.execute(db);
    return numAffectedRows === BigInt(batch.length)
      ? ok(undefined)
      : refused({ kind: "overtaken" });
  } catch (error) {
    if (!isNotUnique(error)) throw error;
    const { rows: before } = await sql<{ series_id: number; period: string }>`
      select series_id, period from arriving
      join unnest(${series}::integer[], ${periods}::text[]) as row (series_id, period)
        using (series_id, period)
      where snapshot_id = ${snapshot}`.execute(db);
    return refused({ kind: "same-key-twice", key: secondOfKey(batch, series, before) });
  }
}

/** The first of a batch whose key was there before, in the batch itself or in an earlier one. */
function secondOfKey(
  batch: readonly Observation[],
  series: readonly number[],
  before: readonly { readonly series_id: number; readonly period: string }[],
): ObservationKey {
  const seen = new Set(before.map(({ series_id, period }) => `${series_id} ${period}`));
  const { measure, about, group, period } = batch.find((each, index) => {
    const key = `${series[index]} ${each.period}`;
    return seen.has(key) || !seen.add(key);
  })!;
  return { measure, about, group, period };
}

/** @throws RangeError for NaN and infinity: whoever reads a source refuses them */
function finite(value: number | undefined): number | null {
  if (value !== undefined && !Number.isFinite(value))
    throw new RangeError(`${value} is not the value of an observation`);
  return value ?? null;
}
