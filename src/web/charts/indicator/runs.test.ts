import { expect, test } from "vitest";
import type { IndicatorPoint } from "../../../core/indicators/index.ts";
import { known, missing, type Value } from "../../../core/observations/index.ts";
import { processChart } from "../../../core/process-chart/index.ts";
import { gapRuns, specialRuns } from "./runs.ts";

test("neighbours that miss for one reason are one gap", () => {
  const values: Value[] = [
    known(1),
    missing("unknown"),
    missing("unknown"),
    missing("secret"),
    known(2),
    missing("unknown"),
  ];
  expect(gapRuns(values.map((value) => ({ value })) as unknown as IndicatorPoint[])).toEqual([
    { from: 1, to: 2, reason: "unknown" },
    { from: 3, to: 3, reason: "secret" },
    { from: 5, to: 5, reason: "unknown" },
  ]);
});

test("neighbours that stand out the same way are one run, across a gap too", () => {
  const values = [5, 6, 5, 4, 5, 6, 5, 4, 5, 6, 5, 4, 9, 9, undefined, 9, 9, 9, 9, 9];
  const chart = processChart(
    values.map((value, i) => ({ date: `20${String(i + 10)}-01-01`, value })),
    { direction: "increase" },
  );
  if (!chart.ok) throw new Error(chart.error.kind);
  const runs = specialRuns(chart.value);
  expect(runs.at(-1)).toMatchObject({ meaning: "improvement" });
  expect(runs.at(-1)!.points).toHaveLength(7);
});
