import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gaussianFit, poissonFit } from "./fit.ts";
import { leastSquares } from "./least-squares.ts";
import { ljungBox } from "./ljung-box.ts";
import { neweyWest, usualLags } from "./newey-west.ts";

const ones = (n: number) => Array.from({ length: n }, () => 1);

describe("leastSquares", () => {
  test("a line through four points, by hand", () => {
    const { coefficients, inverse } = leastSquares([ones(4), [0, 1, 2, 3]], [1, 3, 2, 6])!;
    expect(coefficients[0]).toBeCloseTo(0.9, 13);
    expect(coefficients[1]).toBeCloseTo(1.4, 13);
    expect(inverse[0]![0]).toBeCloseTo(0.7, 13);
    expect(inverse[0]![1]).toBeCloseTo(-0.3, 13);
    expect(inverse[1]![1]).toBeCloseTo(0.2, 13);
  });

  test("what is left over stands square on every column", () => {
    const value = fc.integer({ min: -100, max: 100 });
    const many = fc.array(value, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(many, many, many, (x, z, y) => {
        const columns = [ones(6), x, z];
        const fit = gaussianFit(columns, y);
        fc.pre(fit !== undefined);
        for (const column of columns) {
          const left = column.reduce((sum, c, i) => sum + c * (y[i]! - fit.fitted[i]!), 0);
          expect(Math.abs(left)).toBeLessThan(1e-9);
        }
      }),
    );
  });

  test("two columns that say the same have no single answer", () => {
    expect(leastSquares([ones(4), [2, 2, 2, 2]], [1, 2, 3, 4])).toBeUndefined();
  });
});

describe("poissonFit", () => {
  test("of one mean is the rate, with one over the count as variance", () => {
    const fit = poissonFit([ones(3)], [10, 20, 30], [100, 200, 100])!;
    expect(fit.coefficients[0]).toBeCloseTo(Math.log(60 / 400), 12);
    expect(fit.inverse[0]![0]).toBeCloseTo(1 / 60, 10);
    expect(fit.pearson).toBeCloseTo(25 / 15 + 100 / 30 + 225 / 15, 10);
  });

  test("of two groups is their ratio, and a group may have a zero", () => {
    const fit = poissonFit([ones(4), [0, 0, 1, 1]], [10, 20, 0, 5], ones(4))!;
    expect(Math.exp(fit.coefficients[1]!)).toBeCloseTo(5 / 30, 12);
    expect(fit.inverse[1]![1]).toBeCloseTo(1 / 30 + 1 / 5, 8);
  });
});

test("Newey-West of a mean, by hand: with lags the neighbours count in part", () => {
  const residuals = [1, 2, -1, -2];
  const squares = 10;
  const neighbours = 1 * 2 + 2 * -1 + -1 * -2;
  expect(neweyWest([residuals], [[1 / 4]], 0)[0]![0]).toBeCloseTo((4 / 3) * (squares / 16), 14);
  expect(neweyWest([residuals], [[1 / 4]], 1)[0]![0]).toBeCloseTo(
    ((4 / 3) * (squares + 2 * 0.5 * neighbours)) / 16,
    14,
  );
  expect([usualLags(59), usualLags(100)]).toEqual([3, 4]);
});

test("Ljung and Box of a series that turns every period, by hand", () => {
  const { q, firstCorrelation } = ljungBox([1, -1, 1, -1], 1);
  expect(firstCorrelation).toBe(-0.75);
  expect(q).toBeCloseTo((4 * 6 * 0.75 ** 2) / 3, 14);
  expect(ljungBox([0, 0, 0], 1)).toMatchObject({ q: 0, pValue: 1 });
});
