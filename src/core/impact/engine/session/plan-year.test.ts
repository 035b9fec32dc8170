import { describe, expect, test } from "vitest";
import { between, constant } from "../distribution.ts";
import { avoided, exampleModel, initiative, shift, timeSaved } from "../example-model.test-data.ts";
import type { Mechanism, Model } from "../model.ts";
import { futuresOf } from "../reference/future.test-data.ts";
import { DrawnModel } from "./drawn-model.ts";
import { DrawnYear } from "./drawn-year.ts";
import { PlanYear } from "./plan-year.ts";
import { Session } from "./session.ts";

const supply: Mechanism = {
  kind: "supply",
  input: "",
  sector: 1,
  peoplePerYear: constant(30),
  completion: constant(0.8),
  lagYears: constant(0.5),
  yearlyDropOut: constant(0.1),
};
const part = between("logit", 0.2, 0.6);
const changing = { scale: [1, 1, 1, 2, 2, 2, 2, 0.5, 0.5, 0.5] };
/** Every way to act on a pool and a sector, at once; the first with sizes that are given. */
const planOf = (reach: typeof part, effect: typeof part): Model =>
  exampleModel([
    initiative("a", [shift(0, 1, effect, 0.7), timeSaved(1, 500, 30)], {
      start: constant(2024.2),
      rampYears: constant(3),
      success: constant(0.6),
    }),
    initiative("b", [avoided(0, reach, effect), avoided(1, reach, constant(-0.05))], changing),
    initiative("c", [supply, avoided(0, effect, reach)], { dependsOn: [0], ...changing }),
  ]);
const options = { draws: 3000, seed: 5 };

/** The furthest that the year is from the formulas, of anything in any draw. */
function furthest(model: Model, year: number) {
  const y = model.years.indexOf(year);
  const drawn = new DrawnYear(new DrawnModel(model, options), year);
  const effects = model.initiatives.map((one) => drawn.effectOf(one));
  const plan = new PlanYear(drawn, effects);
  const parts = new Map<string, number>();
  const people = new Map<string, number>();
  const add = (to: Map<string, number>, key: string, more: number) =>
    to.set(key, (to.get(key) ?? 0) + more);

  for (const [i, effect] of effects.entries()) {
    const { chosen, uses } = effect;
    for (const { pool, taken, added } of uses)
      for (const [j, draw] of chosen.entries())
        add(parts, `${draw} ${i} ${pool}`, taken[j]! - (added?.[j] ?? 0));
    for (const { sector, won, borne } of plan.deedsOf(effect))
      for (const [j, draw] of chosen.entries()) {
        add(people, `${draw} ${i} ${sector} won`, won?.[j] ?? 0);
        add(people, `${draw} ${i} ${sector} borne`, borne?.[j] ?? 0);
      }
  }
  for (const [draw, { deeds }] of futuresOf(model, options).entries())
    for (const { initiative: i, sector, wants, won, borne } of deeds) {
      if (wants) add(parts, `${draw} ${i} ${wants.pool}`, -wants.part[y]!);
      add(people, `${draw} ${i} ${sector} won`, -won[y]!);
      add(people, `${draw} ${i} ${sector} borne`, -borne[y]!);
    }
  const most = (of: Map<string, number>) => Math.max(...[...of.values()].map(Math.abs));
  return { parts: most(parts), people: most(people), count: people.size };
}

describe("what initiatives do in a year is what the formulas say, in every draw", () => {
  test.each([2023, 2026, 2032])("in %d, of sizes without doubt to six digits", (year) => {
    // 32-bit records of 2,700 people.
    const { parts, people, count } = furthest(planOf(constant(0.3), constant(0.2)), year);
    expect(count).toBeGreaterThan(options.draws);
    expect(parts).toBeLessThan(1e-7);
    expect(people).toBeLessThan(1e-3);
  });

  test("with doubt, as close as quantiles stand in tables", () => {
    const { parts, people } = furthest(planOf(part, part), 2032);
    expect(parts).toBeLessThan(1e-4);
    expect(people).toBeLessThan(0.2);
  });
});

test("together it is what the plan frees in every draw, to a billionth", () => {
  const model = planOf(part, part);
  const base = new DrawnModel(model, options);
  const session = new Session(base);
  session.play(model, new Set());
  for (const [y, year] of model.years.entries()) {
    const drawn = new DrawnYear(base, year);
    const effects = model.initiatives.map((one) => drawn.effectOf(one));
    const plan = new PlanYear(drawn, effects);
    const left = drawn.gap();
    for (const effect of effects)
      for (const { won, borne } of plan.deedsOf(effect))
        for (const [j, draw] of effect.chosen.entries())
          left[draw]! -= (won?.[j] ?? 0) - (borne?.[j] ?? 0);
    for (const [d, people] of session.remaining(y).entries())
      expect(Math.abs(left[d]! / people - 1)).toBeLessThan(1e-9);
  }
});
