import { expect, test } from "vitest";
import { normalQuantile } from "./normal-quantile.ts";
import { studentQuantile, studentTail } from "./student-t.ts";

test.each([0, 0.1, 1, 3, 12])("the tail at %d against its closed forms", (t) => {
  expect(studentTail(t, 1)).toBeCloseTo(0.5 - Math.atan(t) / Math.PI, 14);
  expect(studentTail(t, 2)).toBeCloseTo(0.5 - t / (2 * Math.sqrt(2 + t * t)), 14);
});

// Printed in every table.
test.each([
  [1, 12.706_205],
  [5, 2.570_582],
  [10, 2.228_139],
  [30, 2.042_272],
  [1_000, 1.962_339],
])("the 97.5th percentile with %d degrees of freedom is %d", (degrees, t) => {
  expect(studentTail(t, degrees)).toBeCloseTo(0.025, 7);
  expect(studentQuantile(0.975, degrees)).toBeCloseTo(t, 6);
});

test("with a broken number of degrees both lie between", () => {
  expect(studentTail(2, 7.5)).toBeLessThan(studentTail(2, 7));
  expect(studentTail(2, 7.5)).toBeGreaterThan(studentTail(2, 8));
  expect(studentQuantile(0.975, 2.5)).toBeLessThan(studentQuantile(0.975, 2));
  expect(studentQuantile(0.975, 2.5)).toBeGreaterThan(studentQuantile(0.975, 3));
});

test("with many degrees of freedom it is normal", () => {
  expect(studentQuantile(0.975, 1e7)).toBeCloseTo(normalQuantile(0.975), 6);
});
