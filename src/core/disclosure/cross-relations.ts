import type { Relation } from "./count-table.ts";

/** One way to divide people: areas, age groups, sexes. */
export interface Dimension {
  /** Every member, totals included. */
  readonly members: readonly string[];
  /** Which member is the sum of which; one may be divided in several ways, and over levels. */
  readonly totals: readonly Relation[];
}

/**
 * All that adds up in a table that crosses dimensions: each total of each dimension, for every
 * combination of members of the others.
 * @param idOf the id of a cell, from its member in each dimension
 */
export function crossRelations(
  dimensions: readonly Dimension[],
  idOf: (members: readonly string[]) => string,
): readonly Relation[] {
  return dimensions.flatMap(({ totals }, at) => {
    const others = combinations(
      dimensions.map(({ members }, i) => (i === at ? [undefined] : members)),
    );
    return others.flatMap((combination) => {
      const idWith = (member: string) => idOf(combination.map((other) => other ?? member));
      return totals.map(({ total, parts }) => ({ total: idWith(total), parts: parts.map(idWith) }));
    });
  });
}

const combinations = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.reduce<readonly (readonly T[])[]>(
    (made, list) => made.flatMap((combination) => list.map((item) => [...combination, item])),
    [[]],
  );
