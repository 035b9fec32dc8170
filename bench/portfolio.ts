import { highsSolver } from "../src/adapters/highs/highs-solver.ts";
import { choose, type Aim } from "../src/core/impact/index.ts";
import { largeProblem } from "./portfolio-problem.ts";
import { row, type Row } from "./row.ts";

/** How long it takes to choose from 120 initiatives and 12 quarters, and how sure that is best. */
export async function benchPortfolio(): Promise<Row[]> {
  const expected = await measure("expected value", 1_000, { tail: 1, gap: 0.01, seconds: 60 }, 10);
  const worst = await measure("worst tenth", 1_000, { tail: 0.1, gap: 0.01, seconds: 60 }, 15);
  const peak = process.resourceUsage().maxRSS / 1024;
  return [...expected, ...worst, row("portfolio, peak memory", peak, "MB", { most: 500 })];
}

async function measure(name: string, scenarios: number, aim: Aim, most: number): Promise<Row[]> {
  const problem = largeProblem(scenarios);
  const solver = await highsSolver();
  const began = process.cpuUsage();
  const { remaining, bound } = choose(problem, aim, solver);
  const seconds = solver.elapsed();
  const { user, system } = process.cpuUsage(began);
  return [
    row(`portfolio 120 × 12, ${name}`, seconds, "s", { most }),
    row(`portfolio 120 × 12, ${name}, processor`, (user + system) / 1e6, "s", { most }),
    row(`portfolio 120 × 12, ${name}, proven gap`, (100 * (remaining - bound)) / remaining, "%", {
      most: 1,
    }),
  ];
}
