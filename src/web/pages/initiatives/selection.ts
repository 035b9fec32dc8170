import type { RegionView } from "../../region-view.ts";
import type { Criteria, Order } from "./criteria.ts";
import { entriesOf, evidenceOf, evidenceOrder, type Entry } from "./entry.ts";
import { facetKeys, facetValues, type FacetKey, type FacetValues } from "./facets.ts";
import { searchFields } from "./search-fields.ts";
import { search, type Field } from "./search.ts";

/** An entry with what the list needs to find it. */
export interface Indexed {
  readonly entry: Entry;
  readonly values: FacetValues;
  readonly fields: readonly Field[];
}

export interface Selection {
  /** Entries of the plan's list, in the asked order. */
  readonly listed: readonly Entry[];
  /** Chosen by the region, but not in the plan's list. */
  readonly unlisted: readonly Entry[];
  readonly order: Order;
  /** Words of the search that stand nowhere; words that look like them were taken. */
  readonly guessed: readonly string[];
  /** For each facet and value: how many entries the list has when that value is chosen. */
  readonly counts: Readonly<Record<FacetKey, ReadonlyMap<string, number>>>;
}

const indexes = new WeakMap<RegionView, readonly Indexed[]>();

/** All entries with their facets and words; made once for each view of the region. */
export function indexOf(view: RegionView): readonly Indexed[] {
  const known = indexes.get(view);
  if (known !== undefined) return known;
  const made = entriesOf(view).map((entry) => ({
    entry,
    values: facetValues(entry, view),
    fields: searchFields(entry, view),
  }));
  indexes.set(view, made);
  return made;
}

/** The entry with this last part of its address. */
export const entryOf = (view: RegionView, slug: string): Entry | undefined =>
  indexOf(view).find(({ entry }) => entry.slug === slug)?.entry;

/**
 * The entries that fit the criteria, in the asked order.
 * @param year place of the year, in the forecast, by which the yield is ordered
 */
export function select(index: readonly Indexed[], criteria: Criteria, year: number): Selection {
  const { scores, guessed } = search(
    criteria.search,
    index.map(({ fields }) => fields),
  );
  const found =
    criteria.search === ""
      ? index.map((item) => ({ ...item, score: 0 }))
      : index.flatMap((item, at) => (scores[at]! > 0 ? [{ ...item, score: scores[at]! }] : []));
  const passes = (values: FacetValues, except?: FacetKey) =>
    facetKeys.every(
      (key) =>
        key === except ||
        criteria.facets[key].length === 0 ||
        values[key].some((value) => criteria.facets[key].includes(value)),
    );
  const order = criteria.order ?? (criteria.search === "" ? "plan" : "passend");
  const sorted = found
    .filter(({ values }) => passes(values))
    .toSorted((a, b) => compare(order, year, a, b));
  const entries = sorted.map(({ entry }) => entry);
  const count = (key: FacetKey) => {
    const totals = new Map<string, number>();
    for (const { values } of found)
      if (passes(values, key))
        for (const value of values[key]) totals.set(value, (totals.get(value) ?? 0) + 1);
    return totals;
  };
  return {
    listed: entries.filter(({ listed }) => listed),
    unlisted: entries.filter(({ listed }) => !listed),
    order,
    guessed,
    counts: Object.fromEntries(
      facetKeys.map((key) => [key, count(key)]),
    ) as unknown as Selection["counts"],
  };
}

type Found = Indexed & { readonly score: number };

/** Negative when `a` comes first; equals keep the plan's order. */
function compare(order: Order, year: number, a: Found, b: Found): number {
  switch (order) {
    case "plan":
      return 0;
    case "passend":
      return b.score - a.score;
    case "naam":
      return bareName(a.entry.name).localeCompare(bareName(b.entry.name), "nl");
    case "opbrengst":
      return (
        last(b.entry.outcome?.realised[year]?.mean) - last(a.entry.outcome?.realised[year]?.mean)
      );
    case "bewijs":
      return rank(a.entry) - rank(b.entry);
    case "start":
      return startOf(a).localeCompare(startOf(b));
  }
}

/** "#DiVers: digicoach" is looked for under the D. */
const bareName = (name: string) => name.replace(/^[^\p{L}\p{N}]+/u, "");
const last = (mean: number | undefined) => mean ?? Number.MIN_SAFE_INTEGER;
const rank = (entry: Entry) => evidenceOrder.indexOf(evidenceOf(entry));
/** The first known quarter; those without come last. */
const startOf = ({ values }: Found) =>
  values.fase.filter((value) => /^\d/.test(value)).toSorted()[0] ?? "9999";
