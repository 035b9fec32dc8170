import { describe, expect, test } from "vitest";
import { placeOf, quarterOf, quartersBetween, quartersOf } from "./quarter-place.ts";

describe("quartersBetween", () => {
  test("crosses a year and includes both ends", () => {
    expect(quartersBetween("2024-Q3", "2025-Q1")).toEqual(["2024-Q3", "2024-Q4", "2025-Q1"]);
  });
  test("gives nothing when the end lies before the start", () => {
    expect(quartersBetween("2025-Q1", "2024-Q4")).toEqual([]);
  });
});

test.each([
  ["2026-01-01", "2026-Q1"],
  ["2026-03-31", "2026-Q1"],
  ["2026-04-01", "2026-Q2"],
  ["2026-12-31", "2026-Q4"],
])("%s falls in %s", (day, quarter) => {
  expect(quarterOf(day)).toBe(quarter);
});

test("a plan has the quarters from its first phase to its last, and none without phases", () => {
  const phases = [
    { from: "2024-Q3", to: "2024-Q4" },
    { from: "2024-Q1", to: "2024-Q2" },
  ];
  expect(quartersOf(phases)).toEqual(["2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4"]);
  expect(quartersOf([])).toEqual([]);
});

describe("placeOf", () => {
  test("nothing has a place where there are no columns", () => {
    const bar = { from: "2024-Q1", certainty: "high", label: "" } as const;
    expect(placeOf(bar, [])).toEqual({ kind: "elsewhere" });
  });

  const quarters = quartersBetween("2024-Q1", "2024-Q4");
  const place = (from?: string, to?: string) =>
    placeOf({ from, to, certainty: "low", label: "" }, quarters);

  test.each([
    ["2024-Q2", "2024-Q3", { kind: "known", from: 2, to: 3 }],
    ["2024-Q2", "2024-Q2", { kind: "known", from: 2, to: 2 }],
    ["2023-Q3", "2024-Q1", { kind: "known", from: 1, to: 1 }],
    ["2024-Q4", "2026-Q1", { kind: "known", from: 4, to: 4 }],
    ["2022-Q1", "2023-Q4", { kind: "elsewhere" }],
    ["2025-Q1", "2025-Q2", { kind: "elsewhere" }],
    ["2024-Q3", undefined, { kind: "open-end", from: 3 }],
    ["2023-Q3", undefined, { kind: "elsewhere" }],
    [undefined, "2024-Q3", { kind: "unknown" }],
    [undefined, undefined, { kind: "unknown" }],
  ])("%s to %s", (from, to, expected) => {
    expect(place(from, to)).toEqual(expected);
  });
});
