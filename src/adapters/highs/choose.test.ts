import { expect, test } from "vitest";
import { choose, type PortfolioProblem } from "../../core/impact/index.ts";
import { exampleProblem } from "../../core/impact/portfolio/example-problem.ts";
import { highsSolver } from "./highs-solver.ts";

const solver = await highsSolver();
const exact = (tail: number) => ({ tail, gap: 1e-7, seconds: 60 });

/** Every way to choose at most one option of each candidate. */
function* choices(
  problem: PortfolioProblem,
  chosen: (number | undefined)[] = [],
): Generator<(number | undefined)[]> {
  const candidate = problem.candidates[chosen.length];
  if (candidate === undefined) return yield chosen;
  for (const option of [undefined, ...candidate.options.keys()])
    yield* choices(problem, [...chosen, option]);
}

/** The limits and the remaining gap written out anew, with products instead of logarithms. */
function mayBe(
  { candidates, budgets, capacities }: PortfolioProblem,
  chosen: readonly (number | undefined)[],
): boolean {
  const taken = candidates.flatMap(({ options }, c) =>
    chosen[c] === undefined ? [] : [options[chosen[c]]!],
  );
  const startOf = (id: string) => {
    const c = candidates.findIndex((one) => one.id === id);
    return chosen[c] === undefined ? Infinity : candidates[c]!.options[chosen[c]]!.start;
  };
  const within = (used: number[], most: number) => used.reduce((a, b) => a + b, 0) <= most + 1e-9;
  return (
    candidates.every(
      ({ id, needs, excludes }) =>
        startOf(id) === Infinity ||
        (needs.every((other) => startOf(other) <= startOf(id)) &&
          excludes.every((other) => startOf(other) === Infinity)),
    ) &&
    budgets.every(({ funder, year, euro }) =>
      within(
        taken.flatMap(({ costs }) =>
          costs
            .filter((one) => one.year === year && [undefined, one.funder].includes(funder))
            .map((one) => one.euro),
        ),
        euro,
      ),
    ) &&
    capacities.every(({ party, quarter, fte }) =>
      within(
        taken.flatMap(({ work }) =>
          work
            .filter((one) => one.party === party && one.quarter === quarter)
            .map((one) => one.fte),
        ),
        fte,
      ),
    )
  );
}

function remains(
  { gap, pools, candidates }: PortfolioProblem,
  chosen: readonly (number | undefined)[],
  tail: number,
): number {
  const taken = candidates.flatMap(({ options }, c) =>
    chosen[c] === undefined ? [] : [options[chosen[c]]!],
  );
  const people = [...gap.keys()].map((w) => {
    const freed = pools.map((work, pool) => {
      const parts = taken.flatMap((one) => one.parts.filter((part) => part.pool === pool));
      return work[w]! * (1 - parts.reduce((left, { part }) => left * (1 - part[w]!), 1));
    });
    return (
      gap[w]! -
      freed.reduce((a, b) => a + b, 0) -
      taken.reduce((sum, one) => sum + one.people[w]!, 0)
    );
  });
  const worst = people.toSorted((a, b) => b - a).slice(0, Math.round(tail * people.length));
  return worst.reduce((a, b) => a + b, 0) / worst.length;
}

/** Numbers of the options that are taken, by candidate. */
function chosenIn(problem: PortfolioProblem, taken: Float64Array): (number | undefined)[] {
  let first = 0;
  return problem.candidates.map(({ options }) => {
    const own = taken.slice(first, (first += options.length));
    expect(own.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(1);
    return own.includes(1) ? own.indexOf(1) : undefined;
  });
}

const seeds = Array.from({ length: 12 }, (_, seed) => seed + 1);
const sizes = [
  [12, 1],
  [6, 3],
] as const;

test.each([1, 0.1, 0.3])("the choice equals that of trying everything, tail %d", (tail) => {
  for (const [candidates, options] of sizes)
    for (const seed of seeds) {
      const problem = exampleProblem(seed, candidates, options);
      const best = Math.min(
        ...[...choices(problem)]
          .filter((chosen) => mayBe(problem, chosen))
          .map((chosen) => remains(problem, chosen, tail)),
      );
      const { taken, remaining, bound } = choose(problem, exact(tail), solver);
      const chosen = chosenIn(problem, taken);
      expect(mayBe(problem, chosen)).toBe(true);
      expect(remains(problem, chosen, tail)).toBeCloseTo(remaining, 6);
      expect(remaining).toBeCloseTo(best, 3);
      expect(bound).toBeLessThanOrEqual(best + 1e-4);
    }
});

test("the bound is never above the best there is, however early it stops", () => {
  for (const seed of seeds) {
    const problem = exampleProblem(seed, 12, 1);
    const best = choose(problem, exact(0.1), solver).remaining;
    const hasty = choose(problem, { tail: 0.1, gap: 0.05, seconds: 0 }, solver);
    expect(hasty.bound).toBeLessThanOrEqual(best + 1e-4);
    expect(hasty.remaining).toBeGreaterThanOrEqual(best - 1e-4);
  }
});

test("with nothing to choose from the gap remains", () => {
  const problem = { ...exampleProblem(1, 3, 1), candidates: [] };
  const { remaining, bound } = choose(problem, exact(1), solver);
  expect(remaining).toBeCloseTo(remains(problem, [], 1), 9);
  expect(bound).toBeCloseTo(remaining, 9);
});
