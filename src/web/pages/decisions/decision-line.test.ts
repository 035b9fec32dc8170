import { expect, test } from "vitest";
import { readDecision, type Decision } from "../../../core/meetings/index.ts";
import { register, type Act, type SubjectKey } from "../../../core/register/index.ts";
import type { Actor } from "../../../core/rights/index.ts";
import type { RegionView } from "../../region-view.ts";
import { decisionLine } from "./decision-line.ts";
import { readableDecisions } from "./readable-decisions.ts";

const decided = (body: string, more: object = {}) => ({
  kind: "decision-taken",
  data: {
    body,
    year: 2026,
    sequence: 1,
    effectiveOn: "2026-04-01",
    manner: { kind: "consent" },
    answers: ["late.x"],
    proposals: [{ proposal: "p", outcome: "adopted" }],
    known: { plan: 1, day: "2026-03-10" },
    ...more,
  },
  words: { title: "Meer", text: "Meer.", reason: "Het werkt." },
});
const meetingActs = (day: string): readonly Act[] => [
  {
    kind: "meeting-planned",
    data: { body: "bo", start: `${day}T14:00:00Z`, end: `${day}T16:00:00Z` },
    words: {},
  },
  { kind: "meeting-opened", data: {}, words: {} },
  { kind: "meeting-closed", data: {}, words: {} },
];
const place = { on: "2026-02-01", answerBy: "2026-02-20", estimated: false };

/** Day of the recording, subject, act. */
const done: readonly (readonly [string, SubjectKey, Act])[] = [
  [
    "2026-02-01",
    "signal:late.x",
    {
      kind: "signal-raised",
      data: {
        rule: "late",
        about: "initiative:x",
        step: { kind: "body", body: "bo" },
        evidence: {},
        ...place,
      },
      words: {},
    },
  ],
  ["2026-02-03", "proposal:p", { kind: "proposal-drafted", data: {}, words: { title: "Meer" } }],
  ["2026-02-05", "proposal:p", { kind: "proposal-offered", data: { to: "bo" }, words: {} }],
  ...meetingActs("2026-03-10").map((act) => ["2026-03-10", "meeting:m", act] as const),
  ["2026-03-10", "decision:bo-2026-1", decided("bo", { meeting: "m" })],
  [
    "2026-03-10",
    "proposal:p",
    {
      kind: "proposal-adopted",
      data: { decision: "bo-2026-1", version: 2, effectiveOn: "2026-04-01" },
      words: {},
    },
  ],
  [
    "2026-03-11",
    "action:a",
    {
      kind: "action-assigned",
      data: { owner: "ann", due: "2026-05-01", decision: "bo-2026-1" },
      words: { what: "Bel." },
    },
  ],
  ["2026-03-12", "decision:to-2026-1", decided("to", { answers: [], proposals: [] })],
  ["2026-04-20", "action:a", { kind: "action-finished", data: { on: "2026-04-19" }, words: {} }],
  [
    "2026-05-02",
    "decision:bo-2026-1",
    { kind: "decision-carried-out", data: { on: "2026-05-01" }, words: {} },
  ],
  ["2026-06-01", "meeting:m", { kind: "minutes-approved", data: {}, words: {} }],
];
const book = register(
  done.map(([day, subject, act], index) => ({
    number: index + 1,
    at: new Date(`${day}T15:00:00Z`),
    by: { kind: "rule" },
    subject,
    act,
  })),
);

test("the line of a decision goes from the signal to what came of it", () => {
  const decision = book.one("decision:bo-2026-1", readDecision)!;
  expect(decisionLine(book, decision).map(({ day, what }) => `${day} ${what.kind}`)).toEqual([
    "2026-02-01 raised",
    "2026-02-05 offered",
    "2026-03-10 taken",
    "2026-03-11 assigned",
    "2026-04-01 effective",
    "2026-04-19 finished",
    "2026-05-01 carried-out",
  ]);
  expect(decisionLine(book, decision)[4]?.what).toEqual({ kind: "effective", version: 2 });
});

const view = { plan: { bodies: [{ id: "bo" }, { id: "to", reportsTo: "bo" }] } } as RegionView;
const read = (until: string, actor: Actor) =>
  readableDecisions({ view, register: book.until(new Date(until)), actor }).map(
    ({ id }: Decision) => id,
  );

test("a decision is public once the minutes are approved; who sits there need not wait", () => {
  const from = "2026-01-01";
  const member = {
    person: "ann",
    roles: [{ kind: "seat", seat: "member", body: "bo", from }],
  } as const;
  expect(read("2026-05-31", { roles: [] })).toEqual(["to-2026-1"]);
  expect(read("2026-06-02", { roles: [] })).toEqual(["to-2026-1", "bo-2026-1"]);
  expect(read("2026-05-31", member)).toEqual(["to-2026-1", "bo-2026-1"]);
  expect(
    read("2026-05-31", { person: "eve", roles: [{ kind: "lead", initiative: "x", from }] }),
  ).toEqual(["to-2026-1"]);
});
