import { describe, expect, test } from "vitest";
import type { Plan } from "../../plan/index.ts";
import type { Assumptions } from "../assumptions.ts";
import { exampleModel, initiative } from "../engine/example-model.test-data.ts";
import { between, constant } from "../engine/distribution.ts";
import type { Estimate } from "../estimate.ts";
import { deliveryCheck, overloaded } from "./delivery-check.ts";
import { initiativeWork } from "./initiative-work.ts";
import { quarterOfDay, quartersFrom, quarterName } from "./quarter-of-year.ts";

const sure = (value: number): Estimate => ({
  low: value,
  high: value,
  grade: "expert",
  basis: "plan",
  origin: ["plan"],
});
const text = { nl: "x", en: "x" };
const party = (organisation: string) => ({ as: organisation, organisation, confirmed: true });

/** Two initiatives: "a" by zorg and welzijn, "b" by nobody in the plan. */
const plan = {
  initiatives: [{ id: "a", organisations: ["zorg", "welzijn"] }, { id: "b" }],
  priorities: [{ id: "p", initiative: "a", lead: { parties: [party("zorg")] }, figures: [] }],
  organisations: [],
  bodies: [],
  figures: [],
  challenges: [],
  contradictions: [],
} as unknown as Plan;

const assumptions = (delivery: Partial<NonNullable<Assumptions["delivery"]>> = {}) =>
  ({
    initiatives: [
      { initiative: "a", mechanisms: [{}] },
      { initiative: "b", mechanisms: [{}] },
      { initiative: "c", noEffect: "name-only", reason: text },
    ],
    delivery: {
      explanation: text,
      usual: {
        explanation: text,
        fteBuilding: sure(2),
        fteRunning: sure(0.5),
        euroPerYear: sure(1),
      },
      initiatives: [],
      capacities: [],
      budgets: [],
      employers: [],
      labourCosts: [],
      ...delivery,
    },
  }) as unknown as Assumptions;

const at2026 = { start: constant(2026), rampYears: constant(1) };
const model = exampleModel([initiative("a", [], at2026), initiative("b", [], at2026)]);
const quarters = quartersFrom({ year: 2025, quarter: 4 }, 6);
const options = { draws: 10, seed: 1 };

describe("the work of an initiative", () => {
  test("is that of a usual one, shared equally by the parties of the plan", () => {
    expect(initiativeWork(plan, assumptions())).toMatchObject([
      {
        subject: "initiative:a",
        fteBuilding: { low: 2 },
        carriers: [
          { organisation: "zorg", part: 0.5 },
          { organisation: "welzijn", part: 0.5 },
        ],
      },
      { subject: "initiative:b", carriers: [] },
    ]);
  });

  test("is its own as far as that is said", () => {
    const own = {
      initiative: "b",
      explanation: text,
      fteRunning: sure(3),
      funder: "gala",
      needs: [{ initiative: "a" }],
      excludes: [],
    };
    const [, b] = initiativeWork(plan, assumptions({ initiatives: [own] }));
    expect(b).toMatchObject({
      fteBuilding: { low: 2 },
      fteRunning: { low: 3 },
      funder: "gala",
      needs: ["initiative:a"],
    });
  });

  test("is not made up where a region assumes nothing of it", () => {
    const { delivery: _, ...without } = assumptions();
    expect(initiativeWork(plan, without as Assumptions)).toEqual([]);
    expect(deliveryCheck(plan, without as Assumptions, model, quarters, options)).toBeUndefined();
  });
});

describe("work asked and given", () => {
  const means = (check: ReturnType<typeof deliveryCheck>, organisation?: string) =>
    check!.parties
      .find((one) => one.organisation === organisation)!
      .quarters.map(({ asked }) => asked.mean);

  test("nothing before the start, building for a year, running after that", () => {
    const check = deliveryCheck(plan, assumptions(), model, quarters, options);
    expect(means(check, "zorg")).toEqual([0, 1, 1, 1, 1, 0.25]);
    expect(means(check)).toEqual([0, 2, 2, 2, 2, 0.5]);
    expect(check!.asked.map(({ mean }) => mean)).toEqual([0, 4, 4, 4, 4, 1]);
  });

  test("what parties and nobody are asked adds up to all that is asked, in uncertainty too", () => {
    const uncertain = exampleModel([
      initiative("a", [], { start: between("identity", 2025, 2027), rampYears: constant(1) }),
      initiative("b", [], at2026),
    ]);
    const check = deliveryCheck(plan, assumptions(), uncertain, quarters, {
      draws: 500,
      seed: 1,
    })!;
    for (const [q, { mean }] of check.asked.entries())
      expect(check.parties.reduce((sum, one) => sum + one.quarters[q]!.asked.mean, 0)).toBeCloseTo(
        mean,
        9,
      );
  });

  test("an overload is named; without capacity nothing is said of it", () => {
    const capacities = [{ organisation: "zorg", fteForChange: sure(0.9) }];
    const check = deliveryCheck(plan, assumptions({ capacities }), model, quarters, options)!;
    const [zorg, welzijn] = ["zorg", "welzijn"].map((id) =>
      check.parties.find(({ organisation }) => organisation === id)!,
    );
    expect(zorg!.quarters.map(({ chanceTooMuch }) => chanceTooMuch)).toEqual([0, 1, 1, 1, 1, 0]);
    expect(overloaded(zorg!, check.quarters).map(quarterName)).toEqual([
      "2026-Q1",
      "2026-Q2",
      "2026-Q3",
      "2026-Q4",
    ]);
    expect(welzijn!.capacity).toBeUndefined();
    expect(welzijn!.quarters[1]).not.toHaveProperty("chanceTooMuch");
    expect(overloaded(welzijn!, check.quarters)).toEqual([]);
  });

  test("what was stopped asks nothing more", () => {
    const stopped = {
      ...plan,
      initiatives: plan.initiatives.map((one) =>
        one.id === "a" ? { ...one, course: [{ kind: "stopped", on: "2026-07-01" }] } : one,
      ),
    } as Plan;
    const check = deliveryCheck(stopped, assumptions(), model, quarters, options);
    expect(means(check, "zorg")).toEqual([0, 1, 1, 0, 0, 0]);
  });
});

test("quarters run on over the years", () => {
  expect(quartersFrom(quarterOfDay("2026-11-22"), 3).map(quarterName)).toEqual([
    "2026-Q4",
    "2027-Q1",
    "2027-Q2",
  ]);
});
