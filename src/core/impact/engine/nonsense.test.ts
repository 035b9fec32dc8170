import { describe, expect, test } from "vitest";
import { between, constant, type Distribution } from "./distribution.ts";
import { avoided, exampleModel, initiative } from "./example-model.test-data.ts";
import { maxDraws, simulate, type Forecast } from "./index.ts";

const options = { draws: 100, seed: 1 };

/** Numbers that are none become null on their way to a page. */
const isSound = (forecast: Forecast) => !JSON.stringify(forecast).includes("null");

describe("little is no nonsense", () => {
  test("without initiatives, what remains is the baseline", () => {
    const forecast = simulate(exampleModel([]), options);
    expect(forecast.total.people.withPlan).toStrictEqual(forecast.total.people.baseline);
    expect(isSound(forecast)).toBe(true);
  });

  test("an initiative without mechanisms does nothing", () => {
    const forecast = simulate(exampleModel([initiative("leeg", [])]), options);
    expect(forecast.initiatives[0]!.realised.every(({ mean }) => mean === 0)).toBe(true);
    expect(forecast.total.people.withPlan).toStrictEqual(forecast.total.people.baseline);
    expect(isSound(forecast)).toBe(true);
  });

  test("two draws of what never happens have an error that is a number", () => {
    const never = initiative("nooit", [avoided(0, 0.5, 0.5)], { success: constant(0) });
    expect(isSound(simulate(exampleModel([never]), { draws: 2, seed: 1 }))).toBe(true);
  });
});

test("5,000 initiatives together free what 1 − Π(1 − share) says", () => {
  const many = Array.from({ length: 5_000 }, (_, i) =>
    initiative(`i${i}`, [avoided(0, 0.1, 0.001)]),
  );
  const forecast = simulate(exampleModel(many), { draws: 2, seed: 1 });
  // In single precision a share of 0.0001 leaves a relative error of a millionth each time.
  const expected = 2_120 * (1 - (1 - 1e-4) ** 5_000);
  expect(forecast.total.people.freed[0]!.mean / expected).toBeCloseTo(1, 3);
  expect(forecast.initiatives.length).toBe(5_000);
  expect(isSound(forecast)).toBe(true);
});

test.each([1, 0, -5, 2.5, 1e9, Number.NaN, Infinity])("%d draws are refused", (draws) => {
  const model = exampleModel([]);
  expect(() => simulate(model, { draws, seed: 1 })).toThrow(
    new RangeError(`A simulation takes 2 to ${maxDraws} draws, not ${draws}`),
  );
});

test.each<[string, Distribution]>([
  ["NaN", constant(Number.NaN)],
  ["endless", constant(Infinity)],
  ["a logarithm of zero", between("log", 0, 3)],
  ["the odds of one", between("logit", 0.2, 1)],
  ["the logarithm of less than zero", between("log", -1, 3)],
  ["a mode beyond its ends", { kind: "pert", link: "log", low: 1, mode: 9, high: 3 }],
  ["a beta without shape", { kind: "beta", link: "logit", a: -1, b: 3 }],
])("an assumption that is %s is refused by its name", (_, reach) => {
  const model = exampleModel([initiative("a", [avoided(0, reach, 0.5)])]);
  expect(() => simulate(model, options)).toThrow(
    expect.objectContaining({ message: expect.stringContaining('"initiative:a/0/reach"') }),
  );
});
