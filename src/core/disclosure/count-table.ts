/** One count of people: of an area, a group and a period, all three of which are in the id. */
export interface Cell {
  readonly id: string;
  /** People, a whole number from 0; or missing, for whatever reason the source had. */
  readonly count: number | "missing";
}

/** A total and the parts that make it up: a region of municipalities, everybody of age groups. */
export interface Relation {
  readonly total: string;
  readonly parts: readonly string[];
}

/** Everything that is published together, and everything that the public can add up in it. */
export interface CountTable {
  readonly cells: readonly Cell[];
  readonly relations: readonly Relation[];
}

/** What the public sees of a cell. */
export type Published = number | "secret" | "missing";

/** What the public saw of a table at one time, by cell. */
export type Release = ReadonlyMap<string, Published>;

/** @throws RangeError for a count that is none, or an id given twice: bugs of the caller */
export function indexById(cells: readonly Cell[]): ReadonlyMap<string, number> {
  const index = new Map(cells.map(({ id }, i) => [id, i]));
  if (index.size < cells.length) throw new RangeError("a cell is given twice");
  for (const { id, count } of cells)
    if (count !== "missing" && !(Number.isInteger(count) && count >= 0))
      throw new RangeError(`the count of cell ${id} is no number of people`);
  return index;
}
