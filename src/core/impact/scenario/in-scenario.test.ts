import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at, between, constant, medianOf } from "../engine/distribution.ts";
import { avoided, exampleModel, initiative, shift } from "../engine/example-model.test-data.ts";
import type { Model, Subject } from "../engine/index.ts";
import {
  asPlanned,
  assumptionsIn,
  inScenario,
  leftOut,
  scenarioFaults,
  type Scenario,
} from "./index.ts";

const model = exampleModel([
  initiative("a", [avoided(0, between("logit", 0.2, 0.6), between("identity", -0.1, 0.2))], {
    start: between("identity", 2024, 2026),
  }),
  initiative("ab", [shift(0, 1, 0.1, between("log", 0.5, 1))], {
    dependsOn: [0],
    scale: years(0.5),
  }),
]);
function years(factor: number) {
  return Array.from({ length: 10 }, () => factor);
}
const supposing = (name: string, value: number, certain = false): Scenario => ({
  without: [],
  values: { [name]: { value, certain } },
});
const after = (name: string, value: number, certain = false) =>
  inScenario(model, supposing(name, value, certain));
const reachOf = ({ initiatives }: Model) => {
  const [mechanism] = initiatives[0]!.mechanisms;
  return mechanism!.kind === "avoided-demand" ? mechanism!.reach : constant(0);
};

describe("a model in a scenario", () => {
  test("is the same object when nothing is otherwise, and when initiatives are only left out", () => {
    expect(inScenario(model, asPlanned)).toBe(model);
    const without: Scenario = { without: ["initiative:a", "initiative:a"], values: {} };
    expect(inScenario(model, without)).toBe(model);
    expect([...leftOut(without)]).toEqual(["initiative:a"]);
  });

  test("keeps every initiative that did not change as the same object", () => {
    const changed = after("initiative:a/success", 0.4);
    expect(changed.initiatives[0]).not.toBe(model.initiatives[0]);
    expect(changed.initiatives[1]).toBe(model.initiatives[1]);
    expect(changed.initiatives[0]!.mechanisms[0]).toBe(model.initiatives[0]!.mechanisms[0]);
    expect(changed.sectors).toBe(model.sectors);
    expect(changed.preconditions).toBe(model.preconditions);
  });

  test("a new middle keeps the spread on the scale of its link; certain has none", () => {
    const name = `${model.initiatives[0]!.mechanisms[0]!.input}/reach`;
    const reach = reachOf(after(name, 0.7));
    expect(medianOf(reach)).toBeCloseTo(0.7, 12);
    expect(reach).toEqual({ ...reachOf(model), location: expect.any(Number) });
    expect(reachOf(after(name, 0.7, true))).toEqual(constant(0.7));
    expect(reachOf(after(name, 1))).toEqual(constant(1));
  });

  test("the example of the methods: from 15 to 50 %, supposed to be 60 %", () => {
    const reach = avoided(0, between("logit", 0.15, 0.5), 1);
    const example = exampleModel([initiative("a", [reach])]);
    const { low, median, high } = assumptionsIn(
      inScenario(example, supposing("initiative:a/0/reach", 0.6)),
    ).find(({ field }) => field === "reach")!;
    expect([low, median, high].map((value) => value.toFixed(3))).toEqual([
      "0.387",
      "0.600",
      "0.781",
    ]);
  });

  test("a start moves with its uncertainty", () => {
    const { start } = after("initiative:a/start", 2027.25).initiatives[0]!;
    expect(start).toEqual({ ...model.initiatives[0]!.start, location: 2027.25 });
  });

  test("a scale multiplies what was decided already", () => {
    expect(after("initiative:a/scale", 2).initiatives[0]!.scale).toEqual(years(2));
    expect(after("initiative:ab/scale", 2).initiatives[1]!.scale).toEqual(years(1));
  });

  test("growth turns around the first year", () => {
    expect(after("baseline/growth", 2).sectors[0]!.anchored.slice(0, 3)).toEqual([600, 800, 1000]);
    expect(after("baseline/growth", 0).sectors[0]!.anchored[9]).toBe(600);
  });

  test("a precondition is met as often as supposed", () => {
    expect(medianOf(after("precondition:geld/met", 0.9, true).preconditions[0]!.met)).toBe(0.9);
  });
});

test.each([
  ["initiative:z/success", 0.5],
  ["initiative:a/succes", 0.5],
  ["initiative:a/success", Number.NaN],
  ["initiative:a/0/reach", 1.2],
  ["initiative:a/start", 2041],
  ["initiative:a/start", 2026.1],
  ["initiative:a/start", Number.POSITIVE_INFINITY],
  ["initiative:a/scale", -1],
])("%s at %d is refused by its name", (name, value) => {
  const scenario = supposing(name, value);
  expect(scenarioFaults(model, scenario)).toMatchObject([{ name }]);
  expect(() => inScenario(model, scenario)).toThrow(name);
});

test("work cannot shift the other way", () => {
  const name = assumptionsIn(model).find(
    (one) => one.name.startsWith("initiative:ab/") && one.field === "effect",
  )!.name;
  expect(scenarioFaults(model, supposing(name, -0.1))).toMatchObject([
    { kind: "out-of-range", low: 0 },
  ]);
  expect(scenarioFaults(model, { without: ["initiative:z"], values: {} })).toEqual([
    { kind: "unknown", name: "initiative:z" },
  ]);
});

const scenarios = fc
  .tuple(
    fc.subarray<Subject>(["initiative:a", "initiative:ab"]),
    fc.subarray([...assumptionsIn(model)]).chain((some) =>
      fc.tuple(
        ...some.map(({ name, field, bounds: [low, high] }) =>
          fc.record({
            name: fc.constant(name),
            value:
              field === "start"
                ? fc.integer({ min: 2023 * 4, max: 2032 * 4 }).map((quarter) => quarter / 4)
                : fc.double({ min: low, max: high, noNaN: true }),
            certain: fc.boolean(),
          }),
        ),
      ),
    ),
  )
  .map(([without, supposed]) => ({ without, supposed }));

test("the order in which things were supposed changes nothing, and no quantity is lost", () => {
  fc.assert(
    fc.property(scenarios, ({ without, supposed }) => {
      const of = (list: typeof supposed): Scenario => ({
        without,
        values: Object.fromEntries(list.map(({ name, ...one }) => [name, one])),
      });
      const changed = inScenario(model, of(supposed));
      expect(inScenario(model, of(supposed.toReversed()))).toStrictEqual(changed);
      const quantities = assumptionsIn(changed).map(({ quantity }) => quantity);
      for (const quantity of quantities)
        for (const z of [-2, 0, 2]) expect(Number.isFinite(at(quantity, z))).toBe(true);
    }),
  );
});
