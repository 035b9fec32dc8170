import { expect, test } from "vitest";
import { continuedFraction } from "./continued-fraction.ts";

test("ones alone are the golden ratio", () => {
  expect(continuedFraction(() => [1, 1])).toBeCloseTo((1 + Math.sqrt(5)) / 2, 15);
});

test("what does not settle is a bug of the caller", () => {
  expect(() => continuedFraction(() => [-1, 1])).toThrow("does not settle");
});
