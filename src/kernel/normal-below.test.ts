import { expect, test } from "vitest";
import { normalBelow } from "./normal-below.ts";
import { normalTail } from "./normal-tail.ts";

test("it is the chance of the exact function to six digits, in the middle as in the tails", () => {
  for (let z = 0; z < 9; z += 0.0037) {
    const tail = normalTail(z);
    expect(Math.abs(normalBelow(-z) / tail - 1)).toBeLessThan(2e-6);
    expect(normalBelow(z)).toBeCloseTo(1 - tail, 9);
  }
});

test("it never falls, and ends at nothing and at certainty", () => {
  let before = 0;
  for (let z = -40; z <= 40; z += 0.01) {
    const chance = normalBelow(z);
    expect(chance).toBeGreaterThanOrEqual(before);
    before = chance;
  }
  expect(normalBelow(-Infinity)).toBe(0);
  expect(normalBelow(0)).toBeCloseTo(0.5, 15);
  expect(normalBelow(Infinity)).toBe(1);
});
