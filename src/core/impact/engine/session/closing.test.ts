import * as fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { normalBelow } from "../../../../kernel/normal-below.ts";
import { closedForm } from "../../chance/closed-form-r1.test-data.ts";
import { estimateGap } from "../../chance/estimate-gap.test-data.ts";
import { referenceIntegrand } from "../../chance/reference-integrand.test-data.ts";
import { referenceModel } from "../../chance/reference-model.test-data.ts";
import { referenceProgram } from "../../chance/reference-program.test-data.ts";
import { between, constant } from "../distribution.ts";
import { avoided, exampleModel, initiative, shift, timeSaved } from "../example-model.test-data.ts";
import type { Model, Subject } from "../index.ts";
import { plainKernel } from "../kernel/plain-kernel.ts";
import { Room } from "../kernel/room.ts";
import { simulateGap } from "../simulate.ts";
import { chanceOf } from "../statistics.ts";
import { Closing, everybody } from "./closing.ts";
import { DrawnModel } from "./drawn-model.ts";
import { everyMechanism } from "./every-mechanism.test-data.ts";
import { PlanEffect } from "./plan-effect.ts";
import { MarginalEffect } from "./marginal-effect.ts";
import { RecordBook } from "./record-book.ts";
import { Session } from "./session.ts";
import { workOf } from "./work.ts";

const none = new Set<Subject>();

/** All that may bend the gap: parts that are so many people, twice on one pool and beside a shift. */
const model: Model = {
  ...everyMechanism,
  sectors: everyMechanism.sectors.map((sector) => ({
    ...sector,
    anchored: sector.anchored.map((people) => people / 2),
  })),
  initiatives: [
    ...everyMechanism.initiatives,
    initiative("d", [timeSaved(0, 400, 25), timeSaved(1, 300, 20), shift(0, 1, 0.05, 0.6)], {
      dependsOn: [0],
      start: between("identity", 2024, 2027),
      rampYears: constant(2),
    }),
  ],
};

function opened(draws: number, seed: number): Session {
  const session = new Session(new DrawnModel(model, { draws, seed }));
  session.play(model, none);
  return session;
}

describe("reference model R1 in 2032", () => {
  const [reference, year] = [referenceModel(), 9];

  function closing(draws: number, seed: number) {
    const program = referenceProgram(reference);
    const book = new RecordBook(new Room(plainKernel()), program, { draws, seed });
    const work = workOf(program, book.chunks);
    const effect = new PlanEffect(program, work);
    effect.change(
      [],
      program.initiatives.map((one) => ({ program: one, records: book.read(one), firstYear: 0 })),
    );
    const gap = new Float64Array(draws);
    for (const sector of work.sectors)
      for (let d = 0; d < draws; d++) gap[d]! += sector.gap[year * draws + d]!;
    const remaining = gap.map((people, d) => people - effect.total[year * draws + d]!);
    const plan = new MarginalEffect({ program, work }, effect.pools, year);
    const chances = new Closing(work);
    return {
      baseline: chances.chance(gap, year, everybody(work)),
      withPlan: chances.chance(remaining, year, everybody(work), plan),
    };
  }

  test("without the plan the chance is that of the closed form, without error", () => {
    const gap = reference.sectors.reduce((sum, sector) => sum + sector.gap[year]!, 0);
    const { chanceClosed, chanceError } = closing(100, 1).baseline;
    expect(chanceClosed / normalBelow(-gap / closedForm(reference, year).baseline)).toBeCloseTo(
      1,
      4,
    );
    expect(chanceError / chanceClosed).toBeLessThan(1e-5);
  });

  test("with the plan it is what the best estimate says, within both errors", () => {
    const best = estimateGap(referenceIntegrand(reference, year), {
      points: 512,
      scramblings: 6,
      seed: 1,
    });
    const { chanceClosed, chanceError } = closing(5000, 1).withPlan;
    expect(Math.abs(chanceClosed - best.chance)).toBeLessThan(
      4 * Math.hypot(chanceError, best.chanceError),
    );
    // A count of the same draws is far less sure.
    expect(chanceError).toBeLessThan(chanceOf(800, 5000).chanceError / 2);
  });
});

