import { normals, uniforms } from "../../../kernel/random.ts";
import type { Candidate, PortfolioProblem, StartOption } from "./problem.ts";

/**
 * A small problem with everything in it, for tests: overlap on two pools, work that is added,
 * needs, exclusions, a budget and a party that cannot do all.
 * @param options how many moments each candidate may start at
 */
export function exampleProblem(
  seed: number,
  candidates: number,
  options: number,
): PortfolioProblem {
  const scenarios = 20;
  const numbers = uniforms(seed, "numbers", 1_000).values();
  const among = (low: number, high: number) => low + (high - low) * numbers.next().value!;
  const other = (c: number) => (c + 1 + Math.floor(among(0, candidates - 1))) % candidates;
  const first = 4 * 2027;
  const drafts = Array.from({ length: candidates }, (_, c): Candidate => {
    const succeeds = uniforms(seed, `${c}`, scenarios).map((luck) => (luck < 0.7 ? 1 : 0));
    const sizes = [among(0, 0.3), among(0, 0.3)];
    const [people, euro, fte] = [among(-20, 10), among(10, 90), among(0.1, 0.9)];
    return {
      id: `i${c}`,
      options: Array.from({ length: options }, (_o, o): StartOption => {
        const grown = 1 - 0.2 * o;
        return {
          start: first + o,
          parts: sizes.map((size, pool) => ({
            pool,
            part: succeeds.map((works) => works * size * grown),
          })),
          people: succeeds.map((works) => works * people * grown),
          costs: [{ funder: c % 2 === 0 ? "zvw" : "wmo", year: 2027, euro: euro * grown }],
          work: [{ party: "huis", quarter: first + o, fte }],
        };
      }),
      needs: c % 5 === 3 ? [`i${other(c)}`] : [],
      excludes: c % 5 === 4 ? [`i${other(c)}`] : [],
    };
  });
  return {
    gap: normals(seed, "gap", scenarios).map((z) => 400 + 100 * z),
    pools: [0, 1].map((pool) => normals(seed, `pool ${pool}`, scenarios).map((z) => 500 + 20 * z)),
    candidates: drafts,
    budgets: [
      { funder: "zvw", year: 2027, euro: 60 * candidates * among(0.1, 0.4) },
      { year: 2027, euro: 60 * candidates * among(0.3, 0.6) },
    ],
    capacities: Array.from({ length: options }, (_, o) => ({
      party: "huis",
      quarter: first + o,
      fte: among(0.2, 0.4) * candidates,
    })),
  };
}
