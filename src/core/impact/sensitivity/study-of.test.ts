import { describe, expect, test } from "vitest";
import { between, constant } from "../engine/distribution.ts";
import { avoided, exampleModel, initiative, shift, timeSaved } from "../engine/example-model.ts";
import { simulate, type Model } from "../engine/index.ts";
import { futuresOf } from "./futures.ts";
import { gapParts } from "./gap-parts.ts";
import { studyOf } from "./study-of.ts";

const options = { draws: 400, seed: 3 };
const guess = { ...between("logit", 0.2, 0.6), guess: 1 } as const;

/** Every mechanism, with doubt in everything. */
const model: Model = exampleModel(
  [
    initiative("a", [avoided(0, guess, between("logit", 0.1, 0.4))], {
      start: between("identity", 2024, 2027),
      rampYears: between("log", 1, 4),
      success: constant(0.7),
    }),
    initiative("b", [shift(0, 1, guess, between("log", 0.4, 2)), timeSaved(1, 500, 30)], {
      dependsOn: [0],
      scale: [1, 1, 1, 2, 2, 2, 2, 2, 0, 0],
    }),
    initiative(
      "c",
      [
        {
          kind: "productivity",
          input: "",
          pool: 1,
          coverage: guess,
          adoption: guess,
          gain: between("identity", -0.1, 0.3),
        },
        {
          kind: "supply",
          input: "",
          sector: 0,
          peoplePerYear: between("log", 10, 40),
          completion: constant(0.8),
          lagYears: between("log", 0.5, 2),
          yearlyDropOut: between("logit", 0.05, 0.2),
        },
      ],
      { dependsOn: [0], success: between("logit", 0.4, 0.9) },
    ),
  ],
  {
    judgementCorrelation: 0.3,
    baseline: {
      demandSpread: Array(10).fill(0.02),
      supplySpread: Array(10).fill(0.01),
      correlation: 0.6,
      growthAfterAnchors: between("log", 0.6, 1.6),
    },
    preconditions: [{ id: "geld", met: between("logit", 0.3, 0.8) }],
    pools: [
      { id: "kliniek", sector: 0, shareOfSector: between("logit", 0.1, 0.3) },
      { id: "wijkzorg", sector: 1, shareOfSector: between("logit", 0.4, 0.6) },
      { id: "wijkteam", sector: 1, shareOfSector: between("logit", 0.3, 0.6) },
    ],
    hoursPerFteYear: between("log", 1350, 1450),
  },
);
const study = studyOf(model, options);
const meanOf = (column: Float64Array) => column.reduce((sum, one) => sum + one, 0) / column.length;

describe("written from the formulas, it agrees with the engine", () => {
  test("on the gap that remains and on what the plan frees", () => {
    const { withPlan, freed } = simulate(model, options).total.people;
    for (const y of model.years.keys()) {
      expect(meanOf(study.base.remaining[y]!)).toBeCloseTo(withPlan[y]!.mean, 1);
      expect(meanOf(study.base.freed[y]!)).toBeCloseTo(freed[y]!.mean, 1);
    }
  });

  test.each(model.initiatives.map(({ subject }) => subject))("without %s", (subject) => {
    const without = new Set([subject]);
    const { withPlan } = simulate(model, { ...options, without }).total.people;
    const freedBy = study.freedBy(subject);
    for (const y of model.years.keys())
      expect(meanOf(study.base.remaining[y]!) + meanOf(freedBy[y]!)).toBeCloseTo(
        withPlan[y]!.mean,
        1,
      );
  });
});

describe("a group from the other sample", () => {
  test.each([...study.groups])("%s: computed in a few parts, it equals all of them", (group) => {
    const mixed = futuresOf(model, options, (one) => one === group);
    const all = gapParts(model).map(({ people }) => people(mixed, () => true));
    const { remaining } = study.swapped(group);
    for (const y of model.years.keys())
      for (const d of [0, 17, 399]) {
        const sum = all.reduce((total, part) => total + part[y]![d]!, 0);
        expect(remaining[y]![d]).toBeCloseTo(sum, 6);
      }
  });

  test.each(study.groups.filter((group) => group !== "growth"))(
    "%s: it makes a difference",
    (group) => {
      expect(study.swapped(group).remaining[5]).not.toEqual(study.base.remaining[5]);
    },
  );

  test("changes what depends on it, and nothing else", () => {
    // No sector of this model grows beyond its anchors.
    expect(study.swapped("growth")).toEqual(study.base);
    const { remaining, freed } = study.swapped("supply");
    expect(freed).toEqual(study.base.freed);
    expect(remaining[5]).not.toEqual(study.base.remaining[5]);
    // Stopped in the last two years: only its supply goes on, and it has none.
    expect(study.swapped("initiative:b").remaining[9]).toEqual(study.base.remaining[9]);
  });
});

test("an input for everything that is not certain", () => {
  const names = study.inputs.map(({ about: { group, field, of } }) => `${group} ${field} ${of}`);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("initiative:a success undefined");
  expect(names).toContain("initiative:b exchange 0");
  expect(names).toContain("precondition:geld met undefined");
  expect(names).toContain("facts shareOfSector kliniek");
  // Its clients, minutes and days are constants here, and so is its success.
  expect(names.filter((name) => name.startsWith("initiative:b"))).toHaveLength(2);
});
