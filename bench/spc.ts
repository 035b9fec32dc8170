import { processChart } from "../src/core/process-chart/index.ts";
import { normals } from "../src/kernel/random.ts";
import { row, type Row } from "./row.ts";

/** How long one chart takes: 46 months with a rebase and a target. */
export async function benchSpc(): Promise<Row[]> {
  const series = [...normals(1, "spc", 46)].map((value, i) => ({
    date: new Date(Date.UTC(2022, i, 1)).toISOString().slice(0, 10),
    value,
  }));
  const rebases = [{ from: "2024-01-01", reason: "another definition" }];
  const times = Array.from({ length: 200 }, () => {
    const started = performance.now();
    for (let i = 0; i < 100; i++)
      processChart(series, { direction: "increase", target: 1, rebases });
    return (performance.now() - started) / 100;
  });
  const each = times.toSorted((a, b) => a - b)[times.length / 2]!;
  return [row("process chart of 46 points", each, "ms", { most: 0.1 })];
}
