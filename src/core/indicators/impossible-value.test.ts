import { expect, test } from "vitest";
import { known, missing, type Value } from "../observations/index.ts";
import { impossible } from "./impossible-value.ts";
import { Measure } from "./measure.ts";

const measure = (unit: string, smallNumbers?: object) =>
  Measure.parse({
    id: "m",
    title: { nl: "M", en: "M" },
    source: "s",
    unit,
    kind: "registered",
    joins: "never",
    smallNumbers,
  });
const judged = (of: Measure, value: Value) =>
  impossible(of, {
    measure: "m",
    about: "NL",
    group: "total",
    period: "2022",
    value,
    state: "final",
  });

test.each([
  ["people", known(-1), "negative"],
  ["people", known(0), undefined],
  ["people", known(1.5), undefined],
  ["percent", known(100.1), "above-100"],
  ["percent", known(100, 90, 100), undefined],
  ["percent", known(-0.1), "negative"],
  ["euro", known(-5), undefined],
  ["index", known(-5), undefined],
  ["weeks", known(7, 8, 9), "outside-its-interval"],
  ["weeks", known(7, 5, 6), "outside-its-interval"],
  ["weeks", known(7, 5), undefined],
  ["percent", missing("secret"), undefined],
] as const)("of %s, %o is %s", (unit, value, expected) => {
  expect(judged(measure(unit), value)).toBe(expected);
});

test("people who are counted one by one come in whole numbers", () => {
  expect(judged(measure("people", {}), known(12.5))).toBe("not-whole");
  expect(judged(measure("people", {}), known(12))).toBeUndefined();
});
