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
/** A municipality can be asked for by its name too. */
type Named = readonly { readonly id: string; readonly name: string }[];

const longestSearch = 200;

/** Reads the criteria from an address; what is not understood is reported and left out. */
export function readCriteria(
  query: URLSearchParams,
  known: Known,
  municipalities: Named,
): { readonly criteria: Criteria; readonly misunderstood: readonly Misunderstood[] } {
  const misunderstood: Misunderstood[] = [];
  const read = (key: FacetKey): readonly string[] => {
    const values = [...new Set(query.getAll(key).map((value) => value.trim()))];
    // "All municipalities" chosen anew, while "also those that name none" was still on.
    if (key === "gemeente" && values.includes("")) return [];
    const given = values
      .filter((value) => value !== "")
      .map((value) => (key === "gemeente" ? municipalityCode(value, municipalities) : value));
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

/** The code of a municipality that is written as its name; anything else as it stands. */
function municipalityCode(value: string, municipalities: Named): string {
  const asked = value.toLowerCase();
  const found = municipalities.find(
    ({ id, name }) => id.toLowerCase() === asked || name.toLowerCase() === asked,
  );
  return found?.id ?? value;
}

/** The address without its empty parameters, with the same meaning; undefined when it has none. */
export function withoutEmpty(query: URLSearchParams): string | undefined {
  const empty = new Set([...query].flatMap(([key, value]) => (value.trim() === "" ? [key] : [])));
  if (empty.size === 0) return undefined;
  // "All municipalities" beside another value means all: see `readCriteria`.
  const kept = [...query].filter(
    ([key, value]) => value.trim() !== "" && !(key === "gemeente" && empty.has(key)),
  );
  return kept.length === 0 ? "" : `?${new URLSearchParams(kept)}`;
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
