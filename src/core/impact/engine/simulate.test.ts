import { describe, expect, test } from "vitest";
import { constant } from "./distribution.ts";
import { avoided, exampleModel, initiative, shift, timeSaved } from "./example-model.test-data.ts";
import type { Forecast } from "./forecast.ts";
import type { Mechanism } from "./model.ts";
import { simulate } from "./simulate.ts";

const once = { draws: 2, seed: 1 };
const freed = ({ total }: Forecast) => total.people.freed.map(({ mean }) => mean);

describe("without doubt, the forecast is what one computes by hand", () => {
  test("the gap without a plan", () => {
    const { total, sectors } = simulate(exampleModel([]), once);
    expect(total.people.baseline[0]).toMatchObject({ mean: 1000, p5: 1000, p95: 1000 });
    expect(total.fte.baseline[0]!.mean).toBeCloseTo(600 * 0.8 + 400 * 0.5, 3);
    expect(sectors.map(({ people }) => people.baseline[9]!.p50)).toEqual([1500, 850]);
  });

  test("avoided demand is a part of the pool, which grows with demand", () => {
    const forecast = simulate(exampleModel([initiative("a", [avoided(0, 0.5, 0.2)])]), once);
    expect(freed(forecast)[0]).toBeCloseTo(0.1 * 0.2 * 10_600, 3);
    expect(freed(forecast)[9]).toBeCloseTo(0.1 * 0.2 * 11_500, 3);
    expect(forecast.total.fte.freed[0]!.mean).toBeCloseTo(212 * 0.8, 3);
    expect(forecast.total.people.withPlan[0]!.mean).toBeCloseTo(1000 - 212, 3);
  });

  test("a negative effect is more work", () => {
    const forecast = simulate(exampleModel([initiative("a", [avoided(0, 1, -0.1)])]), once);
    expect(freed(forecast)[0]).toBeCloseTo(-212, 3);
    expect(forecast.ledger[0]).toMatchObject({ won: expect.arrayContaining([0]) });
    expect(forecast.ledger[0]!.borne[0]).toBeCloseTo(212, 3);
  });

  test("productivity: ten per cent more clients is one eleventh less work", () => {
    const productivity: Mechanism = {
      kind: "productivity",
      input: "",
      pool: 0,
      coverage: constant(0.5),
      adoption: constant(1),
      gain: constant(0.1),
    };
    const forecast = simulate(exampleModel([initiative("a", [productivity])]), once);
    expect(freed(forecast)[0]).toBeCloseTo((2120 * 0.5) / 11, 3);
  });

  test("time saved is minutes over hours a year, and does not grow with demand", () => {
    const forecast = simulate(exampleModel([initiative("a", [timeSaved(0, 500, 30)])]), once);
    const fte = (500 * 30 * 365) / 60 / 1400;
    for (const year of forecast.total.fte.freed) expect(year.mean).toBeCloseTo(fte, 3);
    expect(forecast.caps).toEqual([]);
  });

  test("time saved stops at the pool, and says so", () => {
    const forecast = simulate(exampleModel([initiative("a", [timeSaved(0, 50_000, 30)])]), once);
    expect(freed(forecast)[0]).toBeCloseTo(2120, 3);
    expect(forecast.caps).toEqual([{ subject: "initiative:a", pool: "kliniek", chance: 1 }]);
  });

  test("a shift takes people away here and asks their hours there", () => {
    const forecast = simulate(exampleModel([initiative("a", [shift(0, 1, 0.1, 0.6)])]), once);
    const [hospital, district] = forecast.sectors.map(({ people }) => people.freed[0]!.mean);
    expect(hospital).toBeCloseTo(212, 3);
    // 212 people are 169.6 FTE; six tenths arrive, done by people who work half-time.
    expect(district).toBeCloseTo((-169.6 * 0.6) / 0.5, 3);
  });

  test("supply builds up, later and with drop-out", () => {
    const supply: Mechanism = {
      kind: "supply",
      input: "",
      sector: 1,
      peoplePerYear: constant(20),
      completion: constant(0.5),
      lagYears: constant(1),
      yearlyDropOut: constant(0.1),
    };
    const forecast = simulate(
      exampleModel([initiative("a", [supply], { start: constant(2023) })]),
      once,
    );
    expect(freed(forecast).slice(0, 4)).toEqual(
      [0, 10, 19, 27.1].map((people) => expect.closeTo(people, 3)),
    );
    expect(forecast.waterfall.gross[1]).toBeCloseTo(19, 3);
  });

  test("two on one pool overlap as 1 − Π(1 − part), and share in proportion", () => {
    const model = exampleModel([
      initiative("a", [avoided(0, 1, 0.3)]),
      initiative("b", [avoided(0, 1, 0.1)]),
    ]);
    const { pools, initiatives, waterfall } = simulate(model, once);
    expect(pools[0]!.separately[0]).toBeCloseTo(0.4 * 2120, 3);
    expect(pools[0]!.together[0]).toBeCloseTo(0.37 * 2120, 3);
    expect(initiatives[0]!.realised[0]!.mean).toBeCloseTo(0.37 * 0.75 * 2120, 3);
    expect(initiatives[1]!.realised[0]!.mean).toBeCloseTo(0.37 * 0.25 * 2120, 3);
    expect(waterfall.overlap[0]).toBeCloseTo(0.03 * 2120, 3);
  });
});

test("a number of draws that makes no sense is a bug of the caller", () => {
  for (const draws of [1, 2.5, 100_001])
    expect(() => simulate(exampleModel([]), { draws, seed: 1 })).toThrow(RangeError);
});
