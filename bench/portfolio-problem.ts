import { normals, uniforms } from "../src/kernel/random.ts";
import type { PortfolioProblem, Candidate, StartOption } from "../src/core/impact/index.ts";

const sectors = {
  gap: [1000, 900, 500, 400, 400, 300, 100, 100, 100, 0],
  work: [9750, 12060, 5360, 4290, 5360, 2300, 1070, 1070, 1530, 1610],
  cost: [0.18, 0.26, 0.26, 0.2, 0.1],
};
const quarters = 12;

/**
 * A region of 120 initiatives that may start in any of 12 quarters, with two or three effects each
 * in ten sectors, 5 budget years, 15 needs and 10 exclusions. One initiative in ten moves work to
 * the last sector.
 */
export function largeProblem(scenarios: number): PortfolioProblem {
  const numbers = uniforms(7, "portfolio", 20_000).values();
  const among = (low: number, high: number) => low + (high - low) * numbers.next().value!;
  const below = (count: number) => Math.floor(among(0, count));
  const first = 4 * 2026;

  const common = normals(7, "gap", scenarios);
  const gap = new Float64Array(scenarios);
  for (const [s, people] of sectors.gap.entries()) {
    const own = normals(7, `gap/${s}`, scenarios);
    for (let w = 0; w < scenarios; w++)
      gap[w]! += people + (0.1 * people + 15) * Math.SQRT1_2 * (common[w]! + own[w]!);
  }

  const drafts = Array.from({ length: 120 }, (_, i) => {
    const count = [1, 2, 2, 2, 3, 3, 3, 4][below(8)]!;
    const touched = new Set<number>();
    while (touched.size < count) touched.add(Math.floor(among(0, 1) ** 1.4 * 9));
    const cost = Math.round((20 + 160 * among(0, 1) * count) / 2.5);
    const chance = among(0.3, 0.9);
    const adoption = among(-0.7, 1.4);
    const years = among(1.5, 6);
    const luck = uniforms(7, `${i}/success`, scenarios);
    const spread = normals(7, `${i}/adoption`, scenarios);
    const duration = normals(7, `${i}/duration`, scenarios);
    const late = normals(7, `${i}/late`, scenarios);
    const effects = [...touched].map((sector) => ({ sector, middle: among(0.002, 0.009) }));
    const sizes = effects.map(({ sector, middle }) =>
      normals(7, `${i}/${sector}`, scenarios).map((z) => middle * Math.exp(0.5 * z)),
    );
    const moved = normals(7, `${i}/moved`, scenarios).map((z) => 0.004 * Math.exp(0.45 * z));
    const work = effects.map(({ sector }) => ({ sector, fte: among(0.5, 3) }));
    /** How far it has come in the middle of 2032, where it works out. */
    const grown = (start: number) =>
      luck.map((chances, w) => {
        if (chances >= chance) return 0;
        const adopted = 1 / (1 + Math.exp(-adoption - 0.4 * spread[w]!));
        const takes = years * Math.exp(0.3 * duration[w]!);
        const begun = start / 4 + 0.7 * Math.abs(late[w]!);
        return adopted / (1 + 9 * 81 ** (-(2032.5 - begun) / takes));
      });
    const options = Array.from({ length: quarters }, (_q, q): StartOption => {
      const start = first + q;
      const size = grown(start);
      const part = (e: number) => size.map((r, w) => r * sizes[e]![w]!);
      return {
        start,
        parts: effects.map(({ sector }, e) => ({ pool: sector, part: part(e) })),
        people:
          i % 10 === 0
            ? size.map((r, w) => -r * moved[w]! * sectors.work[9]!)
            : new Float64Array(scenarios),
        costs: Array.from({ length: 8 }, (_t, t) => ({
          funder: "region",
          year: Math.floor((start + t) / 4),
          euro: 1000 * cost,
        })),
        work: work.flatMap(({ sector, fte }) =>
          Array.from({ length: 4 }, (_t, t) => ({
            party: `sector-${sector}`,
            quarter: start + t,
            fte,
          })),
        ),
      };
    });
    return { options, cost, work };
  });

  const needs = pairs(15, below);
  const excludes = pairs(10, below);
  const total = 8000 * drafts.reduce((sum, { cost }) => sum + cost, 0);
  const asked = (sector: number) =>
    drafts
      .flatMap(({ work }) => work)
      .reduce((sum, one) => sum + (one.sector === sector ? one.fte : 0), 0);
  return {
    gap,
    pools: sectors.work.map((people) => new Float64Array(scenarios).fill(people)),
    candidates: drafts.map(({ options }, i): Candidate => ({
      id: `i${i}`,
      options,
      needs: needs.filter(([from]) => from === i).map(([, to]) => `i${to}`),
      excludes: excludes.filter(([from]) => from === i).map(([, to]) => `i${to}`),
    })),
    budgets: sectors.cost.map((part, y) => ({
      funder: "region",
      year: 2026 + y,
      euro: 0.4 * total * part,
    })),
    capacities: Array.from({ length: 9 }, (_, sector) =>
      Array.from({ length: quarters + 4 }, (_q, q) => ({
        party: `sector-${sector}`,
        quarter: first + q,
        fte: 0.18 * asked(sector) + 3,
      })),
    ).flat(),
  };
}

function pairs(count: number, below: (count: number) => number): [number, number][] {
  return Array.from({ length: count }, () => {
    const from = below(120);
    return [from, (from + 1 + below(119)) % 120];
  });
}
