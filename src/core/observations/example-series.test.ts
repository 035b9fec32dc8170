import { expect, test } from "vitest";
import { exampleObservations, ExampleSeries } from "./example-series.ts";

const recipe = (more: object) =>
  ExampleSeries.parse({
    measure: "wachtenden",
    levels: { "organisation:a": 100 },
    from: "2024-01",
    to: "2024-12",
    ...more,
  });
const values = (more: object) =>
  exampleObservations(recipe(more)).map(({ value }) =>
    value.kind === "known" ? value.value : value.reason,
  );

test("a recipe without chance is its level, trend, season and steps", () => {
  expect(values({})).toEqual(Array.from({ length: 12 }, () => 100));
  expect(values({ steps: [{ from: "2024-06", by: -30 }] })).toEqual([
    ...Array.from({ length: 5 }, () => 100),
    ...Array.from({ length: 7 }, () => 70),
  ]);
  expect(values({ season: { height: 10, peak: 1 } }).slice(0, 7)).toEqual([
    110, 109, 105, 100, 95, 91, 90,
  ]);
  expect(values({ from: "2020", to: "2023", trendPerYear: 10 })).toEqual([100, 110, 120, 130]);
});

test("chance is the same every time, and never brings a figure below zero", () => {
  const noisy = { noise: 80 };
  expect(values(noisy)).toEqual(values(noisy));
  expect(new Set(values(noisy)).size).toBeGreaterThan(8);
  expect(Math.min(...(values(noisy) as number[]))).toBeGreaterThanOrEqual(0);
});

test("a hole has its reason and no value", () => {
  expect(values({ holes: [{ period: "2024-02", reason: "unknown" }] })[1]).toBe("unknown");
});

test("an interval lies around the value", () => {
  const [first] = exampleObservations(recipe({ interval: 5, decimals: 1 }));
  expect(first?.value).toEqual({ kind: "known", value: 100, lower: 95, upper: 105 });
});
