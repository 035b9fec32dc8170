import { expect, test } from "vitest";
import { studentTail } from "./student-t.ts";

test.each([0, 0.1, 1, 3, 12])("Student's t at %d against its closed forms", (t) => {
  expect(studentTail(t, 1)).toBeCloseTo(0.5 - Math.atan(t) / Math.PI, 9);
  expect(studentTail(t, 2)).toBeCloseTo(0.5 - t / (2 * Math.sqrt(2 + t * t)), 9);
});

// The 97.5th percentiles printed in every table.
test.each([
  [5, 2.570_582],
  [10, 2.228_139],
  [30, 2.042_272],
  [1_000, 1.962_339],
])("with %d degrees of freedom 1 in 40 lies above %d", (degrees, t) => {
  expect(studentTail(t, degrees)).toBeCloseTo(0.025, 7);
});

test("with a broken number of degrees it lies between", () => {
  expect(studentTail(2, 7.5)).toBeLessThan(studentTail(2, 7));
  expect(studentTail(2, 7.5)).toBeGreaterThan(studentTail(2, 8));
});
