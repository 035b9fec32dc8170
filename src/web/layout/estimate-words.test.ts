import { expect, test } from "vitest";
import type { Estimate, EstimateField } from "../../core/impact/index.ts";
import { estimateValue } from "./estimate-words.ts";

const about = { grade: "expert", basis: "assumption", origin: ["eigen-aanname"] } as const;
const range = (low: number, high: number): Estimate => ({ low, high, ...about, origin: ["x"] });

test.each<[EstimateField, Estimate, string, string]>([
  ["reach", range(0.15, 0.3), "15 tot 30\u00A0%", "15 to 30%"],
  ["effect", range(-0.005, 0.125), "−0,5 tot 12,5\u00A0%", "−0.5 to 12.5%"],
  ["staff", range(12760, 16000), "12.760 tot 16.000 mensen", "12,760 to 16,000 people"],
  ["start", range(2024, 2024.5), "januari 2024 tot juli 2024", "January 2024 to July 2024"],
  ["ftePerPerson", range(0.74, 0.8), "0,74 tot 0,8", "0.74 to 0.8"],
  ["lagYears", range(2, 2), "2 jaar", "2 years"],
  ["effect", { value: 0.197, ...about, origin: ["x"] }, "ongeveer 19,7\u00A0%", "about 19.7%"],
  [
    "daysPerYear",
    { low: 0, mode: 200, high: 365, ...about, origin: ["x"] },
    "meestal 200 dagen, minstens 0 dagen en hoogstens 365 dagen",
    "mostly 200 days, at least 0 days and at most 365 days",
  ],
  [
    "adoption",
    { part: 124, of: 1400, ...about, origin: ["x"] },
    "124 van de 1.400 geteld",
    "124 of 1,400 counted",
  ],
])("%s %j is written as %j", (field, estimate, nl, en) => {
  expect(estimateValue(field, estimate, "nl")).toBe(nl);
  expect(estimateValue(field, estimate, "en")).toBe(en);
});
