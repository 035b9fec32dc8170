import { expect, test } from "vitest";
import type { AgendaItem, Outcome } from "./agenda.ts";
import type { AgendaSource } from "./meeting-act.ts";
import type { Meeting, MeetingState } from "./meeting.ts";
import { proposedItems } from "./proposed-items.ts";

const item = (id: string, source: AgendaSource, outcome?: Outcome): AgendaItem => ({
  id,
  source,
  title: id,
  note: undefined,
  minutes: undefined,
  addedBy: { kind: "rule" },
  ...(outcome !== undefined && { outcome }),
});

const meeting = (
  id: string,
  day: string,
  state: MeetingState,
  agenda: readonly AgendaItem[] = [],
): Meeting => ({
  id,
  body: "bo",
  start: new Date(`${day}T14:00:00Z`),
  end: new Date(`${day}T16:00:00Z`),
  place: undefined,
  state,
  revision: 0,
  revisedAt: new Date(0),
  reason: undefined,
  invited: [],
  invitedAgain: [],
  agenda,
  attendance: new Map(),
  last: 1,
});

const nothing = { signals: [], proposals: [], constituency: [], due: [] };
const own: AgendaSource = { kind: "input" };
const late: AgendaSource = { kind: "signal", signal: "late:x" };

test("an agenda fills itself: what was, is to be decided, asks, was heard, and the plan wanted", () => {
  const before = meeting("m1", "2026-01-15", "closed", [item("a", own, "carried-over")]);
  const now = meeting("m2", "2026-03-12", "planned");
  const waiting = {
    signals: ["late:x"],
    proposals: ["p1"],
    constituency: ["c1"],
    due: [{ kind: "due", about: "agenda:year/review" }] as const,
  };
  expect(proposedItems(now, [before, now], waiting)).toEqual([
    { kind: "minutes", meeting: "m1" },
    { kind: "carried-over", meeting: "m1", item: "a" },
    { kind: "proposal", proposal: "p1" },
    late,
    { kind: "constituency", entry: "c1" },
    { kind: "due", about: "agenda:year/review" },
  ]);
});

test("what is on the agenda, or on that of another meeting to come, is not proposed", () => {
  const waiting = { ...nothing, signals: ["late:x", "late:y"] };
  const now = meeting("m2", "2026-03-12", "planned", [item("a", late)]);
  const next = meeting("m3", "2026-05-12", "planned", [
    item("b", { kind: "signal", signal: "late:y" }),
  ]);
  expect(proposedItems(now, [now, next], waiting)).toEqual([]);
});

test("a signal that was discussed and still waits comes again; what was due does not", () => {
  const due = { kind: "due", about: "agenda:year/review" } as const;
  const before = meeting("m1", "2026-01-15", "approved", [
    item("a", late, "carried-over"),
    item("b", due, "noted"),
  ]);
  const now = meeting("m2", "2026-03-12", "planned");
  const waiting = { ...nothing, signals: ["late:x"], due: [due] };
  expect(proposedItems(now, [before, now], waiting)).toEqual([late]);
});

test("what is carried over twice comes once each time, until something comes of it", () => {
  const first = meeting("m1", "2026-01-15", "approved", [item("a", own, "carried-over")]);
  const again: AgendaSource = { kind: "carried-over", meeting: "m1", item: "a" };
  const second = meeting("m2", "2026-03-12", "approved", [item("b", again, "carried-over")]);
  const third = meeting("m3", "2026-05-14", "planned");
  const now: AgendaSource = { kind: "carried-over", meeting: "m2", item: "b" };
  expect(proposedItems(third, [first, second, third], nothing)).toEqual([now]);
  const done = meeting("m3", "2026-05-14", "approved", [item("c", now, "noted")]);
  const fourth = meeting("m4", "2026-07-09", "planned");
  expect(proposedItems(fourth, [first, second, done, fourth], nothing)).toEqual([]);
});

test("minutes come until they were approved, and never before their own meeting", () => {
  const closed = meeting("m2", "2026-03-12", "closed");
  const earlier = meeting("m1", "2026-01-15", "planned");
  const later = meeting("m3", "2026-05-14", "planned", []);
  expect(proposedItems(earlier, [earlier, closed], nothing)).toEqual([]);
  expect(proposedItems(later, [closed, later], nothing)).toEqual([
    { kind: "minutes", meeting: "m2" },
  ]);
  expect(proposedItems(later, [{ ...closed, state: "approved" }, later], nothing)).toEqual([]);
});
