import { beforeAll, describe, expect, test } from "vitest";
import { readMergedYaml } from "../../adapters/region-files/merged-yaml.ts";
import { checkPlan, type Plan } from "../plan/index.ts";
import { checkAssumptions } from "./check-assumptions.ts";
import { estimatesIn } from "./check-spreads.ts";
import { familyOf } from "./spread.ts";

// A document before it is checked can hold anything, and these tests break it in every way.
// oxlint-disable-next-line typescript/no-explicit-any
type Document = Record<string, any>;
let plan: Plan;
let real: Document;
beforeAll(async () => {
  const region = "regions/rijk-van-nijmegen";
  const checked = checkPlan((await readMergedYaml(`${region}/plan`)).value);
  if (!checked.ok) throw new Error(JSON.stringify(checked.error, null, 1));
  plan = checked.value;
  real = (await readMergedYaml(`${region}/assumptions`)).value as Document;
});

/** Problems of the real assumptions after one change. */
function problemsAfter(change: (document: Document) => void) {
  const document = structuredClone(real);
  change(document);
  const checked = checkAssumptions(plan, document);
  return checked.ok
    ? []
    : checked.error.map(({ path, message, remedy }) => ({
        path: path.join("."),
        message,
        remedy,
      }));
}

test("the assumptions of Rijk van Nijmegen have no problems", () => {
  expect(problemsAfter(() => {})).toEqual([]);
});

test("what an estimate may be: a whole range up to its ends, and what was counted", () => {
  const problems = problemsAfter((d) => {
    mechanism(d, "avoided-demand").reach = estimate({ low: 0, mode: 0.3, high: 1 });
    mechanism(d, "avoided-demand").adoption = estimate({ part: 0, of: 12 });
    mechanism(d, "time-saved").clients = estimate({ low: 0, mode: 100, high: 500 });
    modelled(d).start = estimate({ low: 2024, mode: 2024, high: 2027 });
  });
  expect(problems).toEqual([]);
});

test("every estimate is of a known kind", () => {
  let [found, graded] = [0, 0];
  JSON.stringify(real, (key, value) => {
    const isEstimate = typeof value === "object" && value !== null && "grade" in value;
    // An initiative as a whole carries a grade too, but no amount.
    if (isEstimate && !("mechanisms" in value)) graded += 1;
    return value;
  });
  for (const { field } of estimatesIn(real)) if (field in familyOf) found += 1;
  expect(found).toBe(graded);
});

const first = (d: Document, kind: string): [number, number] => {
  for (const [i, initiative] of d.initiatives.entries())
    for (const [m, mechanism] of (initiative.mechanisms ?? []).entries())
      if (mechanism.kind === kind) return [i, m];
  throw new Error(`no ${kind} in the region`);
};
const mechanism = (d: Document, kind: string) => {
  const [i, m] = first(d, kind);
  return d.initiatives[i].mechanisms[m];
};
const modelled = (d: Document) => d.initiatives.find((one: Document) => one.mechanisms);
const estimate = (numbers: Document) => ({
  ...numbers,
  grade: "expert",
  basis: "assumption",
  origin: ["eigen-aanname"],
});

const certain = (value: number) => estimate({ low: value, high: value });

