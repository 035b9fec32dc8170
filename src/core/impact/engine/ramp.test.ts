import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rampOf } from "./ramp.ts";

const years = Array.from({ length: 18 }, (_, y) => 2023 + y);

/** How far it has grown in each year, 0 to 1, as the engine steps through a ramp. */
function growth(start: number, rampYears: number): number[] {
  const { first, odds, decay } = rampOf(years, Float64Array.of(start), Float64Array.of(rampYears));
  return years.map((_, y) =>
    y < first[0]! ? 0 : 1 / (1 + odds[0]! * decay[0]! ** (y - first[0]!)),
  );
}

describe("rampOf", () => {
  test("is nothing before the start, 10 % at it, half in the middle and 90 % at the end", () => {
    const grown = growth(2025.5, 4);
    expect(grown.slice(0, 2)).toEqual([0, 0]);
    expect(grown[2]).toBeCloseTo(0.1, 12);
    expect(grown[4]).toBeCloseTo(0.5, 12);
    expect(grown[6]).toBeCloseTo(0.9, 12);
  });

  test("is a step when it takes no time", () => {
    expect(growth(2025, 0)).toEqual([0, 0, ...years.slice(2).map(() => 1)]);
  });

  test("has grown already when it starts before the first year", () => {
    expect(growth(2021.5, 4)[0]).toBeCloseTo(0.5, 12);
    expect(growth(1950, 1)[0]).toBeCloseTo(1, 12);
  });

  test("is never there when it starts after the last year", () => {
    expect(growth(2041, 2)).toEqual(years.map(() => 0));
  });

  test("steps exactly along the logistic curve", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2015, max: 2045, noNaN: true }),
        fc.double({ min: 0.05, max: 30, noNaN: true }),
        (start, rampYears) => {
          for (const [y, grown] of growth(start, rampYears).entries()) {
            const elapsed = 2023.5 + y - start;
            const curve = elapsed < 0 ? 0 : 1 / (1 + 9 * 81 ** (-elapsed / rampYears));
            expect(grown).toBeCloseTo(curve, 9);
          }
        },
      ),
    );
  });
});
