import { expect, test } from "vitest";
import { planNow, tenseOf } from "./plan-now.ts";

const phase = (number: number, from: string, to: string) => ({
  id: `fase-${number}`,
  number,
  title: { nl: "x", en: "x" },
  from,
  to,
  origin: ["plan 1"],
});
const phases = [
  phase(1, "2024-Q1", "2024-Q1"),
  phase(2, "2024-Q2", "2024-Q4"),
  phase(3, "2025-Q1", "2026-Q4"),
];

test.each([
  ["2023-12-31", { kind: "before", next: phases[0] }],
  ["2024-03-31", { kind: "in", phase: phases[0], lastQuarter: false }],
  ["2024-12-31", { kind: "in", phase: phases[1], lastQuarter: false }],
  ["2026-09-30", { kind: "in", phase: phases[2], lastQuarter: false }],
  ["2026-10-01", { kind: "in", phase: phases[2], lastQuarter: true }],
  ["2027-01-01", { kind: "after" }],
])("on %s the plan is %j", (today, expected) => {
  expect(planNow(phases, today)).toEqual(expected);
});

test("a plan without phases has none", () => {
  expect(planNow([], "2026-01-01")).toEqual({ kind: "none" });
});

test.each([
  ["2023", "2023-12-31", "now"],
  ["2023", "2024-01-01", "past"],
  ["2024-Q2", "2024-03-31", "coming"],
  ["2024-Q2", "2024-04-01", "now"],
  ["2024-Q2", "2024-06-30", "now"],
  ["2024-Q2", "2024-07-01", "past"],
  ["2023-11", "2023-10-31", "coming"],
  ["2023-11", "2023-11-30", "now"],
  ["2023-11", "2023-12-01", "past"],
  ["2023-12-22", "2023-12-22", "now"],
  ["2023-12-22", "2023-12-23", "past"],
  ["2025/2026", "2026-11-21", "now"],
  ["2024-Q2/2024-Q4", "2025-01-01", "past"],
])("%s on %s is %s", (moment, today, expected) => {
  expect(tenseOf(moment, today)).toBe(expected);
});
