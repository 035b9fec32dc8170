import { expect, test } from "vitest";
import { between, constant } from "../engine/distribution.ts";
import { avoided, exampleModel, initiative, shift } from "../engine/example-model.test-data.ts";
import { DrawnModel, simulate, type Outlook, type Range } from "../engine/index.ts";
import { asPlanned, assumptionsIn, compareScenarios, inScenario, type Scenario } from "./index.ts";

const model = exampleModel([
  initiative("a", [avoided(0, between("logit", 0.2, 0.6), 0.2)], { success: constant(0.5) }),
  initiative("b", [shift(0, 1, 0.1, 0.6)]),
]);
const options = { draws: 200, seed: 3 };
const year = 2032;
const compare = compareScenarios(new DrawnModel(model, options));
const without = (...ids: ("a" | "b")[]): Scenario => ({
  without: ids.map((id) => `initiative:${id}` as const),
  values: {},
});

/** To a billionth of itself, number by number; nobody counts a billionth of a person. */
function expectSame(one: unknown, other: unknown): void {
  const numbers = (value: unknown) =>
    JSON.stringify(value)
      .split(/[^-+.e\d]+/)
      .filter((text) => /\d/.test(text))
      .map(Number);
  const expected = numbers(other);
  for (const [i, value] of numbers(one).entries())
    expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(
      1e-9 * Math.max(Math.abs(expected[i]!), 1),
    );
}

/** Without the chance, which a comparison gives for one year alone. */
const rangesOf = (outlook: Outlook) => ({
  ...outlook,
  baseline: outlook.baseline.map(rangeIn),
  withPlan: outlook.withPlan.map(rangeIn),
});
const rangeIn = ({ mean, p5, p50, p95, meanError }: Range) => ({ mean, p5, p50, p95, meanError });

test.each<Scenario>([
  asPlanned,
  without("a"),
  { without: ["initiative:b"], values: { "initiative:a/success": { value: 0.9, certain: true } } },
  { without: [], values: { "precondition:geld/met": { value: 1, certain: true } } },
  { without: [], values: { "baseline/growth": { value: 2, certain: false } } },
])("gives what a whole simulation of the changed model gives: %j", (scenario) => {
  const { shown, beside, chance, sectors } = compare({ shown: scenario, beside: asPlanned, year });
  const whole = simulate(inScenario(model, scenario), {
    ...options,
    without: new Set(scenario.without),
  });
  expectSame(shown, rangesOf(whole.total.people));
  expectSame(beside, rangesOf(simulate(model, options).total.people));
  expect(chance.shown.chanceClosed).toBeCloseTo(whole.total.people.withPlan[9]!.chanceClosed, 9);
  for (const [s, one] of sectors.entries())
    expectSame(one.shown.p50, whole.sectors[s]!.people.withPlan[9]!.p50);
});

test("the difference is drawn pair by pair: no more doubt than what differs", () => {
  const { more, shown, beside, sectors } = compare({
    shown: without("b"),
    beside: asPlanned,
    year,
  });
  expect(more[9]!.mean).toBeCloseTo(shown.withPlan[9]!.mean - beside.withPlan[9]!.mean, 6);
  expect(more[9]!.meanError).toBeLessThan(shown.withPlan[9]!.meanError);
  expect(sectors.reduce((sum, one) => sum + one.more.mean, 0)).toBeCloseTo(more[9]!.mean, 6);
});

test("at the ends of what can be supposed, everything is still a number", () => {
  for (const { name, field, bounds } of assumptionsIn(model)) {
    const ends = field === "start" ? [2023, 2032.75] : bounds;
    for (const value of ends)
      for (const certain of [true, false]) {
        const shown = { without: [], values: { [name]: { value, certain } } };
        const found = JSON.stringify(compare({ shown, beside: asPlanned, year }));
        expect(found, `${name} at ${value}`).not.toContain("null");
      }
  }
});

test("the other way round is the same with another sign, and beside itself nothing differs", () => {
  const one = compare({ shown: without("a"), beside: without("b"), year });
  const other = compare({ shown: without("b"), beside: without("a"), year });
  for (const [y, { mean }] of one.more.entries()) expect(mean).toBeCloseTo(-other.more[y]!.mean, 9);
  const same = compare({ shown: without("a"), beside: without("a"), year });
  expectSame(
    same.more.map(({ p5, p95 }) => [p5, p95]),
    same.more.map(() => [0, 0]),
  );
});
