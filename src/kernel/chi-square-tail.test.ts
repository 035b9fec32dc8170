import { expect, test } from "vitest";
import { chiSquareTail } from "./chi-square-tail.ts";

test("the 5 % points printed in every table", () => {
  expect(chiSquareTail(3.841_458_820_694_124, 1)).toBeCloseTo(0.05, 13);
  expect(chiSquareTail(18.307_038_053_275_146, 10)).toBeCloseTo(0.05, 13);
});

test("with two degrees of freedom it is exponential", () => {
  for (const x of [0.01, 1, 4, 30]) expect(chiSquareTail(x, 2)).toBeCloseTo(Math.exp(-x / 2), 14);
});

test("nothing lies below 0", () => {
  expect(chiSquareTail(0, 3)).toBe(1);
});
