import type { Measure } from "../core/indicators/index.ts";
import {
  everybody,
  known,
  missing,
  wholeRegion,
  type About,
  type Observation,
  type RecordedObservation,
  type Value,
} from "../core/observations/index.ts";
import {
  suppress,
  type CannotSuppress,
  type Cell,
  type Published,
  type Relation,
  type Release,
} from "../core/disclosure/index.ts";
import { ok, refused, type Result } from "../kernel/result.ts";
import { idOf, sumsIn } from "./sums-in-table.ts";
import { sumsOverTime, tablesOver } from "./sums-over-time.ts";

/** A table whose small numbers cannot be hidden. */
export interface CannotHide {
  readonly kind: "cannot-hide";
  readonly why: CannotSuppress["kind"];
  readonly measure: string;
  /** The first in which something shows. */
  readonly period: string;
  readonly cells: readonly { readonly about: About; readonly group: string }[];
}

export interface Hidden {
  readonly observations: readonly Observation[];
  /** Values that were known and now are secret. */
  readonly hidden: number;
}

/**
 * Hides small numbers of people, table by table: one measure in one period, or in a year and its
 * parts, over places and groups.
 * @param measures those of the observations, all with a rule for small numbers
 * @param earlier everything that was ever published of these measures, of each key newest first
 * @param municipalities of the region: together they are the region
 */
export function hideSmallNumbers(
  observations: readonly Observation[],
  measures: ReadonlyMap<string, Measure>,
  earlier: readonly RecordedObservation[],
  municipalities: readonly About[],
): Result<Hidden, CannotHide> {
  const tableOf = tablesOver([...observations, ...earlier]);
  const earlierByTable = Map.groupBy(earlier, tableOf);
  const published: Observation[] = [];
  let hidden = 0;
  for (const [table, delivered] of Map.groupBy(observations, tableOf)) {
    const { measure } = delivered[0]!;
    const rule = { zero: "shown", ...measures.get(measure)!.smallNumbers! } as const;
    const before = earlierByTable.get(table) ?? [];
    // Who knows the rest of the table can subtract it.
    const told = [...delivered, ...restOf(before, delivered)];
    const cells = [...told, ...absentFrom(told, municipalities)];
    const counts = cells.map((cell) => ({ id: idOf(cell), count: countOf(cell.value) }));
    const sums = [...Map.groupBy(cells, ({ period }) => period).values()].map((there) =>
      sumsIn(there, municipalities),
    );
    const divisions = sums.flatMap((each) => each.divisions);
    const others = [...sums.flatMap(({ places }) => places), ...sumsOverTime(cells, rule.roundTo)];
    const hide = (relations: readonly Relation[], releases: readonly Release[]) =>
      suppress({ cells: counts, relations }, rule, releases);
    const found = hide([...divisions, ...others], releasesOf(before));
    // Equal counts add up in ways that mean nothing, and ask too much. Where nothing was shown
    // before, no group is shown at all: then a total gives none of them away.
    const suppressed =
      !found.ok && found.error.kind === "exposed" && before.length === 0
        ? hide(others, [withoutGroups(cells)])
        : found;
    if (!suppressed.ok) {
      const { error } = suppressed;
      const ids = new Set(error.kind === "exposed" ? error.cells : [error.total]);
      const all = cells.filter((cell) => ids.has(idOf(cell)));
      const { period } = all[0]!;
      const where = all.filter((cell) => cell.period === period);
      return refused({
        kind: "cannot-hide",
        why: error.kind,
        measure,
        period,
        cells: where.map(({ about, group }) => ({ about, group })),
      });
    }
    for (const cell of delivered) {
      const value = valueOf(suppressed.value.published.get(idOf(cell))!, cell.value);
      if (value.kind === "missing" && cell.value.kind === "known") hidden += 1;
      published.push({ ...cell, value });
    }
  }
  return ok({ observations: published, hidden });
}

const countOf = (value: Value): Cell["count"] => (value.kind === "known" ? value.value : "missing");

/** What is published; a value that is shown as it was keeps its interval. */
function valueOf(published: Published, value: Value): Value {
  switch (published) {
    case "secret":
      return missing("secret");
    case "missing":
      return value;
    default:
      return value.kind === "known" && value.value === published ? value : known(published);
  }
}

/** The latest that is known of cells that are not delivered now. @param revisions newest first */
function restOf(
  revisions: readonly RecordedObservation[],
  delivered: readonly Observation[],
): readonly Observation[] {
  const seen = new Set(delivered.map(idOf));
  return revisions.filter((each) => !seen.has(idOf(each)) && seen.add(idOf(each)));
}

/** Municipalities that a total of the region counts in and the table does not give. */
function absentFrom(cells: readonly Observation[], municipalities: readonly About[]) {
  const there = new Set(cells.map(idOf));
  return cells
    .filter(({ about }) => about === wholeRegion)
    .flatMap((total) => municipalities.map((about) => ({ ...total, about, value: unknown })))
    .filter((cell) => !there.has(idOf(cell)));
}

const unknown = missing("unknown");

const withoutGroups = (cells: readonly Observation[]): Release =>
  new Map(
    cells.flatMap((cell) => (cell.group === everybody ? [] : [[idOf(cell), "secret"] as const])),
  );

/** What the public saw after each delivery, oldest first. */
function releasesOf(revisions: readonly RecordedObservation[]): readonly Release[] {
  const seen = new Map<string, Published>();
  const bySnapshot = Map.groupBy(revisions, ({ snapshot }) => snapshot);
  return [...bySnapshot.values()]
    .toSorted((a, b) => a[0]!.knownFrom.getTime() - b[0]!.knownFrom.getTime())
    .map((delivery) => {
      for (const each of delivery) seen.set(idOf(each), publishedAs(each.value));
      return new Map(seen);
    });
}

function publishedAs(value: Value): Published {
  if (value.kind === "known") return value.value;
  return value.reason === "secret" ? "secret" : "missing";
}