describe("every mechanism, on shared preconditions and guesses that err together", () => {
  const [year, sectors] = [7, [0, 1]];
  let counted: Session;
  let sure: number;
  beforeAll(() => {
    counted = opened(100_000, 1);
    sure = counted.chance(year).chanceClosed;
  });
  const hits = (gap: Float64Array) =>
    chanceOf(gap.filter((people) => people <= 0).length, gap.length);

  test("it is the part of 100,000 draws in which the gap closed, within both errors", () => {
    const { total, sectors: each } = simulateGap(model, { draws: 4000, seed: 2 });
    for (const y of model.years.keys()) {
      const pairs = [
        [total.people.withPlan[y]!, hits(counted.remaining(y))],
        [total.people.baseline[y]!, hits(counted.short(y))],
        ...sectors.map((s) => [each[s]!.people.withPlan[y]!, hits(counted.remainingIn(s, y))]),
      ] as const;
      for (const [chance, count] of pairs) {
        const error = Math.hypot(chance.chanceError, count.chanceError);
        expect(Math.abs(chance.chanceClosed - count.chanceClosed)).toBeLessThan(4 * error);
      }
    }
  });

  test("over seeds it is as far off as its error says", () => {
    const apart = Array.from({ length: 200 }, (_, seed) => {
      const { chanceClosed, chanceError } = opened(1000, seed + 10).chance(year);
      return (chanceClosed - sure) / chanceError;
    });
    // 190 of them within 1.96, with a deviation of 3.1; a few less, for a chance near zero is skew.
    expect(apart.filter((errors) => Math.abs(errors) < 1.96).length).toBeGreaterThan(174);
    expect(sure).toBeGreaterThan(0.01);
  });

  test("in people and in FTE a sector closes in the same futures", () => {
    for (const { people, fte } of simulateGap(model, { draws: 200, seed: 2 }).sectors)
      expect(fte.withPlan.map(({ chanceClosed }) => chanceClosed)).toEqual(
        people.withPlan.map(({ chanceClosed }) => chanceClosed),
      );
  });

  test("what was switched off and on again is as it was", () => {
    const [session, anew] = [opened(1000, 3), opened(1000, 3)];
    for (const { subject } of model.initiatives) session.play(model, new Set([subject]));
    session.play(model, none);
    for (const y of model.years.keys())
      expect(session.chance(y).chanceClosed).toBeCloseTo(anew.chance(y).chanceClosed, 9);
  });
});

test("more work makes as many more short as a little more of it does", () => {
  const base = new DrawnModel(model, { draws: 500, seed: 4 });
  const { program, work } = base;
  const part = 0.02;
  /** What is freed in a sector with some more work in one. */
  const freed = (more: number, moved: number, sector: number, y: number) => {
    const sectors = work.sectors.map((one, s) =>
      s === moved ? { ...one, demand: one.demand.map((people) => people * (1 + more)) } : one,
    );
    const effect = new PlanEffect(program, { ...work, sectors });
    effect.change(
      [],
      model.initiatives.map((one) => base.drawn(one)),
    );
    const column = new Float64Array(work.draws);
    effect.inYear(y).addAll(sector, column.fill(0), 1);
    return column;
  };
  const effect = new PlanEffect(program, work);
  effect.change(
    [],
    model.initiatives.map((one) => base.drawn(one)),
  );
  const all = everybody(work);
  for (const y of [3, 7])
    for (const sector of [0, 1])
      for (const moved of [0, 1]) {
        const own = all.map((one, s) => (s === sector ? one : undefined));
        const plan = new MarginalEffect(base, effect.pools, y);
        const says = plan.shortPerWork(moved, own);
        const [less, more] = [-part, part].map((by) => freed(by, moved, sector, y));
        for (let d = 0; d < work.draws; d++) {
          const people = 2 * part * work.sectors[moved]!.demand[y * work.draws + d]!;
          const short = (sector === moved ? 1 : 0) - (more![d]! - less![d]!) / people;
          expect(Math.abs((says?.[d] ?? 0) - short)).toBeLessThan(2e-5);
        }
      }
});

describe("by hand", () => {
  const spread = (part: number) => Array<number>(10).fill(part);
  const certain = exampleModel([]);
  const first = (one: Model) => simulateGap(one, { draws: 50, seed: 1 }).total.people.withPlan[0]!;

  test("a gap that is nothing but normal has the chance of its closed form, without error", () => {
    const { chanceClosed, chanceError } = first({
      ...certain,
      baseline: { ...certain.baseline, supplySpread: spread(0.04) },
    });
    // 1,000 short; 0.04 · √(0.5 · 15,000² + 0.5 · (10,000² + 5,000²)) is 529.2 people.
    expect(chanceClosed).toBeCloseTo(normalBelow(-1000 / 529.15), 4);
    expect(chanceError).toBeLessThan(1e-9);
  });

  test("an initiative makes the work less uncertain, and not the staff", () => {
    // Half of the clinic's 2,120 is freed, so the gap falls to −60 and the work that varies to 14,940.
    const { chanceClosed } = first({
      ...exampleModel([initiative("a", [avoided(0, 1, 0.5)])]),
      baseline: { ...certain.baseline, correlation: 1, demandSpread: spread(0.01) },
    });
    expect(chanceClosed).toBeCloseTo(normalBelow(60 / 149.4), 5);
  });

  test.each([
    [[], 0],
    [[initiative("a", [avoided(0, 1, 0.9), avoided(1, 1, 0.9)])], 1],
  ])("without any doubt it is counted, and never wholly sure", (initiatives, chance) => {
    const { chanceClosed, chanceError } = first(exampleModel(initiatives));
    expect(chanceClosed).toBe(chance);
    expect(chanceError).toBeGreaterThan(0.01);
  });

  test("law: who takes away work makes it no less likely that the gap closes", () => {
    const part = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(part, part, fc.constantFrom(0, 1), part, (reach, effect, pool, success) => {
        const more = initiative("z", [avoided(pool, reach, effect)], {
          success: constant(success),
        });
        const [before, after] = [model.initiatives, [...model.initiatives, more]].map(
          (initiatives) =>
            simulateGap({ ...model, initiatives }, { draws: 60, seed: 5 }).total.people.withPlan,
        );
        for (const [y, { chanceClosed }] of before!.entries())
          expect(after![y]!.chanceClosed).toBeGreaterThanOrEqual(chanceClosed - 1e-9);
      }),
      { numRuns: 15 },
    );
  });
});
