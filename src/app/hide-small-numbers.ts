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
  type Published,
  type Relation,
  type Release,
} from "../core/disclosure/index.ts";
import { ok, refused, type Result } from "../kernel/result.ts";

/** A table whose small numbers cannot be hidden. */
export interface CannotHide {
  readonly kind: "cannot-hide";
  readonly why: CannotSuppress["kind"];
  readonly measure: string;
  readonly period: string;
  readonly cells: readonly { readonly about: About; readonly group: string }[];
}

export interface Hidden {
  readonly observations: readonly Observation[];
  /** Values that were known and now are secret. */
  readonly hidden: number;
}

/**
 * Hides small numbers of people, table by table: one measure in one period, over places and groups.
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
  const earlierByTable = Map.groupBy(earlier, tableOf);
  const published: Observation[] = [];
  let hidden = 0;
  for (const [table, delivered] of Map.groupBy(observations, tableOf)) {
    const { measure, period } = delivered[0]!;
    const before = earlierByTable.get(table) ?? [];
    // Who knows the rest of the table can subtract it.
    const cells = [...delivered, ...restOf(before, delivered)];
    const suppressed = suppress(
      {
        cells: cells.map((cell) => ({ id: idOf(cell), count: countOf(cell.value) })),
        relations: relationsOf(cells, municipalities),
      },
      { zero: "shown", ...measures.get(measure)!.smallNumbers! },
      releasesOf(before),
    );
    if (!suppressed.ok) {
      const { error } = suppressed;
      const ids = new Set(error.kind === "exposed" ? error.cells : [error.total]);
      const where = cells.filter((cell) => ids.has(idOf(cell)));
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

type Place = Pick<Observation, "about" | "group">;

const tableOf = ({ measure, period }: Observation) => `${measure} ${period}`;
const idOf = ({ about, group }: Place) => `${about} ${group}`;
const countOf = (value: Value) => (value.kind === "known" ? value.value : "missing");

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

/**
 * What adds up in a table. Groups are taken as dividing everybody, which hides too much where they
 * overlap and never too little; places as their codes say. A sum of which the table lacks a part
 * gives nothing away about the others.
 */
function relationsOf(cells: readonly Place[], municipalities: readonly About[]): Relation[] {
  const byPlace = Map.groupBy(cells, ({ about }) => about);
  const byGroup = Map.groupBy(cells, ({ group }) => group);
  return [
    ...[...byPlace.entries()].flatMap(([about, here]) =>
      here.length > 1 && here.some(({ group }) => group === everybody)
        ? [
            {
              total: idOf({ about, group: everybody }),
              parts: here.filter(({ group }) => group !== everybody).map(idOf),
            },
          ]
        : [],
    ),
    ...[...byGroup.values()].flatMap((there) => sumsOfPlaces(there, municipalities)),
  ];
}

/** Districts of a municipality, neighbourhoods of a district, municipalities of the region. */
function sumsOfPlaces(cells: readonly Place[], municipalities: readonly About[]): Relation[] {
  const places = new Map(cells.map((cell) => [cell.about, cell]));
  const parts = Map.groupBy(cells, ({ about }) => wholeOf(about, municipalities));
  return [...parts.entries()].flatMap(([whole, within]) => {
    const total = whole === undefined ? undefined : places.get(whole);
    const isComplete = whole !== wholeRegion || municipalities.every((each) => places.has(each));
    return total === undefined || !isComplete
      ? []
      : [{ total: idOf(total), parts: within.map(idOf) }];
  });
}

/** GM0268 is the whole of WK026801, and that of BU02680100. */
function wholeOf(about: About, municipalities: readonly About[]): About | undefined {
  if (/^BU\d{8}$/.test(about)) return `WK${about.slice(2, 8)}`;
  if (/^WK\d{6}$/.test(about)) return `GM${about.slice(2, 6)}`;
  return municipalities.includes(about) ? wholeRegion : undefined;
}
