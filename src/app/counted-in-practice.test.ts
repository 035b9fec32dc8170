import { beforeAll, expect, test } from "vitest";
import { regionFolder } from "../adapters/region-files/region-folder.ts";
import { planYearOf, type Assumptions } from "../core/impact/index.ts";
import type { IndicatorSet } from "../core/indicators/index.ts";
import { known, missing, type Observation, type Value } from "../core/observations/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { calibrated } from "./calibrated.ts";
import { countedInPractice, countingProblems } from "./counted-in-practice.ts";

let plan: Plan;
let assumptions: Assumptions;
let set: IndicatorSet;

beforeAll(async () => {
  const folder = regionFolder("regions/rijk-van-nijmegen");
  plan = value(await folder.readPlan());
  assumptions = value(await folder.readAssumptions(plan));
  set = value(await folder.readIndicators(plan))!;
});

function value<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const subject = "initiative:leefstijlloket";
const told = (measure: string, period: string, counted: Value): Observation => ({
  measure,
  about: subject,
  group: "total",
  period,
  value: counted,
  state: "final",
});
const quarter = (period: string, begun: Value | number, referred: Value | number) =>
  (
    [
      ["begonnen", begun],
      ["verwezen", referred],
    ] as const
  ).map(([measure, one]) => told(measure, period, typeof one === "number" ? known(one) : one));
const counts = (...observations: readonly Observation[][]) =>
  countedInPractice(assumptions, set, observations.flat()).map(({ counted }) => counted);

test("the last year is added up, and what came before it is left out", () => {
  const [first, second] = counts(
    quarter("2025-Q2", 90, 100),
    quarter("2025-Q3", 30, 100),
    quarter("2025-Q4", 31, 100),
    quarter("2026-Q1", 32, 100),
    quarter("2026-Q2", 31, 100),
  );
  const year = { part: 124, of: 400, from: "2025-Q3", to: "2026-Q2" };
  expect(first).toEqual({ ok: true, value: year });
  // The same people, for the work of the hospital.
  expect(second).toEqual(first);
});

test.each([
  ["nothing was told", [], "not-yet"],
  ["one of both was told", [[told("begonnen", "2026-Q1", known(20))]], "not-yet"],
  [
    "a count of the year is hidden",
    [quarter("2026-Q1", 30, 100), quarter("2026-Q2", missing("secret"), 40)],
    "too-small",
  ],
  ["few did not begin", [quarter("2026-Q1", 96, 100)], "too-small"],
  ["more began than were referred", [quarter("2026-Q1", 130, 100)], "does-not-add-up"],
])("%s", (_, observations, error) => {
  expect(counts(...observations)[0]).toEqual({ ok: false, error });
});

test("a quarter that nobody knows counts for neither", () => {
  expect(
    counts(quarter("2026-Q1", 30, 100), quarter("2026-Q2", missing("unknown"), 400))[0],
  ).toMatchObject({ ok: true, value: { part: 30, of: 100 } });
});

test("taken over, everything that was counted has its range, and nothing else changed", () => {
  const counted = countedInPractice(assumptions, set, quarter("2026-Q1", 124, 400));
  const { weighed, assumptions: after } = calibrated(plan, assumptions, counted, subject);
  expect(weighed).toHaveLength(2);
  const adoptions = after!.initiatives.flatMap((one) =>
    "mechanisms" in one && one.initiative === "leefstijlloket"
      ? one.mechanisms.flatMap((each) => ("adoption" in each ? [each.adoption] : []))
      : [],
  );
  const [range] = weighed.map((one) => (one.calibrated.ok ? one.calibrated.value : undefined));
  for (const adoption of adoptions.slice(0, 2)) {
    expect(adoption).toMatchObject({ low: range!.low, high: range!.high, grade: "regional" });
    expect(adoption.basis).toBe("assumption");
    // So that what was counted does not count twice.
    expect(adoption.countedBy).toBeUndefined();
  }
  const others = (one: Assumptions) =>
    one.initiatives.filter(({ initiative }) => initiative !== "leefstijlloket");
  expect(others(after!)).toEqual(others(assumptions));
  expect(planYearOf(after!)).toBe(planYearOf(assumptions));
  expect(calibrated(plan, assumptions, counted, "initiative:welzijn-op-recept")).toEqual({
    weighed: [],
  });
});

test("an indicator that does not count people out of people is told with its place", () => {
  expect(countingProblems(assumptions, set)).toEqual([]);
  const wrong = {
    ...set,
    indicators: set.indicators.map((one) =>
      one.id === "begonnen-na-verwijzing" ? { ...one, formula: { measure: "begonnen" } } : one,
    ),
  };
  for (const [other, message] of [
    [wrong, "does not count people out of people"],
    [undefined, 'There is no indicator "begonnen-na-verwijzing"'],
  ] as const) {
    const problem = countingProblems(assumptions, other).find(({ path }) =>
      path.includes("countedBy"),
    );
    expect(problem!.message).toContain(message);
    expect(problem!.path.slice(-2)).toEqual(["adoption", "countedBy"]);
  }
  const shortage = countingProblems(
    { ...assumptions, baseline: { ...assumptions.baseline, observedBy: "wmo-clienten" } },
    set,
  );
  expect(shortage.map(({ path }) => path)).toEqual([["baseline", "observedBy"]]);
});
