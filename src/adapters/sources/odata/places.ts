import { cbsPeriod } from "../../../core/observations/index.ts";
import { SourceStopped, stopOnChanges } from "../source-stopped.ts";
import { areaOf } from "../area-code.ts";
import type { CellPlace } from "./gather.ts";
import type { ODataTable } from "./slice.ts";
import type { Cell, OpenTable } from "./table-shape.ts";

/** Asking for more areas at once makes addresses that servers refuse. */
const areasAtOnce = 20;

/** Where the wanted areas stand in a table, and where and when its cells are about. */
export interface Places {
  /** Raw area codes to ask for together, by dimension; one empty map when the table has no areas. */
  readonly asked: readonly ReadonlyMap<string, readonly string[]>[];
  /**
   * @returns undefined for an area that was not asked for: a server may leave a filter aside
   * @throws SourceStopped for a period code without a known meaning
   */
  placeOf(cell: Cell): CellPlace | undefined;
}

/** @throws SourceStopped when the table has none of the areas */
export async function findPlaces(
  table: OpenTable,
  { area, period }: ODataTable,
  wanted: readonly string[],
): Promise<Places> {
  const areas = "dimension" in area ? await findAreas(table, area, wanted) : undefined;
  const periods = "dimension" in period ? await table.codes(period.dimension) : undefined;
  return {
    asked: areas?.asked ?? [new Map()],
    placeOf(cell) {
      const about = "always" in area ? area.always : areas?.names.get(cell.codes[area.dimension]!);
      if (about === undefined) return undefined;
      if ("always" in period) return { about, period: period.always, state: "unstated" };
      const code = cell.codes[period.dimension] ?? "";
      const when = cbsPeriod(code);
      if (when !== undefined)
        return { about, period: when, state: periods?.get(code)?.state ?? "unstated" };
      throw new SourceStopped({
        kind: "unreadable",
        url: table.url,
        where: `row ${cell.row}, ${period.dimension}`,
        reason: `period code "${code}" has no known meaning`,
      });
    },
  };
}

async function findAreas(
  table: OpenTable,
  area: Extract<ODataTable["area"], { dimension: string }>,
  wanted: readonly string[],
) {
  const names = new Map<string, string>();
  const raws = new Map<string, string>();
  for (const [code, { raw }] of await table.codes(area.dimension)) {
    const name = areaOf(code, area.codes);
    if (!wanted.includes(name) || raws.has(name)) continue;
    names.set(code, name);
    raws.set(name, raw);
  }
  if (names.size === 0)
    stopOnChanges(table.url, [
      { missing: `every area asked for: ${wanted.slice(0, 10).join(", ")}` },
    ]);
  const all = [...raws.values()];
  const asked = [];
  for (let start = 0; start < all.length; start += areasAtOnce)
    asked.push(new Map([[area.dimension, all.slice(start, start + areasAtOnce)]]));
  return { names, asked };
}
