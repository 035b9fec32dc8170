import { expect, test } from "vitest";
import type { Decision } from "../../core/meetings/index.ts";
import type { PlanLookup } from "../../core/plan/index.ts";
import { register, type Act, type SubjectKey } from "../../core/register/index.ts";
import type { Role } from "../../core/rights/index.ts";
import { digestFor } from "./digest-for.ts";

/** A Tuesday: the week before began on 9 November. */
const today = "2026-11-17";
const entries: { subject: SubjectKey; act: Act }[] = [];
const add = (subject: SubjectKey, kind: string, data: object, words: Act["words"] = {}) =>
  entries.push({ subject, act: { kind, data, words } });
const action = (id: string, due: string) =>
  add(`action:${id}`, "action-assigned", { owner: "ann", due }, { what: "Bel." });
action("late", "2026-11-16");
action("soon", "2026-12-01");
action("far", "2026-12-02");
const meeting = (id: string, body: string, start: string) =>
  add(`meeting:${id}`, "meeting-planned", { body, start, end: start });
meeting("next", "bo", "2026-11-30T14:00:00Z");
meeting("far", "bo", "2026-12-01T14:00:00Z");
meeting("other", "to", "2026-11-18T14:00:00Z");
const book = register(
  entries.map((one, index) => ({
    ...one,
    number: index + 1,
    at: new Date("2026-11-05T09:00:00Z"),
    by: { kind: "rule" },
  })),
);
const decision = (id: string, at: string) => ({ id, takenAt: new Date(at) }) as Decision;

const known = {
  register: book,
  today,
  plan: { agendas: [], bodies: [], phases: [] },
  lookup: { initiative: () => undefined } as unknown as PlanLookup,
  standings: new Map(),
  rules: [],
  decisions: [
    decision("before", "2026-11-08T22:00:00Z"),
    decision("first", "2026-11-08T23:00:00Z"),
    decision("last", "2026-11-16T12:00:00Z"),
  ],
};
const seat: Role = { kind: "seat", seat: "member", body: "bo", from: "2026-01-01" };
const told = (person: string, ...roles: readonly Role[]) => {
  const digest = digestFor({ person, roles }, known);
  return (
    digest && [
      digest.asked.map(({ by }) => by),
      digest.meetings.map(({ id }) => id),
      digest.decisions.map(({ id }) => id),
    ]
  );
};

test("tells what is asked within two weeks, the own meetings, and what was decided", () => {
  expect(told("ann", seat)).toEqual([["2026-11-16", "2026-12-01"], ["next"], ["last", "first"]]);
});

test("tells who has no role of the own actions alone", () => {
  expect(told("ann")).toEqual([["2026-11-16", "2026-12-01"], [], []]);
});

test("is nothing when there is nothing to tell", () => {
  expect(told("bob")).toBeUndefined();
  const quiet = digestFor(
    { person: "bob", roles: [{ ...seat, body: "x" }] },
    { ...known, decisions: [] },
  );
  expect(quiet).toBeUndefined();
});
