import type { Solution } from "./solution.ts";

/** Two solutions that do the same for the same parties. */
export interface Overlap {
  readonly a: Solution;
  readonly b: Solution;
  /** What both do, of the list of the region. */
  readonly function: string;
  /** Ids of the parties that have both; at least one. */
  readonly users: readonly string[];
}

/**
 * Pairs with the same function for at least one party, those with most parties first. What has
 * ended overlaps with nothing, and what is planned does: that is the time to choose.
 */
export function overlaps(solutions: readonly Solution[]): readonly Overlap[] {
  const byFunction = Map.groupBy(
    solutions.filter(({ standing }) => standing?.state !== "ended"),
    ({ facts }) => facts.function,
  );
  return [...byFunction]
    .flatMap(([name, same]) =>
      name === undefined
        ? []
        : same.flatMap((a, at) =>
            same.slice(at + 1).map((b) => ({ a, b, function: name, users: shared(a, b) })),
          ),
    )
    .filter(({ users }) => users.length > 0)
    .toSorted((one, other) => other.users.length - one.users.length);
}

const shared = (a: Solution, b: Solution) =>
  a.facts.users.filter((user) => b.facts.users.includes(user));
