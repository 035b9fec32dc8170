import { describe, expect, test } from "vitest";
import { known, missing, type Observation } from "../observations/index.ts";
import { IndicatorSet } from "./indicator-set.ts";
import { qualityFindings } from "./quality-checks.ts";

const set = IndicatorSet.parse({
  format: 1,
  region: "r",
  sources: [],
  measures: [
    { id: "inwoners", unit: "inhabitants" },
    { id: "clienten", unit: "people" },
  ].map((each) => ({
    ...each,
    title: { nl: "x", en: "x" },
    source: "s",
    kind: "registered",
    joins: "sum",
  })),
  indicators: [
    {
      id: "per-inwoner",
      title: { nl: "x", en: "x" },
      why: { nl: "x", en: "x" },
      counts: { nl: "x", en: "x" },
      formula: {
        sum: ["inwoners", "clienten"].map((to) => ({
          ratio: { of: { measure: "bezoeken" }, to: { measure: to } },
        })),
      },
      unit: "number",
      better: "lower",
      line: "x",
      level: "region",
      scope: { kind: "municipalities" },
      baseline: { toBeDetermined: { nl: "x", en: "x" } },
      target: { toBeDetermined: { nl: "x", en: "x" } },
      owner: { toBeDetermined: { nl: "x", en: "x" } },
      decision: { nl: "x", en: "x" },
      origin: ["x"],
    },
  ],
});

const yearly = (values: readonly (number | undefined)[], measure = "bezoeken"): Observation[] =>
  values.map((value, index) => ({
    measure,
    about: "GM0268",
    group: "total",
    period: String(2010 + index),
    value: value === undefined ? missing("unknown") : known(value),
    state: "final",
  }));
const found = (values: readonly (number | undefined)[], measure?: string) =>
  qualityFindings(set, yearly(values, measure)).map(({ kind, period }) => `${kind} ${period}`);

describe("a series", () => {
  test("that goes its way has nothing to look at", () => {
    expect(found([100, 104, 103, 108, 107, 111, 112, 110, 115, 118])).toEqual([]);
  });
  test("with one value far from both its neighbours has an outlier", () => {
    expect(found([100, 104, 103, 108, 1070, 111, 112, 110, 115, 118])).toEqual(["outlier 2014"]);
  });
  test("that moves to another level has a jump", () => {
    expect(found([100, 104, 103, 108, 207, 211, 212, 210, 215, 218])).toEqual(["jump 2014"]);
  });
  test("that jumps in its last period has a jump there", () => {
    expect(found([100, 104, 103, 108, 107, 111, 112, 110, 115, 50])).toEqual(["jump 2019"]);
  });
  test("is judged over its gaps, which are no zeros", () => {
    expect(found([100, 104, undefined, 108, 107, undefined, 112, 110, 115, 118, 116])).toEqual([]);
  });
  test("of few points is not judged", () => {
    expect(found([100, 104, 103, 1000])).toEqual([]);
  });
  test("that others are divided by may change by a twentieth", () => {
    expect(found([1000, 1049], "inwoners")).toEqual([]);
    expect(found([1000, 1051], "inwoners")).toEqual(["denominator-changed 2011"]);
    expect(found([1000, 1051])).toEqual([]);
    // Clients are not inhabitants: their number may well double.
    expect(found([1000, 1051], "clienten")).toEqual([]);
  });
});

test("places and lengths of period are not mixed", () => {
  const months = yearly([5, 6, 5]).map((each, index) => ({
    ...each,
    period: `2010-0${index + 1}`,
  }));
  const elsewhere = yearly([9000, 9001]).map((each) => ({ ...each, about: "NL" }));
  const here = yearly([100, 104, 103, 108, 107, 111, 112, 110, 115, 118]);
  expect(qualityFindings(set, [...here, ...months, ...elsewhere])).toEqual([]);
});
