import { expect, test } from "vitest";
import { choose, type PortfolioProblem, type StartOption } from "../../core/impact/index.ts";
import { exampleProblem } from "../../core/impact/portfolio/example-problem.ts";
import { pricesOf } from "../../core/impact/portfolio/prices.ts";
import { remainingGap } from "../../core/impact/portfolio/remaining.ts";
import { whyNot } from "../../core/impact/portfolio/why-not.ts";
import { highsSolver } from "./highs-solver.ts";

const solver = await highsSolver();

/** One scenario, and options that free people whatever else is chosen. */
const option = (people: number, euro: number, fte: number): StartOption => ({
  start: 8108,
  parts: [],
  people: Float64Array.of(people),
  costs: [{ funder: "zvw", year: 2027, euro }],
  work: [{ party: "huis", quarter: 8108, fte }],
});
const candidate = (
  id: string,
  given: StartOption,
  needs: string[] = [],
  excludes: string[] = [],
) => ({
  id,
  options: [given],
  needs,
  excludes,
});
const problem: PortfolioProblem = {
  gap: Float64Array.of(1_000),
  pools: [],
  candidates: [
    candidate("best", option(200, 50_000, 1)),
    candidate("too-dear", option(40, 90_000, 0)),
    candidate("too-much-work", option(30, 10_000, 2)),
    candidate("rival", option(50, 0, 0), [], ["best"]),
    candidate("follower", option(20, 0, 0), ["rival"]),
    candidate("burden", option(-5, 0, 0)),
  ],
  budgets: [{ funder: "zvw", year: 2027, euro: 100_000 }],
  capacities: [{ party: "huis", quarter: 8108, fte: 2 }],
};

test("each that is not chosen has its own reason", () => {
  const best = choose(problem, { tail: 1, gap: 1e-6, seconds: 20 }, solver);
  expect([...best.taken]).toEqual([1, 0, 0, 0, 0, 0]);
  const reasons = whyNot(problem, remainingGap(problem), best, 1).map((why) => [
    why.candidate,
    why.adds,
    why.shortages.map(({ limit, by }) => [limit.kind, by]),
  ]);
  expect(reasons).toEqual([
    ["too-dear", 40, [["budget", 40_000]]],
    ["too-much-work", 30, [["capacity", 1]]],
    ["rival", 50, [["excludes", 1]]],
    ["follower", 20, [["needs", 1]]],
    ["burden", -5, []],
  ]);
});

test("a price is what the bound moves with a little more room", () => {
  /** Without whole choices: the bound of the choice in fractions. */
  const boundOf = (given: PortfolioProblem) =>
    choose(given, { tail: 1, gap: 1e-7, seconds: 0 }, solver);
  for (const seed of [2, 3, 4, 5, 6]) {
    const given = exampleProblem(seed, 12, 1);
    const { people } = pricesOf(boundOf(given)).find(({ of }) => of.kind === "capacity") ?? {
      people: 0,
    };
    const more = given.capacities.map((one) => ({ ...one, fte: one.fte + 0.01 }));
    const gained = boundOf(given).bound - boundOf({ ...given, capacities: more }).bound;
    expect(gained / 0.01).toBeLessThanOrEqual(people + 0.1);
    expect(gained / 0.01).toBeGreaterThanOrEqual(0.9 * people - 0.1);
  }
});

test("the example by hand of docs/methods.md", () => {
  const taking = (id: string, part: number, euro: number) =>
    candidate(id, {
      ...option(0, euro, 0),
      parts: [{ pool: 0, part: Float64Array.of(part) }],
    });
  const example: PortfolioProblem = {
    gap: Float64Array.of(1_000),
    pools: [Float64Array.of(1_000)],
    candidates: [taking("a", 0.3, 60_000), taking("b", 0.2, 50_000), taking("c", 0.25, 50_000)],
    budgets: [{ year: 2027, euro: 100_000 }],
    capacities: [],
  };
  const hasty = choose(example, { tail: 1, gap: 1e-6, seconds: 0 }, solver);
  expect(hasty.bound).toBeCloseTo(556, 0);
  expect(1_000 * pricesOf(hasty)[0]!.people).toBeCloseTo(3.2, 1);
  const best = choose(example, { tail: 1, gap: 1e-6, seconds: 20 }, solver);
  expect([...best.taken]).toEqual([0, 1, 1]);
  expect(best.remaining).toBeCloseTo(600, 9);
  expect(best.bound).toBeCloseTo(600, 2);
});
