import { expect, test } from "vitest";
import type { Entry } from "../../core/register/index.ts";
import type { RegionAct } from "./region-act.ts";
import { sentOtherwise } from "./sent-otherwise.ts";

const act = (reason: string | null) =>
  ({ kind: "action-dropped", data: {}, words: { reason } }) satisfies RegionAct;
const entries = (reason: string | null): Entry<RegionAct>[] => [
  { number: 1, at: new Date(0), by: { kind: "rule" }, subject: "action:a", act: act(reason) },
];
const asks = (reason: string) => [{ subject: "action:a", act: act(reason) } as const];

test.each<[string, boolean, Parameters<typeof sentOtherwise>]>([
  ["the same again", false, [entries("geen tijd"), asks("geen tijd "), ["geen tijd "]]],
  ["other words", true, [entries("geen tijd"), asks("geen geld"), ["geen geld"]]],
  ["the same, no longer possible", false, [entries("geen tijd"), [], ["vervalt", "geen tijd"]]],
  ["other words, no longer possible", true, [entries("geen tijd"), [], ["vervalt", "geld"]]],
  ["something else, since erased", false, [entries(null), asks("geen geld"), ["geen geld"]]],
  ["words that no field holds", false, [entries("Signaal"), asks("Signaal"), ["{}"]]],
])("%s", (_what, expected, given) => {
  expect(sentOtherwise(...given)).toBe(expected);
});

const moved = (due: string) =>
  ({ kind: "action-moved", data: { due }, words: { reason: "Ziek" } }) as const;
const movedTo = (due: string): Entry<RegionAct>[] => [
  { number: 1, at: new Date(0), by: { kind: "rule" }, subject: "action:a", act: moved(due) },
];
const [first, other] = ["2026-12-01", "2026-12-08"];

test.each<[string, boolean, Parameters<typeof sentOtherwise>]>([
  [
    "the same day again",
    false,
    [movedTo(first), [{ subject: "action:a", act: moved(first) }], [first, "Ziek"]],
  ],
  [
    "another day",
    true,
    [movedTo(first), [{ subject: "action:a", act: moved(other) }], [other, "Ziek"]],
  ],
  ["the same day, no longer possible", false, [movedTo(first), [], [first, "Ziek"]]],
  ["another day, no longer possible", true, [movedTo(first), [], [other, "Ziek"]]],
  [
    "something else to be done",
    true,
    [movedTo(first), [{ subject: "action:a", act: act("Ziek") }], ["Ziek"]],
  ],
])("%s", (_what, expected, given) => {
  expect(sentOtherwise(...given)).toBe(expected);
});

test("a number that the program gave makes no other decision", () => {
  const taken = (sequence: number, effectiveOn: string): RegionAct => ({
    kind: "decision-taken",
    data: {
      body: "bo",
      year: 2026,
      sequence,
      effectiveOn,
      manner: { kind: "consent" },
      answers: [],
      proposals: [],
      known: { plan: sequence, day: "2026-03-02" },
    },
    words: { title: "Meer", text: "Wij doen meer.", reason: "Het werkt." },
  });
  const subject = "decision:bo-2026-1";
  const before = { number: 1, at: new Date(0), by: { kind: "rule" }, subject } as const;
  const earlier = [{ ...before, act: taken(1, first) }];
  expect(sentOtherwise(earlier, [{ subject, act: taken(2, first) }], [])).toBe(false);
  expect(sentOtherwise(earlier, [{ subject, act: taken(2, other) }], [])).toBe(true);
});

test("the same form past midnight says the same", () => {
  const scored = (impact: 2 | 4, on: string): RegionAct => ({
    kind: "risk-scored",
    data: { likelihood: 3, impact, on },
    words: { reason: "Minder personeel" },
  });
  const subject = "risk:a";
  const earlier = [
    { number: 1, at: new Date(0), by: { kind: "rule" }, subject, act: scored(4, first) } as const,
  ];
  expect(sentOtherwise(earlier, [{ subject, act: scored(4, other) }], [])).toBe(false);
  expect(sentOtherwise(earlier, [{ subject, act: scored(2, other) }], [])).toBe(true);
});
