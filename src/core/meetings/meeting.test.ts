import fc from "fast-check";
import { expect, test } from "vitest";
import type { By, Entry } from "../register/index.ts";
import { movedInOrder } from "./agenda.ts";
import { maySteer, type MeetingFault } from "./may-steer.ts";
import type { MeetingAct } from "./meeting-act.ts";
import { readMeeting } from "./meeting.ts";

const id = (letter: string) => `${letter.repeat(8)}-0000-4000-8000-000000000000`;
const somebody: By = { kind: "person", person: id("a") };

const planned: MeetingAct = {
  kind: "meeting-planned",
  data: { body: "bo", start: "2026-11-19T14:00:00Z", end: "2026-11-19T16:00:00Z" },
  words: { place: "Room 1" },
};
const added = (item: string, title = item): MeetingAct => ({
  kind: "item-added",
  data: { item: id(item), source: { kind: "input" } },
  words: { title },
});
const closedItem = (item: string, outcome: "noted" | "carried-over"): MeetingAct => ({
  kind: "item-closed",
  data: { item: id(item), outcome },
  words: {},
});
const opened: MeetingAct = { kind: "meeting-opened", data: {}, words: {} };
const closed: MeetingAct = { kind: "meeting-closed", data: {}, words: {} };
const approved: MeetingAct = { kind: "minutes-approved", data: {}, words: {} };
const cancelled: MeetingAct = { kind: "meeting-cancelled", data: {}, words: { reason: "Storm" } };
const moved = (start: string, end: string): MeetingAct => ({
  kind: "meeting-moved",
  data: { start, end },
  words: {},
});

const after = (...acts: readonly MeetingAct[]) =>
  readMeeting(
    id("m"),
    [planned, ...acts].map((act, at): Entry<MeetingAct> => ({
      number: at + 1,
      at: new Date(Date.parse("2026-11-01T09:00:00Z") + at * 60_000),
      by: somebody,
      subject: `meeting:${id("m")}`,
      act,
    })),
  );

const titles = (meeting: ReturnType<typeof after>) => meeting.agenda.map(({ title }) => title);

test("a meeting that moved keeps its place and counts its revisions", () => {
  const meeting = after(moved("2026-11-26T14:00:00Z", "2026-11-26T16:00:00Z"));
  expect(meeting).toMatchObject({ place: "Room 1", revision: 1, state: "planned" });
  expect(meeting.start.toISOString()).toBe("2026-11-26T14:00:00.000Z");
});

test("what is added after the chair put the agenda in order comes at its end", () => {
  const ordered: MeetingAct = {
    kind: "agenda-ordered",
    data: { items: [id("b"), id("a")] },
    words: {},
  };
  expect(titles(after(added("a"), added("b"), ordered, added("c")))).toEqual(["b", "a", "c"]);
});

test("an order made before somebody else added an item loses nothing", () => {
  const ordered: MeetingAct = { kind: "agenda-ordered", data: { items: [id("b")] }, words: {} };
  expect(titles(after(added("a"), added("b"), added("c"), ordered))).toEqual(["b", "a", "c"]);
});

test("an item moves one place, and not beyond an end", () => {
  const { agenda } = after(added("a"), added("b"), added("c"));
  expect(movedInOrder(agenda, id("c"), "earlier")).toEqual([id("a"), id("c"), id("b")]);
  expect(movedInOrder(agenda, id("c"), "first")).toEqual([id("c"), id("a"), id("b")]);
  expect(movedInOrder(agenda, id("a"), "first")).toBeUndefined();
  expect(movedInOrder(agenda, id("a"), "earlier")).toBeUndefined();
  expect(movedInOrder(agenda, id("c"), "later")).toBeUndefined();
  expect(movedInOrder(agenda, id("d"), "later")).toBeUndefined();
});

