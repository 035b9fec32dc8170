import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { between, constant } from "./distribution.ts";
import { avoided, exampleModel, initiative, shift, timeSaved } from "./example-model.test-data.ts";
import type { Forecast } from "./forecast.ts";
import type { Initiative } from "./model.ts";
import { simulate } from "./simulate.ts";

const freed = ({ total }: Forecast) => total.people.freed.map(({ mean }) => mean);

const numbersIn = (of: unknown): number[] =>
  typeof of === "number" ? [of] : Object.values(of as object).flatMap(numbersIn);

describe("laws that hold for every model", () => {
  const part = fc.oneof(
    fc.double({ min: 0, max: 1, noNaN: true }).map(constant),
    fc
      .tuple(
        fc.double({ min: 0.01, max: 0.5, noNaN: true }),
        fc.double({ min: 0.51, max: 0.99, noNaN: true }),
      )
      .map(([low, high]) => between("logit", low, high)),
  );
  const pool = fc.constantFrom(0, 1);
  const saving = fc
    .record({ pool, reach: part, effect: part })
    .map((m) => avoided(m.pool, m.reach, m.effect));
  const mechanism = fc.oneof(
    saving,
    fc
      .record({ pool, effect: part, exchange: fc.constantFrom(0.5, 1, 1.5) })
      .map((m) => shift(m.pool, 1 - m.pool, m.effect, m.exchange)),
    fc.record({ pool, clients: fc.nat(5_000) }).map((m) => timeSaved(m.pool, m.clients, 3)),
    pool.map((p) => avoided(p, 1, between("identity", -0.2, 0.3))),
  );
  const plans = fc
    .array(
      fc.record({
        mechanisms: fc.array(mechanism, { minLength: 1, maxLength: 2 }),
        start: fc.double({ min: 2022, max: 2030, noNaN: true }).map(constant),
        rampYears: fc.constantFrom(0, 2, 5).map(constant),
        success: part,
        dependsOn: fc.constantFrom<number[]>([], [0]),
      }),
      { maxLength: 4 },
    )
    .map((list): Initiative[] =>
      list.map(({ mechanisms, ...rest }, i) => initiative(`i${i}`, mechanisms, rest)),
    );
  const options = { draws: 40, seed: 5 };
  const hold = <T>(of: fc.Arbitrary<T>, law: (value: T) => void) =>
    fc.assert(fc.property(of, law), { numRuns: 60 });

  test("the same seed gives the same bits; another seed does not", () => {
    const model = exampleModel([initiative("a", [avoided(0, between("logit", 0.1, 0.5), 0.5)])]);
    expect(simulate(model, options)).toStrictEqual(simulate(model, options));
    expect(freed(simulate(model, { draws: 40, seed: 6 }))).not.toEqual(
      freed(simulate(model, options)),
    );
  });

  test("a model and a forecast survive the trip to a worker", () => {
    hold(plans, (plan) => {
      const model = exampleModel(plan);
      const forecast = simulate(model, options);
      expect(simulate(JSON.parse(JSON.stringify(model)), options)).toStrictEqual(forecast);
      expect(JSON.parse(JSON.stringify(forecast))).toStrictEqual(forecast);
    });
  });

  test("one more saving never widens the gap of its own sector", () => {
    hold(fc.tuple(plans, saving), ([plan, extra]) => {
      const before = simulate(exampleModel(plan), options);
      const after = simulate(exampleModel([...plan, initiative("extra", [extra])]), options);
      const sector = extra.kind === "avoided-demand" ? extra.pool : 0;
      for (const y of before.years.keys()) {
        const [a, b] = [before, after].map(({ sectors }) => sectors[sector]!.people.withPlan[y]!);
        expect(b!.p50).toBeLessThanOrEqual(a!.p50 + 1e-6);
        expect(b!.mean).toBeLessThanOrEqual(a!.mean + 1e-6);
      }
    });
  });

  test("one more input leaves the draws of the others as they were", () => {
    hold(plans, (plan) => {
      const other = initiative("extra", [avoided(0, between("logit", 0.2, 0.4), 0)]);
      const before = simulate(exampleModel(plan), options);
      const after = simulate(exampleModel([...plan, other]), options);
      expect(after.initiatives.slice(0, -1)).toStrictEqual(before.initiatives);
    });
  });

  test("together is never more than separately, nor than the work there is", () => {
    hold(plans, (plan) => {
      for (const { together, separately, work } of simulate(exampleModel(plan), options).pools)
        for (const [y, people] of together.entries()) {
          expect(people).toBeLessThanOrEqual(separately[y]! + 1e-3);
          expect(people).toBeLessThanOrEqual(work[y]! + 1e-3);
        }
    });
  });

  test("nobody reached means nothing gained", () => {
    hold(plans, (plan) => {
      const idle = initiative("idle", [avoided(0, 0, between("logit", 0.1, 0.9))]);
      const { initiatives } = simulate(exampleModel([...plan, idle]), options);
      for (const year of initiatives.at(-1)!.realised)
        expect(year).toEqual({ mean: 0, p5: 0, p50: 0, p95: 0, meanError: 0 });
    });
  });

  test("hours that are exchanged one for one free nothing in total", () => {
    hold(fc.tuple(pool, part), ([from, effect]) => {
      const plan = [initiative("a", [shift(from, 1 - from, effect, 1)])];
      for (const { mean, p5, p95 } of simulate(exampleModel(plan), options).total.fte.freed)
        for (const fte of [mean, p5, p95]) expect(Math.abs(fte)).toBeLessThan(1e-3);
    });
  });

  test("of the hours that leave, as many arrive as the exchange says", () => {
    const exchange = fc.double({ min: 0, max: 2, noNaN: true });
    hold(fc.tuple(pool, part, exchange), ([from, effect, ratio]) => {
      const plan = [initiative("a", [shift(from, 1 - from, effect, ratio)])];
      const { ledger, sectors } = simulate(exampleModel(plan), options);
      const hoursOf = (at: number) => (at === 0 ? 0.8 : 0.5);
      const [left, arrived] = [ledger[from]!, ledger[1 - from]!];
      expect(sectors.map(({ sector }) => sector)).toEqual(ledger.map(({ sector }) => sector));
      for (const [y, won] of left.won.entries())
        expect(arrived.borne[y]! * hoursOf(1 - from)).toBeCloseTo(won * hoursOf(from) * ratio, 2);
    });
  });

  test("the order in which initiatives stand changes no figure", () => {
    hold(plans, (plan) => {
      const [one, other] = [plan, plan.toReversed()].map((list) =>
        simulate(exampleModel(list), options),
      );
      for (const [y, { mean, p5, p50, p95 }] of one!.total.people.withPlan.entries()) {
        const there = other!.total.people.withPlan[y]!;
        for (const [a, b] of [
          [mean, there.mean],
          [p5, there.p5],
          [p50, there.p50],
          [p95, there.p95],
        ] as const)
          // To a millionth of the 15,000 people at work.
          expect(Math.abs(a - b)).toBeLessThan(15_000 * 1e-6);
      }
    });
  });

  test("without everything, what remains is the baseline itself", () => {
    hold(plans, (plan) => {
      const without = new Set(plan.map(({ subject }) => subject));
      const { total, sectors, waterfall, initiatives } = simulate(exampleModel(plan), {
        ...options,
        without,
      });
      for (const counts of [total, ...sectors]) {
        expect(counts.people.withPlan).toStrictEqual(counts.people.baseline);
        expect(counts.fte.withPlan).toStrictEqual(counts.fte.baseline);
      }
      expect(waterfall.gross.every((people) => people === 0)).toBe(true);
      expect(initiatives.every(({ switchedOn }) => !switchedOn)).toBe(true);
    });
  });

  test("leaving one out equals a model that never had it", () => {
    hold(plans, (plan) => {
      const last = plan.at(-1);
      if (last === undefined) return;
      const without = simulate(exampleModel(plan), {
        ...options,
        without: new Set([last.subject]),
      });
      const never = simulate(exampleModel(plan.slice(0, -1)), options);
      // What is added up in another order is rounded otherwise: to a billionth.
      const [left, there] = [numbersIn(without.total), numbersIn(never.total)];
      expect(left).toHaveLength(there.length);
      for (const [i, number] of left.entries())
        expect(Math.abs(number - there[i]!)).toBeLessThan(1e-9 * Math.max(1, Math.abs(number)));
    });
  });

  test("initiatives, ledger and waterfall add up to what the sectors say", () => {
    hold(plans, (plan) => {
      const { total, initiatives, ledger, waterfall, years } = simulate(
        exampleModel(plan),
        options,
      );
      for (const y of years.keys()) {
        const mean = total.people.freed[y]!.mean;
        const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0);
        expect(sum(initiatives.map(({ realised }) => realised[y]!.mean))).toBeCloseTo(mean, 3);
        expect(sum(ledger.map(({ won, borne }) => won[y]! - borne[y]!))).toBeCloseTo(mean, 3);
        for (const entry of ledger) {
          const own = initiatives.flatMap((one) =>
            one.ledger.filter(({ sector }) => sector === entry.sector),
          );
          expect(sum(own.map(({ won }) => won[y]!))).toBeCloseTo(entry.won[y]!, 3);
          expect(sum(own.map(({ borne }) => borne[y]!))).toBeCloseTo(entry.borne[y]!, 3);
        }
        const steps = waterfall.notSucceeding[y]! + waterfall.notYetFullSize[y]!;
        const rest = waterfall.overlap[y]! + waterfall.burden[y]!;
        expect(waterfall.gross[y]! - steps - rest).toBeCloseTo(waterfall.net[y]!, 3);
        expect(waterfall.net[y]).toBeCloseTo(mean, 3);
        for (const step of [waterfall.notSucceeding, waterfall.notYetFullSize, waterfall.overlap])
          expect(step[y]).toBeGreaterThanOrEqual(-1e-3);
      }
    });
  });

  test("pools that drew more than their whole sector shrink to fit", () => {
    const wide = between("logit", 0.3, 0.9);
    const model = exampleModel([initiative("a", [avoided(0, 1, 1), avoided(1, 1, 1)])], {
      pools: ["p", "q"].map((id) => ({ id, sector: 0, shareOfSector: wide })),
    });
    const { pools, sectors } = simulate(model, { draws: 500, seed: 1 });
    expect(pools[0]!.work[0]! + pools[1]!.work[0]!).toBeLessThanOrEqual(10_600.001);
    expect(sectors[0]!.people.freed[0]!.p95).toBeCloseTo(10_600, 1);
  });
});
