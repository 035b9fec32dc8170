import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeColumn } from "./describe-column.ts";
import { chanceOf, meanOf, rangeAmong, rangeOf, rankOf } from "./statistics.ts";

describe("order statistics", () => {
  const value = fc
    .oneof(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.constantFrom(0, 1, -1, 0.5))
    .map((number) => number + 0); // Minus zero and zero are the same value in any order.

  test("equal sorting, also with many ties", () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 200 }), (values) => {
        const column = Float64Array.from(values);
        const ranks = column.map((_, i) => i + 1);
        expect(describeColumn(column, ranks).values).toEqual(Array.from(column.toSorted()));
      }),
    );
  });

  test("leave the column as it was", () => {
    const column = Float64Array.of(3, 1, 2);
    describeColumn(column, [2]);
    expect([...column]).toEqual([3, 1, 2]);
  });

  test("long tails and many zeros are no trouble", () => {
    const column = Float64Array.from({ length: 5000 }, (_, i) =>
      i % 3 === 0 ? 0 : 1.01 ** (i % 997),
    );
    const ranks = [1, 250, 1667, 1668, 2500, 4750, 5000];
    const sorted = column.toSorted();
    expect(describeColumn(column, ranks).values).toEqual(ranks.map((rank) => sorted[rank - 1]));
  });
});

describe("rankOf", () => {
  test.each([
    [0.05, 10_000, 500],
    [0.5, 10_000, 5_000],
    [0.95, 10_000, 9_500],
    [0.95, 20, 19],
    [0.05, 140, 7],
    [0.5, 3, 2],
    [0.05, 3, 1],
    [0.95, 3, 3],
    [0.05, 1, 1],
  ])("of %d among %d draws is %d", (p, draws, rank) => {
    expect(rankOf(p, draws)).toBe(rank);
  });
});

test("rangeOf gives mean, percentiles and s/√n", () => {
  const column = Float64Array.from({ length: 100 }, (_, i) => i + 1);
  expect(rangeOf(column)).toEqual({
    mean: 50.5,
    p5: 5,
    p50: 50,
    p95: 95,
    // Variance of 1..n with n − 1 below the line: n(n + 1)/12 = 841.67.
    meanError: expect.closeTo(Math.sqrt((100 * 101) / 12 / 100), 12),
  });
});

test("rangeAmong, of a column that leaves out zeros, is that of the column with them", () => {
  const people = fc.constantFrom(-3, -1, 0, 0, 0.5, 2, 7);
  fc.assert(
    fc.property(fc.array(people, { minLength: 2, maxLength: 60 }), fc.nat(60), (values, zeros) => {
      const whole = rangeOf(
        Float64Array.from([...values, ...Array.from({ length: zeros }, () => 0)]),
      );
      const range = rangeAmong(Float64Array.from(values), values.length + zeros);
      expect([range.p5, range.p50, range.p95]).toEqual([whole.p5, whole.p50, whole.p95]);
      expect(range.mean).toBeCloseTo(whole.mean, 12);
      expect(range.meanError).toBeCloseTo(whole.meanError, 12);
    }),
  );
  expect(rangeAmong(new Float64Array(), 10)).toEqual({
    mean: 0,
    p5: 0,
    p50: 0,
    p95: 0,
    meanError: 0,
  });
});

describe("the chance of what happened in some of the draws", () => {
  test("is their part, with the error of Agresti and Coull", () => {
    const { chanceClosed, chanceError } = chanceOf(2, 4);
    expect(chanceClosed).toBe(0.5);
    expect(chanceError).toBeCloseTo(Math.sqrt(0.25 / 8), 12);
  });

  test("is not certain without a single hit", () => {
    expect(chanceOf(0, 10_000).chanceError).toBeGreaterThan(1e-4);
  });
});

test("a mean has the standard error of its draws", () => {
  const [mean, error] = meanOf(Float64Array.of(1, 2, 3, 6));
  expect(mean).toBe(3);
  expect(error).toBeCloseTo(Math.sqrt(14 / 3 / 4), 12);
});
