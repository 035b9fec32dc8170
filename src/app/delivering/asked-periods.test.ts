import { expect, test } from "vitest";
import type { Source } from "../../core/indicators/index.ts";
import { dueOn, periodAsked, periodsOn, periodsUpTo } from "./asked-periods.ts";

const source = (rhythm: Source["rhythm"], delayMonths = 1) => ({ rhythm, delayMonths }) as Source;

test.each([
  ["month", "2026-01-01", "2025-12"],
  ["month", "2026-11-30", "2026-10"],
  ["quarter", "2026-09-30", "2026-Q2"],
  ["quarter", "2026-10-01", "2026-Q3"],
  ["quarter", "2026-01-01", "2025-Q4"],
  ["half-year", "2026-06-30", "2025-Q4"],
  ["half-year", "2026-07-01", "2026-Q2"],
  ["half-year", "2026-12-31", "2026-Q2"],
  ["year", "2026-12-31", "2025"],
  ["two-weeks", "2026-12-31", undefined],
] as const)("who delivers by the %s is on %s asked for %s", (rhythm, today, period) => {
  expect(periodAsked(rhythm, today)).toBe(period);
});

test("a grid has four periods, the one that is asked last", () => {
  expect(periodsUpTo("2026-Q3", source("quarter"))).toEqual([
    "2025-Q4",
    "2026-Q1",
    "2026-Q2",
    "2026-Q3",
  ]);
  expect(periodsUpTo("2026-Q2", source("half-year"))).toEqual([
    "2024-Q4",
    "2025-Q2",
    "2025-Q4",
    "2026-Q2",
  ]);
  expect(periodsOn("2026-Q4", source("quarter"), 1)).toBe("2027-Q1");
});

test("a period is due some months after its end", () => {
  expect(dueOn("2026-Q3", source("quarter"))).toBe("2026-10-30");
  expect(dueOn("2025", source("year", 6))).toBe("2026-07-02");
});
