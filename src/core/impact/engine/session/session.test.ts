import { describe, expect, test } from "vitest";
import { between, constant } from "../distribution.ts";
import { avoided, exampleModel, initiative, shift, timeSaved } from "../example-model.ts";
import type { Model, Subject } from "../index.ts";
import { freedIn, futuresOf } from "../reference/future.test-data.ts";
import { DrawnModel } from "./drawn-model.ts";
import { Session } from "./session.ts";

const guess = { ...between("logit", 0.2, 0.6), guess: 1 } as const;
/** Every mechanism on the same two pools, with doubt in nearly everything. */
const model: Model = exampleModel(
  [
    initiative("a", [avoided(0, guess, between("identity", -0.2, 0.4))], {
      start: between("identity", 2022, 2027),
      rampYears: between("log", 1, 4),
      success: between("logit", 0.4, 0.9),
    }),
    initiative("b", [shift(0, 1, guess, between("log", 0.4, 2)), timeSaved(1, 500, 30)], {
      dependsOn: [0],
      scale: [1, 1, 1, 2, 2, 2, 2, 2, 0, 0],
    }),
    initiative("c", [productivity(), supply()], {
      dependsOn: [0],
      success: constant(0.7),
    }),
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
    hoursPerFteYear: between("log", 1350, 1450),
  },
);
function productivity() {
  return {
    kind: "productivity",
    input: "",
    pool: 1,
    coverage: guess,
    adoption: guess,
    gain: between("identity", -0.1, 0.3),
  } as const;
}
function supply() {
  return {
    kind: "supply",
    input: "",
    sector: 0,
    peoplePerYear: between("log", 10, 40),
    completion: constant(0.8),
    lagYears: between("log", 0.5, 2),
    yearlyDropOut: between("logit", 0.05, 0.2),
  } as const;
}

// More than one chunk, and the last one not full.
const options = { draws: 6000, seed: 3 };
const none = new Set<Subject>();
const opened = () => new Session(new DrawnModel(model, options));

test("it says what the formulas say, one draw after the other", () => {
  const session = opened();
  session.play(model, none);
  const futures = futuresOf(model, options);
  for (const s of model.sectors.keys())
    for (const y of model.years.keys()) {
      const remaining = session.remainingIn(s, y);
      let worst = 0;
      for (const [d, future] of futures.entries()) {
        const expected = future.gap[s]![y]! - freedIn(future, y, s);
        worst = Math.max(worst, Math.abs(remaining[d]! - expected));
      }
      // Of ten thousand people; inputs come from tables of 32-bit floats.
      expect(worst).toBeLessThan(0.5);
    }
});

describe("switched back and forth a hundred times", () => {
  test("it still says what it says when opened anew, to a billionth", () => {
    const session = opened();
    for (let round = 0; round < 100; round++)
      session.play(model, new Set([model.initiatives[round % 3]!.subject]));
    session.play(model, new Set(["initiative:b"]));
    const anew = opened();
    anew.play(model, new Set(["initiative:b"]));
    for (const y of model.years.keys()) {
      const expected = anew.remaining(y);
      for (const [d, people] of session.remaining(y).entries())
        expect(Math.abs(people / expected[d]! - 1)).toBeLessThan(1e-9);
    }
  });

  test("with nothing in play, nothing is freed", () => {
    const session = opened();
    session.play(model, none);
    session.play({ ...model, initiatives: [] }, none);
    for (const { p5, p95 } of session.outlook().freed) {
      expect(p5).toBeCloseTo(0, 9);
      expect(p95).toBeCloseTo(0, 9);
    }
  });
});

test("an initiative that is changed alone draws nothing else anew", () => {
  const [a, b, c] = model.initiatives;
  const changed = { ...model, initiatives: [{ ...a!, success: constant(1) }, b!, c!] };
  const session = opened();
  session.play(model, none);
  session.play(changed, none);
  const anew = new Session(new DrawnModel(changed, options));
  anew.play(changed, none);
  expect(session.outlook().withPlan[9]!.mean).toBeCloseTo(anew.outlook().withPlan[9]!.mean, 9);
  expect(session.base.holdsFor({ ...model, hoursPerFteYear: constant(1) })).toBe(false);
});
