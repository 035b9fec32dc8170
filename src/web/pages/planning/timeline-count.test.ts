import { expect, test } from "vitest";
import type { Priority } from "../../../core/plan/index.ts";
import { countTimeline } from "./timeline-count.ts";

const bar = (from?: string, to?: string) => ({
  activities: ["x"],
  from,
  to,
  certainty: "low" as const,
  origin: ["plan 1"],
});
const priority = (planning: Priority["planning"]): Priority => ({
  id: "p",
  number: 1,
  name: "p",
  challenge: "c",
  summary: { nl: "x", en: "x" },
  detail: "none",
  figures: [],
  planning,
  evaluation: { note: { nl: "x", en: "x" }, origin: ["plan 1"] },
  origin: ["plan 1"],
});

test("counts what is placed, what is open and what has lost its quarter", () => {
  const priorities = [
    priority([bar("2024-Q1", "2024-Q4"), bar()]),
    priority([bar("2024-Q2")]),
    priority([bar()]),
    priority("n.t.b."),
    priority(undefined),
  ];
  expect(countTimeline(priorities)).toEqual({
    all: 5,
    placed: 2,
    toBeDetermined: 1,
    withoutQuarter: 1,
    lastQuarter: "2024-Q4",
    evaluations: 5,
  });
});

test("has no last quarter when nothing has a place", () => {
  expect(countTimeline([priority("n.t.b.")]).lastQuarter).toBeUndefined();
});
