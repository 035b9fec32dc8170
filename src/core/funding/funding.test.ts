import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { register, type Entry } from "../register/index.ts";
import {
  allFunding,
  endingFunds,
  endingIn,
  fundingGap,
  fundingOf,
  mayActOnFunding,
  moneyOverYears,
  readFunding,
  sumOf,
  lateMilestones,
  mayReach,
  readTransformation,
  transformationPlans,
  workByPayer,
  type FundingAct,
  type FundingSource,
  type FundingStep,
  type TransformationAct,
} from "./index.ts";

const registered = { kind: "registered" } as const;
const opened: FundingAct = {
  kind: "funding-opened",
  data: { source: "gala", initiative: "valpreventie" },
  words: { purpose: "Coördinator" },
};
const requested = (amounts: readonly [number, number][]): FundingAct => ({
  kind: "funding-requested",
  data: { amounts: byYear(amounts), on: "2025-01-01", basis: registered },
  words: { origin: "Brief" },
});
const granted = (ends: string, amounts: readonly [number, number][]): FundingAct => ({
  kind: "funding-granted",
  data: { amounts: byYear(amounts), on: "2025-02-01", basis: registered, ends },
  words: { origin: "Beschikking" },
});
const covered = (kind: "none" | "not-needed"): FundingAct => ({
  kind: "funding-covered",
  data: { cover: { kind } },
  words: { reason: "Besproken" },
});
const byYear = (amounts: readonly [number, number][]) =>
  amounts.map(([year, euro]) => ({ year, euro }));

/** The acts on each of some funds, one list for each. */
function kept(...funds: readonly (readonly FundingAct[])[]) {
  const entries = funds.flatMap((acts, at) =>
    [opened, ...acts].map((act) => ({ subject: `funding:${at + 1}` as const, act })),
  );
  return register(
    entries.map((entry, at): Entry => ({
      ...entry,
      number: at + 1,
      at: new Date(2025, 0, 1),
      by: { kind: "rule" },
    })),
  );
}
const one = (...acts: readonly FundingAct[]) => kept(acts).one("funding:1", readFunding)!;

test("the last grant counts, and what was spent in a year is what was said last", () => {
  const spent = (euro: number): FundingAct => ({
    kind: "funding-spent",
    data: { year: 2025, euro, on: "2026-01-10", basis: registered },
    words: { origin: "Jaarrekening" },
  });
  const funding = one(
    granted("2025-12-31", [[2025, 100]]),
    granted("2026-12-31", [[2025, 100]]),
    spent(40),
    spent(60),
  );
  expect(funding.decision).toMatchObject({ kind: "granted", ends: "2026-12-31" });
  expect(funding.spent.map(({ euro }) => euro)).toEqual([60]);
  expect(funding.cover).toEqual({ kind: "unknown" });
});

test.each<[string, readonly FundingAct[], number | undefined, number | undefined]>([
  ["nothing decided", [requested([[2025, 100]])], undefined, undefined],
  [
    "less granted",
    [
      requested([
        [2025, 100],
        [2026, 50],
      ]),
      granted("2026-12-31", [[2025, 80]]),
    ],
    70,
    50,
  ],
  ["what was asked is not known", [granted("2026-12-31", [[2025, 80]])], undefined, undefined],
  [
    "the amount granted is not known",
    [requested([[2025, 100]]), granted("2026-12-31", [])],
    undefined,
    undefined,
  ],
  [
    "refused",
    [
      requested([[2026, 100]]),
      { kind: "funding-refused", data: { on: "2025-03-01" }, words: { reason: "Op" } },
    ],
    100,
    100,
  ],
])("the gap when %s", (_, acts, gap, in2026) => {
  expect(fundingGap(one(...acts))).toBe(gap);
  expect(fundingGap(one(...acts), 2026)).toBe(in2026);
});

test("what ends: within a year, or already over, and only without cover", () => {
  const kinds = kept(
    [granted("2025-06-30", [])],
    [granted("2026-11-22", [])],
    [granted("2026-11-23", [])],
    [granted("2026-01-01", []), covered("none")],
    [granted("2026-01-01", []), covered("not-needed")],
    [requested([])],
  );
  expect(endingFunds(kinds, "2025-11-22").map(({ id }) => id)).toEqual(["1", "2", "4"]);
  expect(endingIn(allFunding(kinds), 2026).map(({ id }) => id)).toEqual(["4", "5", "2", "3"]);
  expect(fundingOf(kinds, "valpreventie")).toHaveLength(6);
  expect(fundingOf(kinds, "iets-anders")).toEqual([]);
});

test("money over the years ends with a year without money; unknown is counted apart", () => {
  const funds = allFunding(
    kept(
      [
        granted("2026-06-30", [
          [2025, 100],
          [2026, 40],
        ]),
      ],
      [granted("2026-12-31", [[2026, 10]]), covered("not-needed")],
      [granted("2025-12-31", [])],
    ),
  );
  expect(moneyOverYears(funds, ["gala", "spuk"])).toEqual([
    { year: 2025, bySource: [100, 0], unknown: 1, endsUncovered: 0 },
    { year: 2026, bySource: [50, 0], unknown: 0, endsUncovered: 40 },
    { year: 2027, bySource: [0, 0], unknown: 0, endsUncovered: 0 },
  ]);
  expect(moneyOverYears([], [])).toEqual([]);
});

