import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readNumber } from "./read-number.ts";

describe("a number as it is written", () => {
  test.each([
    ["1.234,5", ",", 1234.5],
    ["1.234.567", ",", 1234567],
    ["1 234,5", ",", 1234.5],
    ["1\u00a0234", ",", 1234],
    ["12,50 %", ",", 12.5],
    ["€ 1.000", ",", 1000],
    ["−3", ",", -3],
    ["1,2E+05", ",", 120_000],
    ["1,234.5", ".", 1234.5],
    [" 72.3", ".", 72.3],
    ["0", ",", 0],
    ["-0,0", ",", 0],
  ] as const)("%s with decimal %s is %d", (text, decimal, value) => {
    expect(readNumber(text, decimal)).toBe(value);
  });

  test.each([
    ["1.23", ","],
    ["1.2345", ","],
    ["12.34.567", ","],
    ["1,23", "."],
    ["", ","],
    ["-", ","],
    [".", "."],
    ["1,", ","],
    ["x", ","],
    ["12 34", ","],
    ["1.234 567", ","],
    ["Infinity", "."],
  ] as const)("%s with decimal %s is not one", (text, decimal) => {
    expect(readNumber(text, decimal)).toBeUndefined();
  });

  test("what is written in Dutch notation is read back", () => {
    const dutch = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 3 });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(readNumber(dutch.format(value), ",")).toBe(value === 0 ? 0 : value);
      }),
    );
  });
});
