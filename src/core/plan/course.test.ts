import { expect, test } from "vitest";
import { Course, hasEnded, stepOn } from "./course.ts";

const course: Course = [
  { kind: "scaled", on: "2026-01-01", factor: 1.5 },
  { kind: "stopped", on: "2027-06-01" },
];

test("the last step that took effect holds", () => {
  expect(stepOn(undefined, "2026-01-01")).toBeUndefined();
  expect(stepOn(course, "2025-12-31")).toBeUndefined();
  expect(stepOn(course, "2026-01-01")?.kind).toBe("scaled");
  expect(stepOn(course, "2027-06-01")?.kind).toBe("stopped");
});

test("stopped, merged and split have ended; a step in the future has not", () => {
  expect(hasEnded(stepOn(course, "2027-05-31"))).toBe(false);
  expect(hasEnded(stepOn(course, "2030-01-01"))).toBe(true);
  expect(hasEnded(undefined)).toBe(false);
});

test("steps stand in the order of their days", () => {
  expect(Course.safeParse(course).success).toBe(true);
  expect(Course.safeParse(course.toReversed()).success).toBe(false);
  expect(Course.safeParse([]).success).toBe(false);
});