const closed: FundingSource = {
  id: "iza",
  name: "IZA",
  rule: {
    id: "iza",
    rule: { nl: "a", en: "a" },
    requests: { kind: "closed", since: "2025-07-01", reason: { nl: "Op", en: "Gone" } },
    content: [],
    alternatives: [],
    links: [],
  },
};
const today = "2026-11-22";
const request = (on: string): FundingStep => ({
  kind: "funding-requested",
  data: { amounts: [], on, basis: registered },
  words: { origin: "Brief" },
});
const spending = (year: number): FundingStep => ({
  kind: "funding-spent",
  data: { year, euro: 1, on: today, basis: registered },
  words: { origin: "Rekening" },
});
const account: FundingStep = {
  kind: "funding-accounted",
  data: { year: 2026, on: today },
  words: { origin: "Verslag" },
};
test.each<[string, readonly FundingAct[], FundingStep, string | undefined]>([
  ["a request of before the end", [], request("2025-06-30"), undefined],
  ["a request after the end", [], request("2025-07-01"), "source-closed"],
  ["a request of tomorrow", [], request("2026-11-23"), "day-to-come"],
  ["a request after the grant", [granted("2027-01-01", [])], request("2025-01-01"), "decided"],
  ["a grant of a closed source", [], granted("2027-01-01", []) as FundingStep, undefined],
  ["a grant that ends first", [], granted("2025-01-31", []) as FundingStep, "ends-before-grant"],
  ["spending without a grant", [], spending(2026), "not-granted"],
  ["spending of next year", [granted("2027-01-01", [])], spending(2027), "year-to-come"],
  ["accounting for nothing", [granted("2027-01-01", [])], account, "nothing-spent"],
  ["accounting", [granted("2027-01-01", []), spending(2026)], account, undefined],
  ["cover of nothing", [], covered("none") as FundingStep, "not-granted"],
])("%s", (_, before, step, fault) => {
  expect(mayActOnFunding(one(...before), closed, step, today)?.kind).toBe(fault);
});

test("work by payer adds up to the forecast, whatever the payers are", () => {
  const sectors = ["a", "b", "c"];
  const people = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(
      fc.tuple(people, people, people),
      fc.subarray(sectors, { minLength: 1 }),
      (won, named) => {
        const ledger = sectors.map((sector, at) => ({ sector, won: [won[at]!], borne: [0] }));
        const payer = { id: "p", title: { nl: "p", en: "p" }, sectors: named };
        const rows = workByPayer({ years: [2032], ledger }, [payer], 2032);
        const total = rows.reduce((sum, row) => sum + row.won, 0);
        expect(total).toBeCloseTo(won[0] + won[1] + won[2], 8);
      },
    ),
  );
  expect(workByPayer({ years: [2032], ledger: [] }, [], 2040)).toEqual([]);
});

test("what is not known stays apart", () => {
  expect(sumOf([100, undefined, 0])).toEqual({ euro: 100, unknown: 1 });
});

describe("a transformation plan", () => {
  const [first, second] = [
    "11111111-2222-4333-8444-555555555555",
    "22222222-2222-4333-8444-555555555555",
  ] as const;
  const acts: readonly TransformationAct[] = [
    {
      kind: "transformation-bundled",
      data: { source: "iza", initiatives: ["a", "b"] },
      words: { name: "Samen eerder thuis" },
    },
    { kind: "transformation-content", data: { present: ["goals"] }, words: {} },
    { kind: "transformation-content", data: { present: ["case"] }, words: {} },
    {
      kind: "transformation-milestone",
      data: { milestone: second, due: "2026-12-01" },
      words: { what: "Twee wijken" },
    },
    {
      kind: "transformation-milestone",
      data: { milestone: first, due: "2026-06-01" },
      words: { what: "Eén wijk" },
    },
  ];
  const planAfter = (...more: readonly TransformationAct[]) => {
    const entries = [...acts, ...more].map((act, at): Entry => ({
      number: at + 1,
      at: new Date(2026, 0, 1),
      by: { kind: "rule" },
      subject: "transformation-plan:x",
      act,
    }));
    const book = register(entries);
    expect(transformationPlans(book)).toHaveLength(1);
    return book.one("transformation-plan:x", readTransformation)!;
  };
  const reached: TransformationAct = {
    kind: "transformation-reached",
    data: { milestone: first, on: "2026-07-01" },
    words: {},
  };

  test("is what was said last, its milestones by day", () => {
    const plan = planAfter();
    expect(plan.present).toEqual(["case"]);
    expect(plan.milestones.map(({ id }) => id)).toEqual([first, second]);
    expect(lateMilestones(plan, "2026-06-01")).toEqual([]);
    expect(lateMilestones(plan, today).map(({ id }) => id)).toEqual([first]);
    expect(lateMilestones(planAfter(reached), today)).toEqual([]);
  });

  test("reaches each milestone once, and not before the day", () => {
    expect(mayReach(planAfter(), first, today, today)).toBeUndefined();
    expect(mayReach(planAfter(), first, "2026-11-23", today)).toBe("day-to-come");
    expect(mayReach(planAfter(), "x", today, today)).toBe("no-such-milestone");
    expect(mayReach(planAfter(reached), first, today, today)).toBe("reached-before");
  });
});
