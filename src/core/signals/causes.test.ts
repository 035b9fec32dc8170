import { expect, test } from "vitest";
import type { ProviderChange } from "../chains/index.ts";
import type { DeliveryCheck, Forecast } from "../impact/index.ts";
import type { IndicatorSet, IndicatorState, Monitor } from "../indicators/index.ts";
import type { Plan } from "../plan/index.ts";
import type { Standing } from "../progress/index.ts";
import { causes } from "./causes.ts";
import type { Known } from "./known.ts";
import { SignalRule, type Trigger } from "./signal-rule.ts";

const text = { nl: "x", en: "x" };
const today = "2026-06-01";
const plan = {
  initiatives: [{ id: "lopen", challenge: "preventie" }],
  crucialCare: {
    offers: [
      {
        id: "crisis",
        providers: [
          { organisation: "ggz", reach: "regional" },
          { organisation: "ver", reach: "supraregional" },
        ],
      },
    ],
  },
} as unknown as Plan;

/** What one rule with this trigger finds. */
function found(trigger: Trigger, known: Omit<Known, "plan">, threshold?: number) {
  const rule = SignalRule.parse({
    id: "regel",
    trigger,
    ...(threshold !== undefined && { threshold }),
    title: text,
    explanation: text,
    startsAt: "lead",
  });
  return causes({ plan, ...known }, [rule], today);
}

test("what is not known raises nothing", () => {
  expect(found("risk-rising", {}, 15)).toEqual([]);
  expect(found("special-cause", {})).toEqual([]);
  expect(found("forecast-falling", {}, 100)).toEqual([]);
  expect(found("provision-disappearing", {})).toEqual([]);
});

test("a late milestone counts once it is later than the threshold, and the latest is named", () => {
  const late = (id: string, due: string) => ({
    milestone: { id },
    state: "late",
    plannedDay: due,
  });
  const standing = (...milestones: unknown[]) =>
    ({ standings: [{ initiative: "lopen", milestones } as unknown as Standing] }) as const;
  expect(found("milestone-late", standing(late("a", "2026-05-18")), 14)).toEqual([]);
  expect(
    found("milestone-late", standing(late("b", "2026-05-17"), late("a", "2026-03-31")), 14),
  ).toEqual([
    {
      key: "regel.initiative:lopen",
      rule: "regel",
      about: "initiative:lopen",
      initiative: "lopen",
      challenge: "preventie",
      evidence: { milestone: "a", due: "2026-03-31", milestones: 2 },
    },
  ]);
});

test.each([
  ["2026-05-02", 0],
  ["2026-05-01", 1],
])("a report of %s is silent for more than 30 days in %i case", (reportedOn, count) => {
  const standings = [{ initiative: "lopen", reports: [{ reportedOn }] } as unknown as Standing];
  expect(found("report-silent", { standings }, 30)).toHaveLength(count);
});

test("who never reported is not silent: nothing is known of it", () => {
  const standings = [{ initiative: "lopen", reports: [] } as unknown as Standing];
  expect(found("report-silent", { standings }, 30)).toEqual([]);
});

test("the forecast falls when more people are short than the threshold allows", () => {
  const forecast = (p50: number) =>
    ({ years: [2032], total: { people: { withPlan: [{ p50 }] } } }) as unknown as Forecast;
  const forecasts = (before: number, now: number) => ({
    forecasts: { before: forecast(before), now: forecast(now), year: 2032 },
  });
  expect(found("forecast-falling", forecasts(3700, 3800), 100)).toEqual([]);
  expect(found("forecast-falling", forecasts(3900, 3700), 100)).toEqual([]);
  expect(found("forecast-falling", forecasts(3700, 3850), 100)).toMatchObject([
    { about: "forecast:2032", evidence: { year: 2032, before: 3700, now: 3850 } },
  ]);
});

