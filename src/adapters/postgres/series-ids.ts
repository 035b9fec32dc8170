import { sql, type Kysely } from "kysely";
import type { RegionId } from "../../app/ports/region-store.ts";
import type { ObservationKey } from "../../core/observations/index.ts";
import type { Tables } from "./tables.ts";

/** What a series is of: a key without its period. */
type SeriesName = Omit<ObservationKey, "period">;

/** Names remembered; beyond that all are forgotten and asked for again. */
const mostRemembered = 50_000;

/** Gives series their numbers, and new ones where they have none. */
export function seriesIds(db: Kysely<Tables>, region: RegionId) {
  const known = new Map<string, number>();

  return async (names: readonly SeriesName[]): Promise<number[]> => {
    if (known.size > mostRemembered) known.clear();
    const unknown = new Map(
      names.flatMap((name) => {
        const text = nameText(name);
        return known.has(text) ? [] : [[text, name] as const];
      }),
    );
    if (unknown.size > 0)
      for (const row of await numbered(db, region, [...unknown.values()]))
        known.set(
          nameText({ measure: row.measure_id, about: row.about, group: row.group_id }),
          row.id,
        );
    return names.map((name) => known.get(nameText(name))!);
  };
}

const nameText = ({ measure, about, group }: SeriesName) => `${measure}\n${about}\n${group}`;

async function numbered(db: Kysely<Tables>, region: RegionId, names: readonly SeriesName[]) {
  const columns = sql`unnest(
    ${names.map(({ measure }) => measure)}::text[],
    ${names.map(({ about }) => about)}::text[],
    ${names.map(({ group }) => group)}::text[]
  ) as name (measure_id, about, group_id)`;
  await sql`insert into series (region_id, measure_id, about, group_id)
    select ${region}, name.* from ${columns}
    where not exists (select from series s where s.region_id = ${region}
      and (s.measure_id, s.about, s.group_id) = (name.measure_id, name.about, name.group_id))
    on conflict do nothing`.execute(db);
  const { rows } = await sql<{
    id: number;
    measure_id: string;
    about: string;
    group_id: string;
  }>`select s.id, name.* from ${columns}
    join series s on s.region_id = ${region}
      and (s.measure_id, s.about, s.group_id) = (name.measure_id, name.about, name.group_id)`.execute(
    db,
  );
  return rows;
}
