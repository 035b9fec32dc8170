import type { Relation, Release } from "./count-table.ts";

/** A cell in a sum; +1 for a part, −1 for the total. */
interface Member {
  readonly cell: number;
  readonly sign: 1 | -1;
}

/** A sum whose outcome the public knows: what some members gain, others must lose. Total last. */
export type Balance = readonly Member[];

/**
 * The sums that the public can make of one release: all relations whole, now; or, of an earlier
 * release, over the cells that had no number in it, because a reader may take those for unchanged.
 * That is how a total that was shown once can give away a cell that is hidden now.
 * @throws RangeError when a relation names a cell that is not in the table: a bug of the caller
 */
export function balancesOf(
  relations: readonly Relation[],
  index: ReadonlyMap<string, number>,
  release?: Release,
): readonly Balance[] {
  return relations
    .map(({ total, parts }) =>
      [...parts, total].flatMap((id, i): Member[] =>
        typeof release?.get(id) === "number"
          ? []
          : [{ cell: cellOf(id, index), sign: i === parts.length ? -1 : 1 }],
      ),
    )
    .filter((balance) => balance.length > 0);
}

function cellOf(id: string, index: ReadonlyMap<string, number>): number {
  const cell = index.get(id);
  if (cell === undefined) throw new RangeError(`a relation names ${id}, which is no cell`);
  return cell;
}
