import { describe, expect, test } from "vitest";
import { constant } from "../distribution.ts";
import type { Model } from "../model.ts";
import { DrawnModel } from "./drawn-model.ts";
import { everyMechanism as model } from "./every-mechanism.test-data.ts";
import { PlanByYear } from "./plan-by-year.ts";
import { PlanEffect } from "./plan-effect.ts";

const options = { draws: 3000, seed: 3 };
const planned = new DrawnModel(model, options);
const [a, b, c] = model.initiatives;

/** Of a, b and c, whether the records are the very same. */
const takenOver = (other: DrawnModel) =>
  model.initiatives.map((one) => other.drawn(one) === planned.drawn(one));

describe("what comes out the same is taken over", () => {
  const like = (changes: Partial<Model>) =>
    new DrawnModel({ ...model, ...changes }, options, planned);

  test("nothing that initiatives do hangs on the growth of the gap", () => {
    const baseline = { ...model.baseline, growthAfterAnchors: constant(2) };
    expect(takenOver(like({ baseline }))).toEqual([true, true, true]);
  });

  test("a precondition touches those that need it", () => {
    const other = like({ preconditions: [{ id: "geld", met: constant(1) }] });
    expect(takenOver(other)).toEqual([true, false, false]);
    const anew = new DrawnModel(other.model, options);
    expect(other.drawn(c!).records).toEqual(anew.drawn(c!).records);
  });

  test("hours a year touch what is counted in minutes", () => {
    const other = like({ hoursPerFteYear: constant(1000) });
    expect(takenOver(other)).toEqual([true, false, true]);
  });

  test("guesses that err together otherwise are other guesses", () => {
    expect(takenOver(like({ judgementCorrelation: 0.9 }))).toEqual([false, false, false]);
  });

  test("other numbers for one initiative leave the rest, and the work", () => {
    const seedOf = (input: string) => (input.startsWith("initiative:a/") ? 4 : options.seed);
    const other = new DrawnModel(model, { ...options, seedOf }, planned);
    expect(takenOver(other)).toEqual([false, true, true]);
    expect(other.work).toBe(planned.work);
  });
});

test("what would change is what changes, and nothing has", () => {
  const [one, two, three] = [a!, b!, c!].map((initiative) => planned.drawn(initiative));
  const years = model.years.map((_, y) => y);
  const plan = new PlanEffect(planned.program, planned.work);
  plan.change([], [one!, two!]);
  const before = plan.total.slice();
  plan.change([two!], [three!]);
  const byYear = new PlanByYear(planned.program, planned.work, [one!, two!]);
  const changes = byYear.changes([two!], [three!]);
  let furthest = 0;
  for (const y of [...years, ...years.toReversed()]) {
    const { freed: more } = changes(y);
    for (const [d, people] of byYear.freed(y).entries()) {
      const lane = y * options.draws + d;
      const [was, is] = [before[lane]!, plan.total[lane]!];
      furthest = Math.max(furthest, Math.abs(people - was), Math.abs(people + more[d]! - is));
    }
  }
  expect(furthest).toBeLessThan(1e-8);
});