test("a party is overloaded when too much is clearly likely, and the first quarter is named", () => {
  const asked = { mean: 2 };
  const party = (organisation: string | undefined, ...chances: (number | undefined)[]) => ({
    ...(organisation !== undefined && { organisation }),
    quarters: chances.map((chanceTooMuch) => ({
      asked,
      ...(chanceTooMuch !== undefined && { chanceTooMuch }),
    })),
  });
  const delivery = {
    quarters: [
      { year: 2026, quarter: 4 },
      { year: 2027, quarter: 1 },
      { year: 2027, quarter: 2 },
    ],
    parties: [
      party("zorg", 0.6, 0.75, 0.81),
      party("welzijn", 0.74, 0.2, 0),
      party("onbekend", undefined, undefined, undefined),
      party(undefined, 1, 1, 1),
    ],
  } as unknown as DeliveryCheck;
  expect(found("party-overloaded", { delivery }, 0.75)).toEqual([
    {
      key: "regel.organisation:zorg",
      rule: "regel",
      about: "organisation:zorg",
      evidence: { firstQuarter: "2027-Q1", quarters: 2, chanceTooMuch: 0.81 },
    },
  ]);
  expect(found("party-overloaded", {}, 0.75)).toEqual([]);
});

const change = (organisation: string, is: "stops" | "starts", on: string) =>
  ({
    kind: "provider-change",
    offer: "crisis",
    organisation,
    change: is === "stops" ? { is } : { is, reach: "regional" },
    on,
    reportedOn: today,
  }) as ProviderChange;

test("care disappears when the last in the region stops, until somebody goes on with it", () => {
  const stop = change("ggz", "stops", "2026-09-01");
  expect(found("provision-disappearing", { providerChanges: [stop] })).toMatchObject([
    {
      about: "provision:crisis",
      evidence: { organisation: "ggz", on: "2026-09-01", left: "none-in-region" },
    },
  ]);
  const inTime = [change("nieuw", "starts", "2026-08-01"), stop];
  expect(found("provision-disappearing", { providerChanges: inTime })).toEqual([]);
  const other = change("ver", "stops", "2026-09-01");
  expect(found("provision-disappearing", { providerChanges: [other] })).toEqual([]);
});

test("a source that is late gives one signal, however many figures wait for it", () => {
  const state = (id: string, challenges: string[], expectedOn: string) =>
    ({
      indicator: { id, challenges, formula: { measure: "m" } },
      freshness: { overdue: true, expectedOn },
    }) as unknown as IndicatorState;
  const measured = (...indicators: IndicatorState[]) => ({
    measured: {
      set: { measures: [{ id: "m", source: "cbs" }] } as unknown as IndicatorSet,
      monitor: { knownOn: today, indicators } satisfies Monitor,
    },
  });
  const late = [
    state("een", ["preventie"], "2026-03-01"),
    state("twee", ["preventie"], "2026-02-01"),
  ];
  expect(found("data-overdue", measured(...late), 60)).toMatchObject([
    {
      about: "source:cbs",
      challenge: "preventie",
      evidence: { since: "2026-02-01", indicators: 2 },
    },
  ]);
  expect(found("data-overdue", measured(state("een", [], "2026-04-02")), 60)).toEqual([]);
});

test.each([
  ["risk-rising", { risks: [{ id: "r", score: 15, challenges: [] }] }, 15, "risk:r"],
  [
    "precondition-blocked",
    { preconditions: [{ id: "p", since: "2026-01-01", challenges: ["a", "b"] }] },
    undefined,
    "precondition:p",
  ],
  ["action-overdue", { actions: [{ id: "x", due: "2026-05-24" }] }, 7, "action:x"],
  ["funding-ends", { funding: [{ id: "f", ends: "2026-11-28" }] }, 180, "funding:f"],
  ["contract-ends", { contracts: [{ id: "s", ends: "2027-06-01" }] }, 365, "solution:s"],
  [
    "constituency-silent",
    { constituencies: [{ organisation: "o", last: "2026-03-02" }] },
    90,
    "organisation:o",
  ],
] as const)("%s finds what is just past its threshold", (trigger, known, threshold, about) => {
  expect(found(trigger, known, threshold)).toMatchObject([{ about }]);
  expect(found(trigger, {}, threshold)).toEqual([]);
});

test("a trigger with a threshold says so, and one without has none", () => {
  expect(() => found("report-silent", {})).toThrow("threshold");
  expect(() => found("target-missed", {}, 3)).toThrow("threshold");
});
