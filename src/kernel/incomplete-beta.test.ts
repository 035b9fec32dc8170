import { expect, test } from "vitest";
import { incompleteBeta } from "./incomplete-beta.ts";

test.each([0, 0.01, 0.5, 0.99, 1])("at %d against its closed forms", (x) => {
  expect(incompleteBeta(x, 1, 1)).toBeCloseTo(x, 14);
  expect(incompleteBeta(x, 3.5, 1)).toBeCloseTo(x ** 3.5, 14);
  expect(incompleteBeta(x, 1, 3.5)).toBeCloseTo(1 - (1 - x) ** 3.5, 14);
  expect(incompleteBeta(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 14);
});
