import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Plan } from "../plan/index.ts";
import { register, type GrowingRegister } from "../register/index.ts";
import type { Cause } from "./cause.ts";
import { plusDays } from "./days.ts";
import { ladder } from "./ladder.ts";
import { nextActs } from "./next-acts.ts";
import { openSignals, signalIn, signalsIn, type Signal } from "./signal.ts";
import type { SignalAct } from "./signal-act.ts";
import { SignalRule } from "./signal-rule.ts";

const text = { nl: "x", en: "x" };
const rule = SignalRule.parse({
  id: "stil",
  trigger: "report-silent",
  threshold: 30,
  title: text,
  explanation: text,
  startsAt: "lead",
});
const body = (id: string, kind: string) => ({ id, kind, active: "standing" });
const plan = {
  challenges: [{ id: "preventie", coordinationGroup: "groep" }, { id: "mentaal" }],
  bodies: [
    { ...body("bo", "governing-board"), meetings: { perYear: { low: 6, high: 6 } } },
    body("to", "tactical-board"),
    body("groep", "coordination-group"),
  ],
} as unknown as Plan;
const start = "2026-01-01";
const day = (number: number) => plusDays(start, number);

/** A cause about one initiative; an even number belongs to the challenge without a group. */
const cause = (number: number): Cause => ({
  key: `stil.initiative:${number}`,
  rule: "stil",
  about: `initiative:${number}`,
  initiative: String(number),
  challenge: number % 2 === 0 ? "mentaal" : "preventie",
  evidence: { last: start },
});

/** Every body meets on these days, counted from the start; nothing is planned without them. */
const climbing = (meetings: readonly number[] = []) =>
  ladder({
    plan,
    rules: [rule],
    bodies: [],
    nextMeeting: (_, from) => meetings.map(day).find((meeting) => meeting >= from),
  });

function record(book: GrowingRegister, acts: readonly { key: string; act: SignalAct }[]) {
  for (const { key, act } of acts)
    book.add({
      number: book.head + 1,
      at: new Date(start),
      by: { kind: "rule" },
      subject: `signal:${key}`,
      act,
    });
}

/** What stands after somebody looked on one day. */
function look(book: GrowingRegister, causes: readonly Cause[], on: number, way = climbing()) {
  const acts = nextActs(causes, signalsIn(book), way, day(on));
  record(book, acts);
  return acts.map(({ act }) => act.kind);
}

const stepOf = ({ place: { step } }: Signal) => (step.kind === "lead" ? "lead" : step.body);

