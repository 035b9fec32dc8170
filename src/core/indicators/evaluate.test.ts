import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { missing, type RecordedObservation, type Value } from "../observations/index.ts";
import { evaluate, type Inputs, type Place } from "./evaluate.ts";
import { Formula } from "./formula.ts";
import { Measure } from "./measure.ts";
import { Measured } from "./measured.ts";
import { observed } from "./observed.test-data.ts";

const measure = (id: string, joins: Measure["joins"]) =>
  Measure.parse({
    id,
    title: { nl: id, en: id },
    source: "s",
    unit: "number",
    kind: "registered",
    joins,
  });
const measures = new Map(
  [
    measure("clients", "sum"),
    measure("people", "sum"),
    measure("lonely", { meanWeightedBy: "people" }),
    measure("distance", "never"),
  ].map((m) => [m.id, m]),
);
const standards = new Map([
  [
    "nl",
    {
      id: "nl",
      title: { nl: "NL", en: "NL" },
      groups: { young: 600, old: 400 },
      origin: ["x"],
    },
  ],
]);

function valueOf(
  formula: unknown,
  place: Place,
  observations: readonly RecordedObservation[],
  period = "2022",
) {
  const inputs: Inputs = { measured: new Measured(observations), measures, standards };
  return evaluate(Formula.parse(formula), place, period, inputs);
}

const a: Place = { kind: "one", about: "GM0001" };
const both: Place = { kind: "whole", parts: ["GM0001", "GM0002"] };
const rate = { perThousandInhabitants: { of: { measure: "clients" }, to: { measure: "people" } } };

describe("a formula for one place", () => {
  test("is a rate with the bounds of its numerator", () => {
    const found = valueOf(rate, a, [
      observed("clients", "GM0001", "2022", { kind: "known", value: 50, lower: 40, upper: 60 }),
      observed("people", "GM0001", "2022", 1000),
    ]);
    expect(found?.value).toEqual({ kind: "known", value: 50, lower: 40, upper: 60 });
  });

  test("is nothing when its first measure was never published, and unknown when another was not", () => {
    expect(valueOf(rate, a, [observed("people", "GM0001", "2022", 1000)])).toBeUndefined();
    expect(valueOf(rate, a, [observed("clients", "GM0001", "2022", 5)])?.value).toEqual(
      missing("unknown"),
    );
  });

  test("does not divide by zero", () => {
    const found = valueOf(rate, a, [
      observed("clients", "GM0001", "2022", 0),
      observed("people", "GM0001", "2022", 0),
    ]);
    expect(found?.value).toEqual(missing("not-applicable"));
  });

  test("takes an older denominator only where it may, and says so", () => {
    const observations = [
      observed("clients", "GM0001", "2022", 10),
      observed("people", "GM0001", "2021", 1000),
    ];
    expect(valueOf(rate, a, observations)?.value).toEqual(missing("unknown"));
    const allowed = {
      perThousandInhabitants: { ...rate.perThousandInhabitants, denominator: "latest-before" },
    };
    const found = valueOf(allowed, a, observations);
    expect(found?.value).toMatchObject({ value: 10 });
    expect(found?.warnings).toEqual([{ kind: "older-denominator", period: "2021" }]);
    const tooOld = [observations[0]!, observed("people", "GM0001", "2019", 1000)];
    expect(valueOf(allowed, a, tooOld)?.value).toEqual(missing("unknown"));
  });

  test("finds the denominator of two years before the last day of February in a leap year", () => {
    const allowed = {
      perThousandInhabitants: { ...rate.perThousandInhabitants, denominator: "latest-before" },
    };
    const found = valueOf(
      allowed,
      a,
      [observed("clients", "GM0001", "2024-02", 10), observed("people", "GM0001", "2022-02", 1000)],
      "2024-02",
    );
    expect(found?.value).toMatchObject({ value: 10 });
  });

  test("is an index of 100 in its base period", () => {
    const index = { index: { of: { measure: "people" }, base: "2020" } };
    const observations = [
      observed("people", "GM0001", "2020", 200),
      observed("people", "GM0001", "2022", 230),
    ];
    expect(valueOf(index, a, observations, "2020")?.value).toMatchObject({ value: 100 });
    expect(valueOf(index, a, observations)?.value).toMatchObject({ value: 115 });
  });

  test("adds up the last periods, all of them or none", () => {
    const moving = { movingSum: { of: { measure: "clients" }, periods: 3 } };
    const quarters = (...values: readonly number[]) =>
      values.map((value, i) => observed("clients", "GM0001", `2022-Q${i + 1}`, value));
    expect(valueOf(moving, a, quarters(1, 2, 3, 4), "2022-Q4")?.value).toMatchObject({ value: 9 });
    expect(valueOf(moving, a, quarters(1, 2, 3, 4), "2022-Q2")?.value).toEqual(missing("unknown"));
  });

  test("is standardised for age as by hand: 0.6 × 10 + 0.4 × 50 per 1,000", () => {
    const standardised = {
      ageStandardised: { of: "clients", population: "people", standard: "nl", times: 1000 },
    };
    const found = valueOf(standardised, a, [
      observed("clients", "GM0001", "2022", 2, "young"),
      observed("people", "GM0001", "2022", 200, "young"),
      observed("clients", "GM0001", "2022", 40, "old"),
      observed("people", "GM0001", "2022", 800, "old"),
    ]);
    expect(found?.value).toEqual({ kind: "known", value: expect.closeTo(26, 10) });
  });
});

