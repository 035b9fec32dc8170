import { describe, expect, test } from "vitest";
import { constant } from "../distribution.ts";
import type { Subject } from "../index.ts";
import { freedIn, futuresOf } from "../reference/future.test-data.ts";
import { DrawnModel } from "./drawn-model.ts";
import { everyMechanism as model } from "./every-mechanism.test-data.ts";
import { Session } from "./session.ts";

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
