import { expect, test } from "vitest";
import { known, missing } from "../../../core/observations/index.ts";
import { raised, unitPower } from "./unit-power.ts";

test.each([
  ["x 1 000", 3],
  ["1 000 euro", 3],
  ["x 1 000 euro", 3],
  ["x 1.000", 3],
  ["mln euro", 6],
  ["mld euro", 9],
  ["aantal", 0],
  ["%", 0],
  ["per 1 000 inwoners", 0],
  ["x 1 000 000", 0],
  ["km", 0],
  [null, 0],
] as const)("a unit of %s moves the point by %d", (unit, power) => {
  expect(unitPower(unit)).toBe(power);
});

test("values are moved exactly, and missing ones not at all", () => {
  // 1.005 × 1000 is 1004.9999999999999 in binary numbers.
  expect(raised(known(1.005), 3)).toEqual(known(1005));
  expect(raised(known(1e-7), 3)).toEqual(known(0.0001));
  expect(raised(missing("secret"), 3)).toEqual(missing("secret"));
});
