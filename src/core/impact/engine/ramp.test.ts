import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { constant } from "./distribution.ts";
import { avoided, exampleModel, initiative } from "./example-model.test-data.ts";
import { simulate } from "./simulate.ts";

const { years } = exampleModel([]);

/** How far it has grown in each year, 0 to 1. */
function growth(start: number, rampYears: number): number[] {
  const half = initiative("a", [avoided(0, 1, 0.5)], {
    start: constant(start),
    rampYears: constant(rampYears),
  });
  const [pool] = simulate(exampleModel([half]), { draws: 2, seed: 1 }).pools;
  return pool!.separately.map((people, y) => people / pool!.work[y]! / 0.5);
}

describe("an initiative that starts at a moment and takes some years", () => {
  test("is nothing before the start, 10 % at it, half in the middle and 90 % at the end", () => {
    const grown = growth(2025.5, 4);
    expect(grown.slice(0, 2)).toEqual([0, 0]);
    expect(grown[2]).toBeCloseTo(0.1, 6);
    expect(grown[4]).toBeCloseTo(0.5, 6);
    expect(grown[6]).toBeCloseTo(0.9, 6);
  });

  test("is a step when it takes no time", () => {
    expect(growth(2025, 0)).toEqual([0, 0, ...years.slice(2).map(() => expect.closeTo(1, 9))]);
  });

  test("has grown already when it starts before the first year", () => {
    expect(growth(2021.5, 4)[0]).toBeCloseTo(0.5, 6);
    expect(growth(1950, 1)[0]).toBeCloseTo(1, 6);
  });

  test("is never there when it starts after the last year", () => {
    expect(growth(2041, 2)).toEqual(years.map(() => 0));
  });

  test("goes along the logistic curve", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2015, max: 2035, noNaN: true }),
        fc.double({ min: 0.05, max: 30, noNaN: true }),
        (start, rampYears) => {
          for (const [y, grown] of growth(start, rampYears).entries()) {
            const elapsed = 2023.5 + y - start;
            // A moment is kept in single precision; at the very start it may fall on either side.
            if (Math.abs(elapsed) < 1e-6) continue;
            const curve = elapsed < 0 ? 0 : 1 / (1 + 9 * 81 ** (-elapsed / rampYears));
            expect(grown).toBeCloseTo(curve, 4);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
