import { facetKeys, noMunicipality, type FacetKey, type FacetValues } from "./facets.ts";

export const orders = ["plan", "naam", "opbrengst", "bewijs", "start", "passend"] as const;
export type Order = (typeof orders)[number];

/** What the reader asks of the list. */
export interface Criteria {
  /** Wanted values by facet; an entry with one of them passes, and no value lets all pass. */
  readonly facets: FacetValues;
  readonly search: string;
  /** Undefined: the best fitting first while searching, otherwise the plan's order. */
  readonly order: Order | undefined;
}

/** A value in the address that means nothing here; its filter is left open. */
export interface Misunderstood {
  readonly key: FacetKey | "volgorde";
  readonly value: string;
}

type Known = Readonly<Record<FacetKey, ReadonlySet<string>>>;

const longestSearch = 200;

/** Reads the criteria from an address; what is not understood is reported and left out. */
export function readCriteria(
  query: URLSearchParams,
  known: Known,
): { readonly criteria: Criteria; readonly misunderstood: readonly Misunderstood[] } {
  const misunderstood: Misunderstood[] = [];
  const read = (key: FacetKey): readonly string[] => {
    const values = [...new Set(query.getAll(key).map((value) => value.trim()))];
    // "All municipalities" chosen anew, while "also those that name none" was still on.
    if (key === "gemeente" && values.includes("")) return [];
    const given = values.filter((value) => value !== "");
    for (const value of given) if (!known[key].has(value)) misunderstood.push({ key, value });
    const understood = given.filter((value) => known[key].has(value));
    // A misspelt municipality must not leave only those that name none.
    const lonely = key === "gemeente" && given.length > 1 && understood.join() === noMunicipality;
    return lonely ? [] : understood;
  };
  const facets = Object.fromEntries(facetKeys.map((key) => [key, read(key)]));
  const asked = (query.get("volgorde") ?? "").trim();
  const order = orders.find((name) => name === asked);
  if (asked !== "" && order === undefined) misunderstood.push({ key: "volgorde", value: asked });
  const search = (query.get("zoek") ?? "").trim().slice(0, longestSearch);
  return { criteria: { facets: facets as unknown as FacetValues, search, order }, misunderstood };
}

/** The criteria as they stand in an address: "?opgave=preventie&zoek=bewegen", or nothing. */
export function writeCriteria({ facets, search, order }: Criteria): string {
  const query = new URLSearchParams();
  for (const key of facetKeys) for (const value of facets[key]) query.append(key, value);
  if (search !== "") query.set("zoek", search);
  if (order !== undefined) query.set("volgorde", order);
  return query.size === 0 ? "" : `?${query}`;
}

/** Whether anything is filtered away. */
export const narrows = ({ facets, search }: Criteria): boolean =>
  search !== "" || facetKeys.some((key) => facets[key].length > 0);
