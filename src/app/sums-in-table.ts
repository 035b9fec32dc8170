import type { Relation } from "../core/disclosure/index.ts";
import {
  everybody,
  wholeRegion,
  type About,
  type Observation,
} from "../core/observations/index.ts";

type Place = Pick<Observation, "about" | "group" | "period">;

/** What a cell is called in its table. */
export const idOf = ({ about, group, period }: Place) => `${about} ${group} ${period}`;

/**
 * What adds up in a table of one measure in one period: groups to everybody, and places as their
 * codes say.
 * @param municipalities of the region: together they are the region
 */
export function sumsIn(
  cells: readonly Observation[],
  municipalities: readonly About[],
): { readonly places: readonly Relation[]; readonly divisions: readonly Relation[] } {
  const byPlace = Map.groupBy(cells, ({ about }) => about);
  const byGroup = Map.groupBy(cells, ({ group }) => group);
  return {
    divisions: [...byPlace.values()].flatMap(divisionsOf),
    places: [...byGroup.values()].flatMap((there) => sumsOfPlaces(there, municipalities)),
  };
}

/** More groups than this have too many sums to look at. */
const mostGroups = 12;

/**
 * How groups divide the people of one place. Nobody says which groups overlap, so every set of them
 * that adds up to everybody counts: ages do, and so do sexes. Where none does, or where a count is
 * lacking, all groups together are taken to.
 */
function divisionsOf(here: readonly Observation[]): readonly Relation[] {
  const everyone = here.find(({ group }) => group === everybody);
  const groups = here.filter((cell) => cell !== everyone);
  if (everyone === undefined || groups.length === 0) return [];
  const counted = groups.filter(({ value }) => value.kind === "known" && value.value > 0);
  const found =
    everyone.value.kind === "known" && counted.length <= mostGroups
      ? adding(counted, everyone.value.value)
      : [];
  const sets = found.length > 0 && groups.every(isKnown) ? found : [...found, groups];
  return sets.map((parts) => ({ total: idOf(everyone), parts: parts.map(idOf) }));
}

const isKnown = ({ value }: Observation) => value.kind === "known";

/** Every choice of counts above zero that add up to `left`. */
function adding(counts: readonly Observation[], left: number): readonly (readonly Observation[])[] {
  const [first, ...others] = counts;
  if (left <= 0 || first === undefined) return left === 0 ? [[]] : [];
  const own = first.value.kind === "known" ? first.value.value : 0;
  return [...adding(others, left - own).map((rest) => [first, ...rest]), ...adding(others, left)];
}

/**
 * Places make up the smallest whole that the table has: neighbourhoods their district, or their
 * municipality where districts are left out.
 */
function sumsOfPlaces(cells: readonly Place[], municipalities: readonly About[]): Relation[] {
  const places = new Map(cells.map((cell) => [cell.about, cell]));
  const parts = Map.groupBy(cells, ({ about }) =>
    wholesOf(about, municipalities).find((whole) => places.has(whole)),
  );
  return [...parts.entries()].flatMap(([whole, within]) =>
    whole === undefined ? [] : [{ total: idOf(places.get(whole)!), parts: within.map(idOf) }],
  );
}

/** What a place is part of, smallest first: BU02680100 of WK026801, GM0268 and the region. */
function wholesOf(about: About, municipalities: readonly About[]): readonly About[] {
  const smallest = /^BU\d{8}$/.test(about)
    ? `WK${about.slice(2, 8)}`
    : /^WK\d{6}$/.test(about)
      ? `GM${about.slice(2, 6)}`
      : undefined;
  if (smallest !== undefined) return [smallest, ...wholesOf(smallest, municipalities)];
  return municipalities.includes(about) ? [wholeRegion] : [];
}
