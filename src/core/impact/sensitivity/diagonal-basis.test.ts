import fc from "fast-check";
import { expect, test } from "vitest";
import { diagonalBasis } from "./diagonal-basis.ts";
import { naturalSpline } from "./natural-spline.ts";
import { product, transposed } from "./small-matrix.ts";
import { eigenOf } from "./symmetric-eigen.ts";

const symmetric = fc
  .array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 36, maxLength: 36 })
  .map((numbers) =>
    Array.from({ length: 6 }, (_, i) =>
      Array.from({ length: 6 }, (__, j) => numbers[6 * Math.max(i, j) + Math.min(i, j)]!),
    ),
  );

function expectClose(found: readonly number[][], expected: readonly number[][]) {
  for (const [i, row] of found.entries())
    for (const [j, value] of row.entries()) expect(value).toBeCloseTo(expected[i]![j]!, 9);
}
const diagonalOf = (values: readonly number[]) =>
  values.map((value, i) => values.map((_, j) => (i === j ? value : 0)));

test("a symmetric matrix is the sum of its eigenvectors, each times its value", () => {
  fc.assert(
    fc.property(symmetric, (matrix) => {
      const { values, vectors } = eigenOf(matrix);
      const across = transposed(vectors);
      expectClose(product(vectors, across), diagonalOf(values.map(() => 1)));
      expectClose(product(across, product(diagonalOf(values), vectors)), matrix);
    }),
  );
});

test("both the draws and the penalty are diagonal", () => {
  const { bend } = naturalSpline([0, 1, 1.5, 3, 4, 6]);
  const square = bend.map((_, i) =>
    bend.map((__, j) => (i === j ? 30 : 8 / (1 + Math.abs(i - j)))),
  );
  const { directions, bends } = diagonalBasis(square, bend);
  const across = transposed(directions);
  expectClose(product(directions, product(square, across)), diagonalOf(bends.map(() => 1)));
  expectClose(product(directions, product(bend, across)), diagonalOf(bends));
  expect(bends.slice(0, 2)).toEqual([0, 0]);
});