describe("every mistake is named with its place and remedy", () => {
  test.each<[string, (d: Document) => void, object]>([
    [
      "not a number",
      (d) => (d.baseline.correlation = Number.NaN),
      { path: "baseline.correlation" },
    ],
    [
      "a range with its ends swapped",
      (d) => (mechanism(d, "avoided-demand").reach = estimate({ low: 0.6, high: 0.2 })),
      { path: expect.stringMatching(/reach$/), remedy: "low is above high: swap them" },
    ],
    [
      "a range that is no number",
      (d) => (mechanism(d, "avoided-demand").reach = estimate({ low: Number.NaN, high: 0.2 })),
      { path: expect.stringMatching(/reach\.low$/), message: '"low" should be a number' },
    ],
    [
      "a value that is endless",
      (d) => (mechanism(d, "time-saved").clients = estimate({ value: Infinity })),
      { path: expect.stringMatching(/clients\.value$/) },
    ],
    [
      "a mode beyond its ends",
      (d) => (mechanism(d, "avoided-demand").reach = estimate({ low: 0.1, mode: 0.7, high: 0.6 })),
      { path: expect.stringMatching(/reach$/), remedy: expect.stringContaining("in that order") },
    ],
    [
      "a mode below its ends",
      (d) => (mechanism(d, "avoided-demand").reach = estimate({ low: 0.3, mode: 0.1, high: 0.6 })),
      { path: expect.stringMatching(/reach$/), remedy: expect.stringContaining("in that order") },
    ],
    [
      "a mode that is no number",
      (d) =>
        (mechanism(d, "avoided-demand").reach = estimate({
          low: 0.1,
          mode: Number.NaN,
          high: 0.6,
        })),
      { path: expect.stringMatching(/reach\.mode$/), message: '"mode" should be a number' },
    ],
    [
      "more counted than there were",
      (d) => (mechanism(d, "avoided-demand").reach = estimate({ part: 7, of: 5 })),
      { path: expect.stringMatching(/reach$/), remedy: expect.stringContaining("swap them") },
    ],
    [
      "an amount that was counted as a part",
      (d) => (mechanism(d, "time-saved").clients = estimate({ part: 3, of: 5 })),
      { message: expect.stringContaining("part of a whole can be counted") },
    ],
    [
      "a whole range beyond a part",
      (d) => (mechanism(d, "avoided-demand").reach = estimate({ low: 0, mode: 0.5, high: 1.5 })),
      { remedy: "Write 0.15 for fifteen per cent" },
    ],
    [
      "a sector that does not exist",
      (d) => (d.sectors[0].sector = "verzonnen"),
      { path: "sectors.0.sector", message: expect.stringContaining('"verzonnen"') },
    ],
    [
      "staff for a sector that does not exist",
      (d) => (mechanism(d, "supply").sector = "verzonnen"),
      { path: expect.stringMatching(/sector$/), message: expect.stringContaining('"verzonnen"') },
    ],
    [
      "a precondition that does not exist",
      (d) => (modelled(d).dependsOn = ["verzonnen"]),
      { path: expect.stringMatching(/dependsOn\.0$/) },
    ],
    [
      "another region",
      (d) => (d.region = "elders"),
      { path: "region", remedy: expect.stringContaining("rijk-van-nijmegen") },
    ],
    [
      "a document that the plan does not have",
      (d) => (d.hoursPerFteYear.origin = ["verzonnen"]),
      { path: "hoursPerFteYear.origin.0", message: expect.stringContaining('"verzonnen"') },
    ],
    [
      "an initiative that does not exist",
      (d) => (modelled(d).initiative = "verzonnen"),
      { message: 'There is no initiative with id "verzonnen"' },
    ],
    [
      "an initiative that nobody dealt with",
      (d) => d.initiatives.shift(),
      { path: "initiatives", message: expect.stringContaining("Nothing is assumed about") },
    ],
    [
      "an initiative that is dealt with twice",
      (d) => d.initiatives.push(d.initiatives[0]),
      { message: expect.stringContaining("already stands at initiatives.0") },
    ],
    [
      "an assumption about nothing",
      (d) => delete modelled(d).initiative,
      { remedy: 'Give it either "initiative" or "priority", not both' },
    ],
    [
      "a priority that is an initiative of the list",
      (d) => {
        const priority = plan.priorities.find(({ initiative }) => initiative !== undefined)!;
        const one = d.initiatives.find((i: Document) => i.initiative === priority.initiative);
        delete one.initiative;
        one.priority = priority.id;
      },
      { remedy: expect.stringMatching(/^Write initiative: /) },
    ],
    [
      "work for an initiative that is not there",
      (d) => (d.delivery.initiatives[0].initiative = "verzonnen"),
      { message: 'There is no initiative with id "verzonnen"' },
    ],
    [
      "work for an initiative that stands there twice",
      (d) => d.delivery.initiatives.push(d.delivery.initiatives[0]),
      { message: '"initiative:gem-jeugd" stands here twice' },
    ],
    [
      "work that is done more than once",
      (d) =>
        (d.delivery.initiatives[0].carriers = [
          { organisation: "cwz", part: 0.7 },
          { organisation: "vgz", part: 0.7 },
        ]),
      { path: "delivery.initiatives.0.carriers", message: expect.stringContaining("1.40") },
    ],
    [
      "capacity of a party that is not there",
      (d) => (d.delivery.capacities[0].organisation = "verzonnen"),
      { path: "delivery.capacities.0.organisation" },
    ],
    [
      "money of a source that is not there",
      (d) => d.delivery.budgets.push({ funder: "verzonnen", year: 2026, budget: certain(1) }),
      { path: "delivery.budgets.0.funder", remedy: expect.stringContaining("spuk-iza") },
    ],
    [
      "a capacity below zero",
      (d) => (d.delivery.capacities[0].fteForChange = certain(-1)),
      { path: "delivery.capacities.0.fteForChange" },
    ],
    [
      "a pool that does not exist",
      (d) => (mechanism(d, "avoided-demand").pool = "verzonnen"),
      { message: 'There is no pool "verzonnen"' },
    ],
    [
      "a pool that stands there twice",
      (d) => d.pools.push({ ...d.pools[0], shareOfSector: certain(0.001) }),
      { path: expect.stringMatching(/^pools\.\d+\.id$/) },
    ],
    [
      "pools larger than their sector",
      (d) => (d.pools[0].shareOfSector = certain(1)),
      { path: "pools", message: expect.stringContaining("sum of medians") },
    ],
    [
      "a pool without work",
      (d) => (d.pools[0].shareOfSector = certain(0)),
      { path: "pools.0.shareOfSector", message: '"shareOfSector" cannot be 0' },
    ],
    [
      "a part as a percentage",
      (d) => (mechanism(d, "avoided-demand").reach = certain(15)),
      { remedy: "Write 0.15 for fifteen per cent" },
    ],
    [
      "a chance above one",
      (d) => (modelled(d).success = certain(1.2)),
      { message: "This is a part of a whole and lies between 0 and 1" },
    ],
    [
      "a start that is no year",
      (d) => (modelled(d).start = certain(3)),
      { message: "This is a moment in time, in years" },
    ],
    [
      "a shift to where it came from",
      (d) => (mechanism(d, "shift").to = mechanism(d, "shift").pool),
      { message: "Work cannot shift to the pool that it leaves" },
    ],
    [
      "a negative shift",
      (d) => (mechanism(d, "shift").effect = certain(-0.1)),
      { remedy: expect.stringContaining("turn pool and to around") },
    ],
    [
      "a precondition without a chance",
      (d) => {
        modelled(d).dependsOn = [d.preconditions[0].precondition];
        d.preconditions = [];
      },
      { message: expect.stringContaining("No chance is given") },
    ],
    [
      "counted in something that is not modelled",
      (d) => {
        const idle = d.initiatives.filter((one: Document) => one.noEffect && one.initiative);
        idle[0].countedIn = idle[1].initiative;
      },
      { message: expect.stringContaining("nothing can be counted in it") },
    ],
    [
      "a sector of the plan that is missing",
      (d) => d.sectors.pop(),
      { path: "sectors", message: expect.stringContaining("0 times") },
    ],
    [
      "shares of 2023 that do not add up",
      (d) => (d.sectors[0].shareOfFirstShortage = 0),
      { path: "sectors", message: expect.stringContaining("add up to") },
    ],
    [
      "anchors out of order",
      (d) => (d.baseline.anchors = d.baseline.anchors.toReversed()),
      { path: "baseline.anchors.1.year", remedy: expect.stringContaining("in order of year") },
    ],
    [
      "one anchor",
      (d) => d.baseline.anchors.pop(),
      { path: "baseline.anchors", message: expect.stringContaining("two anchors") },
    ],
    [
      "an anchor that contradicts the sectors",
      (d) => (d.baseline.anchors.at(-1).people = 4000),
      { message: "The sectors of the plan add up to 3800, the last anchor is 4000" },
    ],
    [
      "a forecast that ends before it starts",
      (d) => (d.baseline.to = 2020),
      { path: "baseline.to" },
    ],
    [
      "a forecast that ends before the plan's own year",
      (d) => (d.baseline.to = 2031),
      { path: "baseline.to", remedy: expect.stringContaining("2032") },
    ],
    [
      "a forecast from before the first anchor",
      (d) => (d.baseline.from = 2020),
      { path: "baseline.from", remedy: expect.stringContaining("2023") },
    ],
    [
      "a fan that closes",
      (d) => (d.baseline.demandSpread = { first: 0.05, inPlanYear: 0.01 }),
      { path: "baseline.demandSpread" },
    ],
  ])("%s", (_, change, expected) => {
    expect(problemsAfter(change)).toContainEqual(expect.objectContaining(expected));
  });

  test("all mistakes at once", () => {
    const problems = problemsAfter((d) => {
      d.region = "elders";
      d.sectors.pop();
      modelled(d).success = certain(2);
    });
    expect(problems.length).toBeGreaterThanOrEqual(4);
    for (const { message, remedy } of problems) {
      expect(message).not.toBe("");
      expect(remedy).not.toBe("");
    }
  });
});