describe("a formula for a whole", () => {
  test("divides the sums, not the sum of the quotients", () => {
    const found = valueOf(rate, both, [
      observed("clients", "GM0001", "2022", 10),
      observed("clients", "GM0002", "2022", 90),
      observed("people", "GM0001", "2022", 1000),
      observed("people", "GM0002", "2022", 3000),
    ]);
    expect(found?.value).toMatchObject({ value: 25 });
  });

  test("weighs a mean by size, marks it, and gives no interval", () => {
    const found = valueOf({ measure: "lonely" }, both, [
      observed("lonely", "GM0001", "2022", { kind: "known", value: 40, lower: 35, upper: 45 }),
      observed("lonely", "GM0002", "2022", { kind: "known", value: 60, lower: 55, upper: 65 }),
      observed("people", "GM0001", "2022", 1000),
      observed("people", "GM0002", "2022", 3000),
    ]);
    expect(found?.value).toEqual({ kind: "known", value: 55 });
    expect(found?.warnings).toEqual([{ kind: "weighted-mean" }]);
  });

  test("has no mean where nobody lives", () => {
    const found = valueOf({ measure: "lonely" }, both, [
      ...["GM0001", "GM0002"].map((about) => observed("lonely", about, "2022", 40)),
      ...["GM0001", "GM0002"].map((about) => observed("people", about, "2022", 0)),
    ]);
    expect(found?.value).toEqual({ kind: "missing", reason: "not-applicable" });
  });

  test("has no value when its source gives nothing to join by", () => {
    expect(
      valueOf({ measure: "distance" }, both, [observed("distance", "GM0001", "2022", 1)]),
    ).toBeUndefined();
  });

  const reasons = fc.constantFrom("unknown", "secret", "not-measured", "not-applicable");
  test("never has a value while a part has none, and names the part", () => {
    fc.assert(
      fc.property(reasons, fc.constantFrom("sum", "mean"), (reason, way) => {
        const hole: Value = { kind: "missing", reason: reason as "unknown" };
        const id = way === "sum" ? "clients" : "lonely";
        const found = valueOf({ measure: id }, both, [
          observed(id, "GM0001", "2022", 40),
          observed(id, "GM0002", "2022", hole),
          observed("people", "GM0001", "2022", 1000),
          observed("people", "GM0002", "2022", 3000),
        ]);
        expect(found?.value).toEqual(hole);
        expect(found?.warnings).toContainEqual({ kind: "parts-missing", parts: ["GM0002"] });
      }),
    );
    const absent = valueOf({ measure: "clients" }, both, [
      observed("clients", "GM0001", "2022", 4),
    ]);
    expect(absent?.value).toEqual(missing("unknown"));
  });

  test("a secret part outweighs an unknown one: the reason must not tell more than the source", () => {
    const found = valueOf({ measure: "clients" }, both, [
      observed("clients", "GM0001", "2022", missing("unknown")),
      observed("clients", "GM0002", "2022", missing("secret")),
    ]);
    expect(found?.value).toEqual(missing("secret"));
  });
});
