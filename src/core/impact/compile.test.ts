import { beforeAll, describe, expect, test } from "vitest";
import { readMergedYaml } from "../../adapters/region-files/merged-yaml.ts";
import { checkPlan, type Course, type Plan } from "../plan/index.ts";
import { subjectOf, type Assumptions } from "./assumptions.ts";
import { checkAssumptions } from "./check-assumptions.ts";
import { compile } from "./compile.ts";
import { between, constant } from "./engine/distribution.ts";
import { simulate } from "./engine/index.ts";
import { measurableEffects, percentilesOf, withMeasured } from "./measurable-effect.ts";

let plan: Plan;
let assumptions: Assumptions;
beforeAll(async () => {
  const region = "regions/rijk-van-nijmegen";
  const checkedPlan = checkPlan((await readMergedYaml(`${region}/plan`)).value);
  if (!checkedPlan.ok) throw new Error(JSON.stringify(checkedPlan.error, null, 1));
  plan = checkedPlan.value;
  const checked = checkAssumptions(plan, (await readMergedYaml(`${region}/assumptions`)).value);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error, null, 1));
  assumptions = checked.value;
});

describe("compile", () => {
  test("names streams by what a mechanism is, so that each is its own", () => {
    const { initiatives } = compile(plan, assumptions);
    const inputs = initiatives.flatMap(({ mechanisms }) => mechanisms.map(({ input }) => input));
    expect(new Set(inputs).size).toBe(inputs.length);
    expect(inputs[0]).toMatch(/^(initiative|priority):[a-z0-9-]+\/[a-z-]+@[a-z0-9-]+#1$/);
  });

  test("the order in which somebody wrote things down changes nothing", () => {
    const turned = {
      ...assumptions,
      sectors: assumptions.sectors.toReversed(),
      preconditions: assumptions.preconditions.toReversed(),
      pools: assumptions.pools.toReversed(),
      initiatives: assumptions.initiatives.toReversed(),
    };
    expect(compile(plan, turned)).toStrictEqual(compile(plan, assumptions));
  });

  test("a course becomes a factor for each year, looked at in its middle", () => {
    const subject = "initiative:leefstijlloket";
    const withCourse = (course?: Course) => ({
      ...plan,
      initiatives: plan.initiatives.map((one) =>
        one.id === "leefstijlloket" && course ? { ...one, course } : one,
      ),
    });
    const compiled = (course?: Course) =>
      compile(withCourse(course), assumptions).initiatives.find((one) => one.subject === subject)!;
    const { years } = compile(plan, assumptions);
    expect(compiled()).not.toHaveProperty("scale");
    const { scale, start } = compiled([
      { kind: "scaled", on: "2026-07-01", factor: 1.5 },
      { kind: "scaled", on: "2027-07-02", factor: 2 },
      { kind: "stopped", on: "2029-01-01" },
    ]);
    const inYear = (year: number) => scale![years.indexOf(year)];
    expect([2025, 2026, 2027, 2028, 2029, 2032].map(inYear)).toEqual([1, 1.5, 1.5, 2, 0, 0]);
    expect(start).toEqual(compiled().start);
    expect(compiled([{ kind: "started", on: "2027-04-01" }]).start).toEqual(constant(2027.25));
    const again = compiled([
      { kind: "stopped", on: "2026-01-01" },
      { kind: "started", on: "2028-01-01" },
    ]);
    expect(again.start).toEqual(compiled().start);
    expect(again.scale![years.indexOf(2028)]).toBe(1);
  });

  test("the fan opens like a random walk: variance grows evenly with time", () => {
    const { baseline, years } = compile(plan, assumptions);
    const { first, inPlanYear } = assumptions.baseline.demandSpread;
    expect(baseline.demandSpread[years.indexOf(2023)]).toBeCloseTo(first, 12);
    expect(baseline.demandSpread[years.indexOf(2032)]).toBeCloseTo(inPlanYear, 12);
    const variances = baseline.demandSpread.map((spread) => spread ** 2);
    expect(variances[17]! - variances[16]!).toBeCloseTo(variances[1]! - variances[0]!, 12);
  });
});

describe("what was measured", () => {
  const about = (kind: string) =>
    assumptions.initiatives
      .flatMap((one) => measurableEffects(assumptions, subjectOf(one)))
      .find(({ mechanism }) => mechanism.kind === kind)!;

  test.each([
    ["avoided-demand", "logit"],
    ["shift", "logit"],
    ["productivity", "log"],
  ] as const)("replaces one effect of %s and leaves the rest", (kind, link) => {
    const one = about(kind);
    const measured = { low: 0.031, high: 0.047, grade: "regional" as const };
    const before = compile(plan, assumptions);
    const after = compile(plan, withMeasured(assumptions, one, measured));
    const all = (model: typeof before) => model.initiatives.flatMap((i) => i.mechanisms);
    const changed = all(after).filter((mechanism, m) => !same(mechanism, all(before)[m]));
    expect(changed.map(({ input }) => input)).toEqual([one.name]);
    const own = all(before).find(({ input }) => input === one.name)!;
    expect(changed).toEqual([{ ...own, [one.field]: between(link, 0.031, 0.047) }]);
  });

  test("is shown by the percentiles that the forecast draws from", () => {
    const origin = ["eigen-aanname"];
    const measured = {
      low: -0.02,
      high: 0.1,
      grade: "cohort",
      basis: "literature",
      origin,
    } as const;
    const { low, mid, high } = percentilesOf({ field: "effect", estimate: measured });
    expect([low, mid, high].map((value) => Number(value.toFixed(9)))).toEqual([-0.02, 0.04, 0.1]);
    const one = { value: 0.2, grade: "expert", basis: "assumption", origin } as const;
    const odds = percentilesOf({ field: "effect", estimate: one });
    expect(odds.low / (1 - odds.low)).toBeCloseTo(0.25 / 2.5, 9);
  });

  test("is not about who is reached, nor about minutes or people", () => {
    const subject = subjectOf(
      assumptions.initiatives.find(
        (one) => "mechanisms" in one && one.mechanisms.some(({ kind }) => kind === "time-saved"),
      )!,
    );
    expect(
      measurableEffects(assumptions, subject).filter(({ mechanism }) =>
        ["time-saved", "supply"].includes(mechanism.kind),
      ),
    ).toEqual([]);
  });
});

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

test("the forecast meets the anchors of the plan within one per cent at 10,000 draws", () => {
  // What would happen without the plan does not depend on what is in it.
  const model = { ...compile(plan, assumptions), pools: [], initiatives: [] };
  const { total, years } = simulate(model, { draws: 10_000, seed: 1 });
  const median = (year: number) => total.people.baseline[years.indexOf(year)]!.p50;
  expect(Math.abs(median(2023) / 1500 - 1)).toBeLessThan(0.01);
  expect(Math.abs(median(2032) / 3800 - 1)).toBeLessThan(0.01);
});
