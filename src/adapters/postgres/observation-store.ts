import { sql, type Kysely, type Selectable } from "kysely";
import type { ObservationQuery, ObservationStore } from "../../app/ports/observation-store.ts";
import type { RegionId } from "../../app/ports/region-store.ts";
import {
  known,
  missing,
  type ObservationKey,
  type RecordedObservation,
  type Value,
} from "../../core/observations/index.ts";
import { acceptedSnapshots, asSnapshot } from "./accepted-snapshots.ts";
import { openDelivery } from "./open-delivery.ts";
import { keptBytes } from "./snapshot-bytes.ts";
import type { Tables } from "./tables.ts";

export function observationStore(db: Kysely<Tables>): ObservationStore {
  /** Since when each snapshot is known, by its number. */
  const knownSnapshots = async (region: RegionId, at?: Date) => {
    const rows = await db
      .selectFrom("snapshot")
      .select(["id", "accepted_at"])
      .where("region_id", "=", region)
      .where("status", "=", "accepted")
      .$if(at !== undefined, (query) => query.where("accepted_at", "<=", at!))
      .execute();
    return new Map(rows.map(({ id, accepted_at }) => [id, accepted_at!]));
  };
  const seriesOf = (region: RegionId) =>
    db
      .selectFrom("series")
      .select(["id", "measure_id", "about", "group_id"])
      .where("region_id", "=", region);

  /** Revisions of what is asked for, in order of key; of each key the newest first. */
  const revisionsOf = async (
    region: RegionId,
    { measures, about, knownAt }: ObservationQuery,
    which: "all" | "latest",
  ) => {
    const snapshots = await knownSnapshots(region, knownAt);
    const series = await seriesOf(region)
      .where("measure_id", "=", anyOf(measures))
      .$if(about !== undefined, (query) => query.where("about", "=", anyOf(about!)))
      .orderBy("measure_id")
      .orderBy("about")
      .orderBy("group_id")
      .execute();
    const rows = await db
      .selectFrom("observation")
      .selectAll()
      .$if(which === "latest", (query) => query.distinctOn(["series_id", "period"]))
      .where("series_id", "=", anyOf(series.map(({ id }) => id)))
      .where("snapshot_id", "=", anyOf([...snapshots.keys()]))
      .orderBy("series_id")
      .orderBy("period")
      .orderBy("snapshot_id", "desc")
      .execute();
    const bySeries = Map.groupBy(rows, ({ series_id }) => series_id);
    return series.flatMap(({ id, measure_id, about: place, group_id }) =>
      (bySeries.get(id) ?? []).map((row) =>
        recorded(row, { measure: measure_id, about: place, group: group_id }, snapshots),
      ),
    );
  };

  return {
    open: (region, source) => openDelivery(db, region, source),
    read: (region, query) => revisionsOf(region, query, "latest"),
    history: (region, query) => revisionsOf(region, query, "all"),

    async revisions(region, { measure, about, group, period }) {
      const snapshots = await knownSnapshots(region);
      const rows = await db
        .selectFrom("observation")
        .selectAll()
        .where(
          "series_id",
          "=",
          seriesOf(region)
            .clearSelect()
            .select("id")
            .where((row) => row.and({ measure_id: measure, about, group_id: group })),
        )
        .where("period", "=", period)
        .where("snapshot_id", "=", anyOf([...snapshots.keys()]))
        .orderBy("snapshot_id")
        .execute();
      return rows.map((row) => recorded(row, { measure, about, group }, snapshots));
    },

    async snapshots(region) {
      return (await acceptedSnapshots(db, region).execute()).map(asSnapshot);
    },

    async *bytes(region, snapshot) {
      const { id } = await acceptedSnapshots(db, region)
        .where("id", "=", Number(snapshot))
        .executeTakeFirstOrThrow();
      yield* keptBytes(db, id);
    },
  };
}

/** One parameter, however many values: a statement can have no more than 65,535. */
const anyOf = <T>(values: readonly T[]) => sql<T>`any(${values})`;

function recorded(
  row: Selectable<Tables["observation"]>,
  series: Omit<ObservationKey, "period">,
  snapshots: ReadonlyMap<number, Date>,
): RecordedObservation {
  return {
    ...series,
    period: row.period,
    value: valueOf(row),
    state: row.state,
    revision: row.revision,
    knownFrom: snapshots.get(row.snapshot_id)!,
    snapshot: String(row.snapshot_id),
  };
}

function valueOf({
  value,
  lower,
  upper,
  missing: reason,
}: Selectable<Tables["observation"]>): Value {
  return reason === null ? known(value!, lower ?? undefined, upper ?? undefined) : missing(reason);
}