test.for<[string, readonly MeetingAct[], MeetingAct, MeetingFault | "fine"]>([
  ["an item comes on the agenda", [], added("a"), "fine"],
  ["the same item twice", [added("a")], added("a"), "already"],
  ["an item during the meeting", [opened], added("a"), "fine"],
  ["an item afterwards", [opened, closed], added("a"), "closed"],
  ["an item of a cancelled meeting", [cancelled], added("a"), "cancelled"],
  ["opening twice", [opened], opened, "already"],
  ["opening a cancelled meeting", [cancelled], opened, "cancelled"],
  ["opening after closing", [opened, closed], opened, "closed"],
  ["closing before opening", [], closed, "not-begun"],
  ["an outcome before opening", [added("a")], closedItem("a", "noted"), "not-begun"],
  ["an outcome", [added("a"), opened], closedItem("a", "noted"), "fine"],
  [
    "another outcome while it is open",
    [added("a"), opened, closedItem("a", "noted")],
    closedItem("a", "carried-over"),
    "fine",
  ],
  [
    "an outcome after closing",
    [added("a"), opened, closed],
    closedItem("a", "carried-over"),
    "closed",
  ],
  ["an outcome of nothing", [opened], closedItem("a", "noted"), "no-such-item"],
  [
    "moving after opening",
    [opened],
    moved("2026-11-20T14:00:00Z", "2026-11-20T15:00:00Z"),
    "begun",
  ],
  ["ending first", [], moved("2026-11-20T14:00:00Z", "2026-11-20T14:00:00Z"), "ends-before-start"],
  ["cancelling after opening", [opened], cancelled, "begun"],
  ["approving before closing", [opened], approved, "not-closed"],
  ["approving", [opened, closed], approved, "fine"],
  ["approving twice", [opened, closed, approved], approved, "already"],
  ["approving a cancelled meeting", [cancelled], approved, "cancelled"],
])("%s", ([, before, act, expected]) => {
  const may = maySteer(after(...before), act);
  expect(may.ok ? "fine" : may.error).toBe(expected);
});

test("the same signal comes on an agenda once", () => {
  const signal = (item: string): MeetingAct => ({
    kind: "item-added",
    data: { item: id(item), source: { kind: "signal", signal: "late:x" } },
    words: { title: "Late" },
  });
  expect(maySteer(after(signal("a")), signal("b"))).toEqual({ ok: false, error: "already" });
});

const letters = ["a", "b", "c", "d"];
const anyAct = fc.oneof(
  fc.constantFrom(opened, closed, approved, cancelled),
  fc.constantFrom(...letters).map((item) => added(item)),
  fc.constantFrom(...letters).map((item) => closedItem(item, "noted")),
  fc
    .constantFrom(...letters)
    .map((item): MeetingAct => ({ kind: "item-removed", data: { item: id(item) }, words: {} })),
  fc.shuffledSubarray(letters).map((items): MeetingAct => ({
    kind: "agenda-ordered",
    data: { items: items.map(id) },
    words: {},
  })),
);

test("whatever is done in whatever order, what passes the checks gives a meeting that holds", () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 40 }), (wanted) => {
      const done: MeetingAct[] = [];
      for (const act of wanted) if (maySteer(after(...done), act).ok) done.push(act);
      const meeting = after(...done);
      const items = meeting.agenda.map((item) => item.id);
      const count = (kind: MeetingAct["kind"]) => done.filter((act) => act.kind === kind).length;
      expect(new Set(items).size).toBe(items.length);
      expect(items.length).toBe(count("item-added") - count("item-removed"));
      expect(count("meeting-opened") + count("meeting-cancelled")).toBeLessThanOrEqual(1);
      // Nothing is done to it any more.
      const end = done.findIndex(
        ({ kind }) => kind === "minutes-approved" || kind === "meeting-cancelled",
      );
      const ended = meeting.state === "approved" || meeting.state === "cancelled";
      expect(end).toBe(ended ? done.length - 1 : -1);
    }),
  );
});
