import { join } from "node:path";
import { execute } from "./peers/program.ts";
import type { PortfolioRun } from "./portfolio-run.ts";
import { row, type Row } from "./row.ts";

/** How long it takes to choose from 120 initiatives and 12 quarters, and how sure that is best. */
export async function benchPortfolio(): Promise<Row[]> {
  return [
    ...(await measure("expected value", { tail: 1, most: 10 })),
    ...(await measure("worst tenth", { tail: 0.1, most: 15 })),
  ];
}

/** @param goal part of the scenarios that counts, and the seconds that it may take */
async function measure(name: string, { tail, most }: { tail: number; most: number }) {
  const program = join(import.meta.dirname, "bench-portfolio.js");
  const { stdout } = await execute(process.execPath, [program, `${tail}`]);
  const { seconds, processorSeconds, gap, peakMb } = JSON.parse(stdout) as PortfolioRun;
  const of = `portfolio 120 × 12, ${name}`;
  return [
    row(of, seconds, "s", { most }),
    row(`${of}, processor`, processorSeconds, "s", { most }),
    row(`${of}, proven gap`, 100 * gap, "%", { most: 1 }),
    row(`${of}, peak memory`, peakMb, "MiB", { most: 500 }),
  ];
}
