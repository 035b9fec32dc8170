import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  closingActs,
  movedInOrder,
  notesOf,
  readMeeting,
  type MeetingAct,
} from "../../core/meetings/index.ts";
import type { By } from "../../core/register/index.ts";
import { actOnMeeting } from "./act-on-meeting.ts";
import { memoryRegister } from "./memory-register.test-data.ts";
import { planMeetings } from "./plan-meetings.ts";
import { steeringDesk } from "./steering-desk.ts";
import { ownNote, writeNote } from "./write-note.ts";

const person = (at: number): By => ({
  kind: "person",
  person: `${at}`.repeat(8) + "-0000-4000-8000-000000000000",
});
const [ann, bob] = [person(1), person(2)];

async function planned() {
  const desk = steeringDesk(memoryRegister(), {
    region: "r",
    isExample: false,
    clock: () => new Date("2026-11-01T09:00:00Z"),
  });
  const times = { start: new Date("2026-11-19T14:00:00Z"), end: new Date("2026-11-19T16:00:00Z") };
  await planMeetings(desk, ann, { body: "bo", times: [times], place: "Room 1" }, randomUUID());
  const read = async () => (await desk.upToDate()).all("meeting", readMeeting)[0]!;
  const { id } = await read();
  const act = (
    by: By,
    acts: MeetingAct | readonly MeetingAct[],
    seen?: number,
    submission?: string,
  ) =>
    actOnMeeting(desk, by, {
      meeting: id,
      acts: () => [acts].flat(),
      ...(seen !== undefined && { seen }),
      ...(submission !== undefined && { submission }),
    });
  return { desk, id, read, act };
}

const added = (item: string, title = "Item"): MeetingAct => ({
  kind: "item-added",
  data: { item, source: { kind: "input" } },
  words: { title },
});
const moved = (day: string): MeetingAct => ({
  kind: "meeting-moved",
  data: { start: `${day}T14:00:00Z`, end: `${day}T16:00:00Z` },
  words: {},
});
const opened: MeetingAct = { kind: "meeting-opened", data: {}, words: {} };

test("a series that is sent twice is planned once", async () => {
  const { desk } = await planned();
  const submission = randomUUID();
  const time = { start: new Date("2027-01-21T14:00:00Z"), end: new Date("2027-01-21T16:00:00Z") };
  const series = { body: "bo", times: [time, time] };
  await planMeetings(desk, ann, series, submission);
  await planMeetings(desk, ann, series, submission);
  expect((await desk.upToDate()).all("meeting", readMeeting)).toHaveLength(3);
});

test("twenty people who add at once lose nothing", async () => {
  const { act, read } = await planned();
  const items = Array.from({ length: 20 }, () => randomUUID());
  const done = await Promise.all(items.map((item, at) => act(person(at % 9), added(item))));
  expect(done.every(({ ok }) => ok)).toBe(true);
  expect((await read()).agenda.map(({ id }) => id).toSorted()).toEqual(items.toSorted());
});

test("of two who cancel and add at the same moment, the one who comes second is looked at anew", async () => {
  const { act, read } = await planned();
  const cancelled: MeetingAct = { kind: "meeting-cancelled", data: {}, words: { reason: "Storm" } };
  expect(await Promise.all([act(ann, cancelled), act(bob, added(randomUUID()))])).toEqual([
    { ok: true, value: undefined },
    { ok: false, error: { kind: "fault", fault: "cancelled" } },
  ]);
  expect((await read()).agenda).toEqual([]);
});

test("who moves a meeting that another moved meanwhile sees that first", async () => {
  const { act, read } = await planned();
  const { last } = await read();
  expect((await act(ann, moved("2026-11-26"), last)).ok).toBe(true);
  expect(await act(bob, moved("2026-12-03"), last)).toMatchObject({
    ok: false,
    error: { kind: "meanwhile", by: ann, act: moved("2026-11-26") },
  });
  // Having seen it, bob may.
  expect((await act(bob, moved("2026-12-03"), (await read()).last)).ok).toBe(true);
  expect((await read()).revision).toBe(2);
});

test("an order does not mind that somebody added an item, but minds another order", async () => {
  const { desk, id, act, read } = await planned();
  const items = [randomUUID(), randomUUID()];
  await act(
    ann,
    items.map((item) => added(item)),
  );
  const { last } = await read();
  const upwards = (by: By, item: string) =>
    actOnMeeting(desk, by, {
      meeting: id,
      seen: last,
      acts: ({ agenda }) => [
        {
          kind: "agenda-ordered",
          data: { items: [...movedInOrder(agenda, item, "earlier")!] },
          words: {},
        },
      ],
    });
  const late = randomUUID();
  await act(bob, added(late));
  expect((await upwards(ann, items[1]!)).ok).toBe(true);
  expect((await read()).agenda.map((item) => item.id)).toEqual([items[1], items[0], late]);
  expect(await upwards(bob, items[0]!)).toMatchObject({
    ok: false,
    error: { kind: "meanwhile", by: ann, act: { kind: "agenda-ordered" } },
  });
});

