import { describe, expect, test } from "vitest";
import { between, constant } from "../engine/distribution.ts";
import { avoided, exampleModel, initiative } from "../engine/example-model.test-data.ts";
import type { Model } from "../engine/index.ts";
import type { Mechanism } from "../engine/model.ts";
import { sensitivityOf, type SensitivityOptions } from "./sensitivity.ts";
import { studyOf } from "./study-of.ts";

const draws = 4000;
const staff = (low: number, high: number): Mechanism => ({
  kind: "supply",
  input: "",
  sector: 0,
  peoplePerYear: low === high ? constant(low) : between("log", low, high),
  completion: constant(1),
  lagYears: constant(0),
  yearlyDropOut: constant(1),
});

const of = (model: Model, changes: Partial<SensitivityOptions> = {}) =>
  sensitivityOf(studyOf(model, { draws, seed: 1 }), {
    efforts: new Map(model.initiatives.map(({ subject }) => [subject, constant(2)])),
    year: 2030,
    seed: 1,
    ...changes,
  });

/** Variance of a lognormal by its 5th and 95th percentile. */
function varianceOf(low: number, high: number) {
  const { location, scale } = between("log", low, high);
  return (Math.exp(scale ** 2) - 1) * Math.exp(2 * location + scale ** 2);
}

describe("two initiatives that add up", () => {
  const found = of(
    exampleModel([initiative("a", [staff(100, 200)]), initiative("b", [staff(20, 120)])]),
  );
  const y = found.years.indexOf(2030);
  const [a, b] = [varianceOf(100, 200), varianceOf(20, 120)];
  test.each([
    ["initiative:a", a / (a + b)],
    ["initiative:b", b / (a + b)],
    ["demand", 0],
  ])("%s has its part of the variance", (group, part) => {
    const { remaining, freed } = found.shares.find((one) => one.group === group)!;
    for (const { first, total, firstError, totalError } of [remaining[y]!, freed[y]!]) {
      expect(Math.abs(first - part)).toBeLessThanOrEqual(4 * firstError);
      expect(Math.abs(total - part)).toBeLessThanOrEqual(4 * totalError);
    }
  });

  test("at its percentiles an assumption moves the gap by what it is there", () => {
    const swing = found.swings.find(({ about }) => about.group === "initiative:a")!;
    expect(swing.about).toEqual({ group: "initiative:a", field: "peoplePerYear", of: 0 });
    const mean = Math.exp(
      between("log", 20, 120).location + between("log", 20, 120).scale ** 2 / 2,
    );
    const short = 600 + 100 * 7 + (400 + 50 * 7) - mean;
    expect(Math.abs(swing.low.mean - (short - 100))).toBeLessThan(4 * found.gap.error);
    expect(Math.abs(swing.high.mean - (short - 200))).toBeLessThan(4 * found.gap.error);
    // Where the outcome follows the input exactly, only the bend of the curve is left to err.
    expect(swing.low.mean - swing.high.mean).toBeCloseTo(100, 0);
  });

  test("what no choice hangs on is worth nothing to know", () => {
    for (const { value } of found.worth) expect(value.mean).toBe(0);
    expect(found.choices.map(({ chanceWorthIt }) => chanceWorthIt)).toEqual([1, 1]);
  });
});

describe("a guess among guesses", () => {
  const guess = { ...between("log", 50, 200), guess: 1 } as const;
  const mechanism: Mechanism = {
    ...staff(1, 1),
    kind: "supply",
    peoplePerYear: guess,
  } as Mechanism;
  const found = of(
    exampleModel([initiative("a", [mechanism]), initiative("b", [mechanism])], {
      judgementCorrelation: 0.4,
    }),
  );

  test("moves the gap by itself, not by what it tells of the others", () => {
    const swing = found.swings.find(({ about }) => about.group === "initiative:a")!;
    const moved = swing.low.mean - swing.high.mean;
    // The mean over the hope that is left makes it a little more than 150.
    const hope = Math.exp((0.4 * guess.scale ** 2) / 2);
    expect(Math.abs(moved / (150 * hope) - 1)).toBeLessThan(0.03);
  });
});

describe("an initiative that may fail", () => {
  const found = of(
    exampleModel([
      initiative("a", [staff(10, 10)], { success: constant(0.5) }),
      initiative("b", [avoided(0, constant(0.5), between("logit", 0.1, 0.3))], {
        scale: Array(10).fill(0),
      }),
    ]),
  );

  test("is a choice; one that was stopped is not", () => {
    expect(found.choices).toHaveLength(1);
    const { freed, effort, chanceWorthIt, everything } = found.choices[0]!;
    expect(Math.abs(freed.mean - 5)).toBeLessThan(4 * freed.error);
    expect(effort).toEqual({ mean: 2, error: 0 });
    expect(chanceWorthIt).toBeCloseTo(0.5, 1);
    expect(Math.abs(everything.mean - 1)).toBeLessThan(4 * everything.error);
  });

  test("to know first whether it works out saves the effort when it does not", () => {
    const success = found.worth.find(({ about }) => about.field === "success")!;
    expect(Math.abs(success.value.mean - 1)).toBeLessThan(4 * success.value.error);
    expect(success.kind).toBe("event");
  });
});

test("without anything known of efforts there is no choice", () => {
  const found = of(exampleModel([initiative("a", [staff(10, 20)])]), { efforts: new Map() });
  expect(found.choices).toEqual([]);
  expect(found.worth).toEqual([]);
});

test("to know the only driver of the gap is worth all of the distance", () => {
  const spread = Array(10).fill(0.05);
  const model = exampleModel([]);
  const found = of({ ...model, baseline: { ...model.baseline, demandSpread: spread } });
  const { off, worth } = found.besides;
  const value = (field: string) => worth.find(({ about }) => about.field === field)!.value.mean;
  // Sectors of other sizes leave a little that the sum over all does not tell.
  expect(value("demand") / off.mean).toBeGreaterThan(0.9);
  expect(value("supply") / off.mean).toBeLessThan(0.01);
});

test("nothing uncertain, nothing to say: no figure is without value", () => {
  const found = of(exampleModel([initiative("a", [staff(10, 10)])]));
  const numbers = JSON.stringify(found, (_, value) =>
    typeof value === "number" && !Number.isFinite(value) ? "no number" : value,
  );
  expect(numbers).not.toContain("no number");
});

test("a year that was not simulated is refused", () => {
  expect(() => of(exampleModel([]), { year: 2050 })).toThrow(RangeError);
});
