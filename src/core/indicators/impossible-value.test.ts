import { expect, test } from "vitest";
import { known, missing, type Value } from "../observations/index.ts";
import { impossible } from "./impossible-value.ts";
import { Measure } from "./measure.ts";

const measure = (unit: string, smallNumbers?: object, kind = "registered") =>
  Measure.parse({
    id: "m",
    title: { nl: "M", en: "M" },
    source: "s",
    unit,
    kind,
    joins: "never",
    smallNumbers,
  });
const judged = (of: Measure, value: Value, period = "2022") =>
  impossible(
    of,
    { measure: "m", about: "NL", group: "total", period, value, state: "final" },
    "2026-06-15",
  );

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

test.each([
  ["2026", undefined],
  ["2026-Q2", undefined],
  ["2026-06-15", undefined],
  ["2025/2030", undefined],
  ["2026-06-16", "lies-ahead"],
  ["2026-07", "lies-ahead"],
  ["2099-Q2", "lies-ahead"],
] as const)("on 15 June 2026 a figure of %s is %s", (period, expected) => {
  expect(judged(measure("people"), known(5), period)).toBe(expected);
});

test("what lies ahead can be forecast, assumed, or wait for its figure", () => {
  for (const kind of ["forecast", "assumed"])
    expect(judged(measure("people", undefined, kind), known(5), "2040")).toBeUndefined();
  expect(judged(measure("people"), missing("unknown"), "2040")).toBeUndefined();
});