test("pressing a button twice is told that it is done", async () => {
  const { act } = await planned();
  expect(await Promise.all([act(ann, opened), act(ann, opened)])).toEqual([
    { ok: true, value: undefined },
    { ok: true, value: undefined },
  ]);
});

test("a form that is sent twice counts once, also when it moves a meeting", async () => {
  const { act, read } = await planned();
  const { last } = await read();
  const submission = randomUUID();
  await act(ann, moved("2026-11-26"), last, submission);
  expect((await act(ann, moved("2026-11-26"), last, submission)).ok).toBe(true);
  expect((await read()).revision).toBe(1);
});

test("what nothing came of goes to the next meeting when this one closes", async () => {
  const { desk, id, act, read } = await planned();
  const [done, left] = [randomUUID(), randomUUID()];
  await act(ann, [added(done), added(left)]);
  await act(ann, opened);
  await act(ann, { kind: "item-closed", data: { item: done, outcome: "noted" }, words: {} });
  const quorum = { present: 2, needed: 3, parties: 5, reached: false };
  await actOnMeeting(desk, ann, {
    meeting: id,
    acts: (meeting) => closingActs(meeting, quorum),
  });
  const meeting = await read();
  expect(meeting).toMatchObject({ state: "closed", quorum: { present: 2, needed: 3 } });
  expect(meeting.agenda.map(({ outcome }) => outcome)).toEqual(["noted", "carried-over"]);
});

async function opening() {
  const { desk, id, act } = await planned();
  const item = randomUUID();
  await act(ann, added(item));
  await act(ann, opened);
  const note = ownNote(id, item, "ann");
  const write = (by: By, text: string, seen: number, of = note) =>
    writeNote(desk, by, { meeting: id, item, note: of, text, seen });
  const texts = async () =>
    (notesOf(await desk.upToDate(), id).get(item) ?? []).map(({ text }) => text);
  return { id, item, act, write, texts };
}

test("a paragraph grows while it is typed, and sent twice it is there once", async () => {
  const { write, texts } = await opening();
  const first = await write(ann, "We agree", 0);
  expect(await write(ann, "We agree", 0)).toEqual(first);
  const seen = first.ok ? first.value.note!.last : 0;
  await write(ann, "We agree to start", seen);
  expect(await texts()).toEqual(["We agree to start"]);
});

test("who works over what its writer changed meanwhile gets both texts to choose from", async () => {
  const { write, texts } = await opening();
  const first = await write(ann, "One", 0);
  const seen = first.ok ? first.value.note!.last : 0;
  await write(ann, "One and a half", seen);
  expect(await write(bob, "Uno", seen)).toMatchObject({
    ok: false,
    error: { kind: "meanwhile", note: { text: "One and a half" } },
  });
  expect(await texts()).toEqual(["One and a half"]);
});

test("nobody writes in minutes that were approved", async () => {
  const { act, write } = await opening();
  await act(ann, { kind: "meeting-closed", data: {}, words: {} });
  expect((await write(ann, "After the end", 0)).ok).toBe(true);
  await act(ann, { kind: "minutes-approved", data: {}, words: {} });
  expect(await write(bob, "Too late", 0, randomUUID())).toEqual({
    ok: false,
    error: { kind: "fault", fault: "approved" },
  });
});

test("whatever several people type at once, the last of each is there", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), fc.stringMatching(/^[a-z]{1,12}$/)), {
        maxLength: 20,
      }),
      async (typed) => {
        const { id, item, write, texts } = await opening();
        const seen = new Map<number, number>();
        const queues = Map.groupBy(typed, ([who]) => who);
        await Promise.all(
          [...queues].map(async ([who, mine]) => {
            for (const [, text] of mine) {
              const note = ownNote(id, item, `p${who}`);
              const written = await write(person(who), text, seen.get(who) ?? 0, note);
              if (written.ok) seen.set(who, written.value.note?.last ?? 0);
            }
          }),
        );
        const last = [...queues.values()].map((mine) => mine.at(-1)![1]);
        expect((await texts()).toSorted()).toEqual(last.toSorted());
      },
    ),
    { numRuns: 30 },
  );
});