describe("one signal", () => {
  test("is raised once, climbs when nobody answers, and stays at the top", () => {
    const book = register();
    const way = climbing([30, 60, 90, 120]);
    expect(look(book, [cause(1)], 0, way)).toEqual(["signal-raised"]);
    expect(look(book, [cause(1)], 14, way)).toEqual([]);
    expect(look(book, [cause(1)], 15, way)).toEqual(["signal-climbed"]);
    expect(openSignals(book).map(stepOf)).toEqual(["groep"]);
    expect(look(book, [cause(1)], 31, way)).toEqual(["signal-climbed"]);
    expect(openSignals(book).map(stepOf)).toEqual(["to"]);
    look(book, [cause(1)], 61, way);
    expect(openSignals(book)[0]).toMatchObject({
      place: { step: { body: "bo" }, since: day(61), answerBy: day(90), estimated: false },
    });
    expect(look(book, [cause(1)], 500, way)).toEqual([]);
  });

  test("skips a coordination group that does not exist, and says so", () => {
    const book = register();
    look(book, [cause(2)], 0);
    look(book, [cause(2)], 15);
    expect(openSignals(book)[0]).toMatchObject({
      place: { step: { body: "to" }, skipped: "mentaal", estimated: true },
    });
    look(book, [cause(2)], 400);
    expect(openSignals(book)[0]?.place).not.toHaveProperty("skipped");
  });

  test("goes along with a meeting that is moved", () => {
    const book = register();
    look(book, [cause(1)], 0);
    look(book, [cause(1)], 15);
    expect(look(book, [cause(1)], 16, climbing([40]))).toEqual(["signal-rescheduled"]);
    expect(look(book, [cause(1)], 39, climbing([50]))).toEqual(["signal-rescheduled"]);
    expect(look(book, [cause(1)], 45, climbing([50]))).toEqual([]);
    expect(openSignals(book)[0]?.place.answerBy).toBe(day(50));
  });

  test("closes when its cause is gone, and begins at the bottom when that comes back", () => {
    const book = register();
    look(book, [cause(1)], 0);
    look(book, [cause(1)], 15);
    expect(look(book, [], 16)).toEqual(["signal-closed"]);
    expect(look(book, [], 17)).toEqual([]);
    expect(look(book, [cause(1)], 20)).toEqual(["signal-raised-again"]);
    expect(openSignals(book).map(stepOf)).toEqual(["lead"]);
  });

  test("is quiet after an answer, and asks who answered again when that did not help", () => {
    const book = register();
    look(book, [cause(1)], 0);
    look(book, [cause(1)], 15);
    const { key } = cause(1);
    const data = { on: day(16), until: day(40) };
    record(book, [{ key, act: { kind: "signal-answered", data, words: { text: "Binnenkort." } } }]);
    expect(look(book, [cause(1)], 40)).toEqual([]);
    expect(look(book, [cause(1)], 41)).toEqual(["signal-raised-again"]);
    expect(openSignals(book)[0]).toMatchObject({
      place: { step: { body: "groep" }, since: day(41) },
      raisedOn: day(41),
    });
  });

  test("is answered by a decision until it is raised anew", () => {
    const book = register();
    look(book, [cause(1)], 0);
    const { key } = cause(1);
    book.add({
      number: book.head + 1,
      at: new Date(start),
      by: { kind: "command-line" },
      subject: "decision:bo-2026-1",
      act: { kind: "decision-taken", data: { known: { day: day(3) }, answers: [key] }, words: {} },
    });
    expect(signalIn(book, key)?.state).toMatchObject({ kind: "answered", decision: "bo-2026-1" });
    expect(look(book, [cause(1)], 93)).toEqual([]);
    expect(look(book, [cause(1)], 94)).toEqual(["signal-raised-again"]);
    expect(openSignals(book)).toHaveLength(1);
  });
});

const ids = fc.uniqueArray(fc.integer({ min: 1, max: 4 }), { maxLength: 4 });
const meetings = fc
  .uniqueArray(fc.integer({ min: 0, max: 200 }), { maxLength: 8 })
  .map((days) => days.toSorted((a, b) => a - b));

test("looking twice records nothing, and no cause has two signals", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ gap: fc.integer({ min: 0, max: 40 }), ids }), { maxLength: 20 }),
      meetings,
      (looks, days) => {
        const [book, way] = [register(), climbing(days)];
        let on = 0;
        for (const { gap, ids: standing } of looks) {
          on += gap;
          const all = [...standing, ...standing].map(cause);
          look(book, all, on, way);
          expect(look(book, all, on, way)).toEqual([]);
          const open = openSignals(book).map(({ key }) => key);
          expect(open.toSorted()).toEqual(standing.map((id) => cause(id).key).toSorted());
        }
      },
    ),
  );
});

test("it makes no difference whether somebody looks daily or after a gap", () => {
  fc.assert(
    fc.property(ids, fc.integer({ min: 0, max: 150 }), meetings, (standing, gap, days) => {
      const [daily, seldom, way] = [register(), register(), climbing(days)];
      const all = standing.map(cause);
      for (let on = 0; on <= gap; on++) look(daily, all, on, way);
      look(seldom, all, 0, way);
      look(seldom, all, gap, way);
      const told = (book: GrowingRegister) =>
        signalsIn(book).map(({ key, place, raisedOn }) => ({ key, place, raisedOn }));
      expect(told(seldom)).toEqual(told(daily));
    }),
  );
});

test("each step has its own deadline before the next is asked, and the last keeps it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), meetings, (id, days) => {
      const [book, way] = [register(), climbing(days)];
      for (let on = 0; on < 300; on++) look(book, [cause(id)], on, way);
      const acts = book.of(`signal:${cause(id).key}`).map(({ act }) => act as SignalAct);
      const climbs = acts.filter(({ kind }) => kind === "signal-climbed").length;
      expect(climbs).toBeLessThanOrEqual(id % 2 === 0 ? 2 : 3);
      const [signal] = openSignals(book);
      expect(stepOf(signal!)).toBe("bo");
      let answerBy = day(-1);
      for (const { data } of acts as { data: { on: string; answerBy: string } }[]) {
        expect(data.on > answerBy).toBe(true);
        answerBy = data.answerBy;
      }
    }),
  );
});
