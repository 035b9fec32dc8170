import { describe, expect, test } from "vitest";
import { known, missing } from "../../../core/observations/index.ts";
import { valueOfV3 } from "./v3-value.ts";
import { valueOfV4 } from "./v4-value.ts";

describe("a cell in the older protocol", () => {
  test.each([
    ["     72.3", known(72.3)],
    ["    -4", known(-4)],
    [72.3, known(72.3)],
    ["       .", missing("unknown")],
    ["       x", missing("secret")],
    ["        ", missing("not-applicable")],
    [null, missing("not-measured")],
    ["       -", known(0)],
    ["1.234,5", undefined],
    ["veel", undefined],
    [true, undefined],
  ])("%j", (cell, value) => {
    expect(valueOfV3(cell)).toEqual(value);
  });
});

describe("an observation in the newer protocol", () => {
  test.each([
    [72.3, "None", known(72.3)],
    [0, "None", known(0)],
    [null, "None", missing("unknown")],
    [null, null, missing("unknown")],
    [null, "Impossible", missing("not-applicable")],
    [null, "Secret", missing("secret")],
    [null, "NotMeasured", missing("not-measured")],
    [null, "SomethingNew", missing("unknown")],
  ] as const)("%j with %j", (value, attribute, expected) => {
    expect(valueOfV4(value, attribute)).toEqual(expected);
  });
});
