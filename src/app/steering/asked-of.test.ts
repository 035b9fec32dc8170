import { expect, test } from "vitest";
import type { Initiative, PlanLookup } from "../../core/plan/index.ts";
import type { Standing } from "../../core/progress/index.ts";
import { register, type Act, type SubjectKey } from "../../core/register/index.ts";
import type { Role } from "../../core/rights/index.ts";
import type { SignalRule } from "../../core/signals/index.ts";
import { askedOf } from "./asked-of.ts";

const today = "2026-03-10";
const from = "2026-01-01";
const acts: { subject: SubjectKey; act: Act }[] = [];
const add = (subject: SubjectKey, kind: string, data: object, words: Act["words"] = {}) =>
  acts.push({ subject, act: { kind, data, words } });

const signal = (rule: string, step: object, answerBy: string) =>
  add(`signal:${rule}`, "signal-raised", {
    rule,
    about: "initiative:lopen",
    step,
    on: "2026-03-01",
    answerBy,
    estimated: false,
    evidence: {},
  });
signal("late", { kind: "lead", initiative: "lopen" }, "2026-03-20");
signal("silent", { kind: "lead", initiative: "lopen" }, "2026-03-15");
signal("worse", { kind: "body", body: "bo" }, "2026-03-12");
add("action:a", "action-assigned", { owner: "ann", due: "2026-03-01" }, { what: "Bel." });
add("action:b", "action-assigned", { owner: "bob", due: "2026-03-01" }, { what: "Mail." });
add("proposal:p", "proposal-drafted", { author: "ann" }, { title: "Meer" });
add("proposal:p", "proposal-offered", { to: "bo" });
add("proposal:p", "proposal-returned", {}, { reason: "Te vaag." });
add("proposal:q", "proposal-drafted", { author: "ann" }, { title: "Nog een idee" });
const meeting = (id: string, start: string) =>
  add(`meeting:${id}`, "meeting-planned", { body: "bo", start, end: start });
meeting("soon", "2026-03-30T14:00:00Z");
meeting("far", "2026-06-30T14:00:00Z");
meeting("past", "2026-02-03T14:00:00Z");
add("meeting:past", "meeting-opened", {});
add("meeting:past", "meeting-closed", {});

const book = register(
  acts.map((one, index) => ({
    ...one,
    number: index + 1,
    at: new Date("2026-03-05T09:00:00Z"),
    by: { kind: "rule" },
  })),
);

const initiatives: Readonly<Record<string, Partial<Initiative>>> = {
  lopen: {},
  eten: {},
  weg: { course: [{ kind: "stopped", on: "2026-02-01" }] },
};
const standing = (initiative: string, reportedOn?: string) =>
  [initiative, { reports: reportedOn ? [{ reportedOn }] : [] } as unknown as Standing] as const;

const askedItems = (...roles: readonly Role[]) =>
  askedOf(
    { person: "ann", roles },
    {
      register: book,
      plan: { agendas: [], bodies: [], phases: [] },
      today,
      lookup: { initiative: (id: string) => initiatives[id] } as unknown as PlanLookup,
      standings: new Map([standing("lopen", "2026-02-01"), standing("eten", "2026-02-20")]),
      rules: [
        { id: "silent", trigger: "report-silent" },
        { id: "late", trigger: "milestone-late" },
      ] as SignalRule[],
    },
  );

const asked = (...roles: readonly Role[]) =>
  askedItems(...roles).map(({ kind, by }) => `${by} ${kind}`);

const lead = (initiative: string): Role => ({ kind: "lead", initiative, from });
const seat = (kind: "chair" | "secretary" | "member"): Role => ({
  kind: "seat",
  seat: kind,
  body: "bo",
  from,
});
const own = ["2026-03-01 action", "2026-03-05 proposal"];

test("somebody is asked for the own actions, and for a proposal that was returned", () => {
  expect(asked()).toEqual(own);
});

test("a lead is asked to report and to answer, silence being answered by a report", () => {
  expect(asked(lead("lopen"))).toEqual([own[0], "2026-03-03 report", own[1], "2026-03-20 signal"]);
});

test("who reported lately is not asked again, nor is who leads what has ended", () => {
  expect(asked(lead("eten"), lead("weg"), lead("unknown"))).toEqual(own);
});

test("the chair sees what waits for the body, a member the meeting alone", () => {
  expect(asked(seat("chair"))).toEqual([
    ...own,
    "2026-03-12 signals",
    "2026-03-30 agenda",
    "2026-03-30 minutes",
    "2026-03-30 meeting",
  ]);
  expect(asked(seat("member"))).toEqual([...own, "2026-03-30 meeting"]);
});

test("the secretary puts on the next agenda what is on none, and the chair approves the minutes", () => {
  const items = askedItems(seat("secretary")).flatMap((one) =>
    one.kind === "agenda" ? one.sources : [],
  );
  expect(items).toEqual([
    { kind: "minutes", meeting: "past" },
    { kind: "signal", signal: "worse" },
  ]);
  expect(asked(seat("secretary"))).not.toContain("2026-03-30 minutes");
});
