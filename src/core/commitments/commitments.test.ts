import { expect, test } from "vitest";
import type { Decision } from "../meetings/index.ts";
import type { Plan } from "../plan/index.ts";
import { register, type Act, type SubjectKey } from "../register/index.ts";
import { actionCounts, voteCounts } from "./party-counts.ts";
import { commentsOf, promiseSubject, promisesOf, promisingParties } from "./promise.ts";

const board = { id: "bo", kind: "governing-board" };
const plan = {
  bodies: [
    { ...board, members: [{ organisation: "cwz" }, { organisation: "vgz" }] },
    { id: "to", kind: "tactical-board", members: [{ organisation: "nonna" }] },
  ],
  commitments: [{ id: "samen" }, { id: "geld", parties: ["vgz", "zilver"] }],
} as unknown as Plan;

const person = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";

const book = (...done: readonly (readonly [SubjectKey, Act, string?])[]) =>
  register(
    done.map(([subject, act, day = "2026-01-01"], at) => ({
      number: at + 1,
      at: new Date(`${day}T10:00:00Z`),
      by: { kind: "rule" },
      subject,
      act,
    })),
  );

const told = (state: string, on: string): Act => ({
  kind: "commitment-told",
  data: { state, on },
  words: { reason: "Omdat." },
});

test("what all parties promised counts for the governing board alone", () => {
  const of = (party: string) => promisesOf(book(), plan, party).map(({ commitment: { id } }) => id);
  expect(of("cwz")).toEqual(["samen"]);
  expect(of("vgz")).toEqual(["samen", "geld"]);
  expect(of("zilver")).toEqual(["geld"]);
  expect(of("nonna")).toEqual([]);
  expect(promisingParties(plan)).toEqual(["cwz", "vgz", "zilver"]);
});

test("a promise is open until it is told otherwise, for each party by itself", () => {
  const known = book(
    [promiseSubject("cwz", "samen"), told("late", "2026-01-01")],
    [promiseSubject("cwz", "samen"), told("delivered", "2026-02-01")],
  );
  expect(promisesOf(known, plan, "cwz")[0]).toMatchObject({ state: "delivered" });
  expect(promisesOf(known, plan, "cwz")[0]!.tellings).toHaveLength(2);
  expect(promisesOf(known, plan, "vgz")[0]).toMatchObject({ state: "open", tellings: [] });
});

test("what a party says itself comes the last first", () => {
  const said = (text: string, on: string): Act => ({
    kind: "party-commented",
    data: { on },
    words: { text },
  });
  const known = book(
    ["party:cwz", said("een", "2026-01-01")],
    ["party:cwz", said("twee", "2026-02-01")],
  );
  expect(commentsOf(known, "cwz").map(({ text }) => text)).toEqual(["twee", "een"]);
  expect(commentsOf(known, "vgz")).toEqual([]);
});

const role = (from: string, until?: string): Act => ({
  kind: "role-given",
  data: { role: { kind: "representative", organisation: "cwz", from, ...(until && { until }) } },
  words: {},
});
const assigned = (due: string): Act => ({
  kind: "action-assigned",
  data: { owner: person, due },
  words: { what: "Iets" },
});

test("an action is of the party that its owner spoke for when it was assigned", () => {
  const known = book(
    [`person:${person}`, role("2026-01-01", "2026-03-31"), "2026-01-01"],
    ["action:a", assigned("2026-02-01"), "2026-01-10"],
    ["action:b", assigned("2026-12-01"), "2026-01-10"],
    ["action:b", { kind: "action-finished", data: { on: "2026-02-01" }, words: {} }, "2026-02-01"],
    ["action:c", assigned("2026-12-01"), "2026-05-01"],
  );
  const expected = { open: 1, overdue: 1, finished: 1, dropped: 0 };
  expect(actionCounts(known, "cwz", "2026-06-01")).toEqual(expected);
  expect(actionCounts(known, "vgz", "2026-06-01")).toMatchObject({ open: 0, finished: 0 });
});

test("votes are counted, and what was decided without a vote for the parties of that board", () => {
  const vote = (of: object, words = {}): Decision =>
    ({
      body: "bo",
      manner: { kind: "vote", for: [], against: [], abstained: [], ...of },
      words,
    }) as unknown as Decision;
  const consent = (body: string) =>
    ({ body, manner: { kind: "consent" }, words: { conditions: null } }) as unknown as Decision;
  const all = [
    vote({ for: ["cwz"], against: ["vgz"] }, { conditions: "Eerst geld." }),
    vote({ abstained: ["cwz"] }),
    consent("bo"),
    consent("to"),
  ];
  expect(voteCounts(all, plan, "cwz")).toEqual({
    for: 1,
    against: 0,
    abstained: 1,
    consent: 1,
    conditions: 2,
  });
  expect(voteCounts(all, plan, "vgz")).toMatchObject({ against: 1, conditions: 1 });
  expect(voteCounts(all, plan, "nonna")).toMatchObject({ consent: 0 });
});
