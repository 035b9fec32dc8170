import fc from "fast-check";
import { expect, test } from "vitest";
import { tailOf } from "./tail.ts";

const values = Float64Array.from([10, 40, 20, 30]);

test.each([
  [1, 25, [0.25, 0.25, 0.25, 0.25]],
  [0.5, 35, [0, 0.5, 0, 0.5]],
  [0.25, 40, [0, 1, 0, 0]],
  [0.1, 40, [0, 1, 0, 0]],
  // One and a half scenarios: the second counts half as much.
  [0.375, (2 * 40 + 30) / 3, [0, 2 / 3, 0, 1 / 3]],
])("the worst %d of the scenarios", (tail, mean, weights) => {
  const found = tailOf(values, tail);
  expect(found.mean).toBeCloseTo(mean, 12);
  for (const [w, weight] of weights.entries()) expect(found.weights[w]).toBeCloseTo(weight, 12);
});

test("no weights within the same bounds make the mean higher", () => {
  const column = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(column, fc.double({ min: 0.02, max: 1, noNaN: true }), (list, tail) => {
      const { mean, weights } = tailOf(Float64Array.from(list), tail);
      const all = list.reduce((sum, value) => sum + value, 0) / list.length;
      expect(mean).toBeGreaterThanOrEqual(all - 1e-9);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      expect(Math.max(...weights)).toBeLessThanOrEqual(1 / (tail * list.length) + 1e-9);
    }),
  );
});
