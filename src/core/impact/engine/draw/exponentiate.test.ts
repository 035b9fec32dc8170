import { expect, test } from "vitest";
import { exponentiate } from "./exponentiate.ts";

test("e to the power of each is as near as a 32-bit float is", () => {
  const given = Float32Array.from({ length: 1700 }, (_, i) => i / 10 - 85);
  const column = given.slice();
  exponentiate(column, 0, column.length);
  for (const [i, x] of given.entries()) expect(column[i]! / Math.exp(x)).toBeCloseTo(1, 5);
});

test("only what was asked for, and far below zero it is nothing", () => {
  const column = Float32Array.of(1, -200, 1);
  exponentiate(column, 1, 1);
  expect([column[0], column[2]]).toEqual([1, 1]);
  expect(column[1]).toBeLessThan(1e-37);
});
