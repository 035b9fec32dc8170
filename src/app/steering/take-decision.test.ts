import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import {
  decisionsOn,
  readDecision,
  readMeeting,
  type BodyRules,
} from "../../core/meetings/index.ts";
import type { NewAct } from "../ports/register-store.ts";
import type { ChangeOffice } from "./adopt-proposal.ts";
import { answerSignal } from "./answer-signal.ts";
import { memoryRegister } from "./memory-register.test-data.ts";
import { steeringDesk } from "./steering-desk.ts";
import { takeDecision, type WantedDecision } from "./take-decision.ts";

const by = { kind: "person", person: randomUUID() } as const;
const rules = [
  { body: "bo", mandate: ["answer-signal", "stop-initiative"] },
] as unknown as readonly BodyRules[];
const at = new Date("2026-03-02T14:00:00Z");
const taking = () => ({ by, submission: randomUUID(), at, rules, voters: ["cwz"] });

const wanted = (more: Partial<WantedDecision["data"]> = {}): WantedDecision => ({
  data: {
    body: "bo",
    effectiveOn: "2026-04-01",
    manner: { kind: "consent" },
    answers: [],
    proposals: [],
    known: { plan: 1, day: "2026-03-02" },
    ...more,
  },
  words: { title: "Meer", text: "Wij doen meer.", reason: "Het werkt." },
});

const version = { number: 1, adoptedOn: "2023-12-22" };
const plan = {
  version,
  plan: { initiatives: [{ id: "lopen", name: "Lopen" }], challenges: [], priorities: [] },
};
const assumed = { version, assumptions: { initiatives: [] } };

function offices() {
  const kept = memoryRegister();
  const clock = () => at;
  /** As another process would have it: it knows only what it read itself. */
  const office = (): ChangeOffice => ({
    region: "r",
    desk: steeringDesk(kept, { region: "r", isExample: false, clock }),
    store: {
      plans: { latest: async () => plan },
      assumptions: { latest: async () => assumed },
    } as never,
    changed: async () => {},
  });
  return { kept, office };
}

test("decisions of a body in a year are numbered without gaps, also when two are taken at once", async () => {
  const { office } = offices();
  const [one, other] = [office(), office()];
  const taken = await Promise.all(
    Array.from({ length: 12 }, (_, turn) =>
      takeDecision(turn % 2 ? one : other, wanted(), taking()),
    ),
  );
  const ids = taken.map((each) => each.ok && each.value);
  expect(new Set(ids)).toEqual(
    new Set(Array.from({ length: 12 }, (_, before) => `bo-2026-${before + 1}`)),
  );
  await takeDecision(
    one,
    wanted({ known: { plan: 1, day: "2027-01-04" }, effectiveOn: "2027-01-04" }),
    taking(),
  );
  expect((await one.desk.upToDate()).all("decision", readDecision).at(-1)?.id).toBe("bo-2027-1");
});

test("sent twice, it is taken once, even when it could not be taken again", async () => {
  const { kept, office } = offices();
  const first = await takeDecision(office(), wanted(), taking());
  expect(first).toEqual({ ok: true, value: "bo-2026-1" });
  const once = taking();
  const instead = wanted({ supersedes: "bo-2026-1" });
  const sent = [
    await takeDecision(office(), instead, once),
    await takeDecision(office(), instead, once),
  ];
  expect(sent).toEqual([
    { ok: true, value: "bo-2026-2" },
    { ok: true, value: "bo-2026-2" },
  ]);
  expect(kept.entries).toHaveLength(2);
  expect(await takeDecision(office(), instead, taking())).toMatchObject({
    ok: false,
    error: { kind: "faults", faults: [{ kind: "superseded-before" }] },
  });
});

const proposed = (proposal: string): readonly NewAct[] => {
  const subject = `proposal:${proposal}` as const;
  return [
    {
      subject,
      act: { kind: "proposal-drafted", data: {}, words: { title: "Weg", reason: "Klaar." } },
    },
    {
      subject,
      act: {
        kind: "change-set",
        data: {
          change: {
            kind: "set",
            in: "plan",
            record: "initiatives/lopen",
            field: "course",
            before: null,
            after: [{ kind: "stopped", on: "2026-06-01" }],
          },
        },
        words: {},
      },
    },
    { subject, act: { kind: "proposal-offered", data: { to: "bo" }, words: {} } },
  ];
};

test("it closes its agenda item and brings what follows, all at once", async () => {
  const { kept, office } = offices();
  const [meeting, item, proposal] = [randomUUID(), randomUUID(), randomUUID()];
  const subject = `meeting:${meeting}` as const;
  await office().desk.record(by, [
    {
      subject,
      act: {
        kind: "meeting-planned",
        data: { body: "bo", start: "2026-03-02T13:00:00Z", end: "2026-03-02T15:00:00Z" },
        words: {},
      },
    },
    {
      subject,
      act: {
        kind: "item-added",
        data: { item, source: { kind: "input" } },
        words: { title: "Meer" },
      },
    },
    { subject, act: { kind: "meeting-opened", data: {}, words: {} } },
    ...proposed(proposal),
  ]);
  const taken = await takeDecision(
    office(),
    wanted({ meeting, item, proposals: [{ proposal, outcome: "rejected" }] }),
    taking(),
  );
  expect(taken).toEqual({ ok: true, value: "bo-2026-1" });
  const book = await office().desk.upToDate();
  expect(book.one(subject, readMeeting)?.agenda[0]?.outcome).toBe("decided");
  expect(book.entries.slice(6).map(({ act }) => act.kind)).toEqual([
    "decision-taken",
    "item-closed",
    "proposal-rejected",
  ]);
  // A second decision on the same item does not close it again.
  await takeDecision(office(), wanted({ meeting, item }), taking());
  expect(kept.entries.at(-1)?.act.kind).toBe("decision-taken");
});

test("it closes every item of the meeting whose signal or proposal it settles", async () => {
  const { office } = offices();
  const [meeting, own, talked, asked, other, proposal] = Array.from({ length: 6 }, () =>
    randomUUID(),
  ) as [string, string, string, string, string, string];
  const subject = `meeting:${meeting}` as const;
  const signal = "late:lopen";
  const sources = [
    [own, { kind: "input" }],
    [talked, { kind: "signal", signal }],
    [asked, { kind: "proposal", proposal }],
    [other, { kind: "signal", signal: "late:fietsen" }],
  ] as const;
  await office().desk.record(by, [
    {
      subject,
      act: {
        kind: "meeting-planned",
        data: { body: "bo", start: "2026-03-02T13:00:00Z", end: "2026-03-02T15:00:00Z" },
        words: {},
      },
    },
    ...sources.map(([item, source]): NewAct => ({
      subject,
      act: { kind: "item-added", data: { item, source }, words: { title: "Punt" } },
    })),
    { subject, act: { kind: "meeting-opened", data: {}, words: {} } },
    ...proposed(proposal),
  ]);
  const proposals = [{ proposal, outcome: "rejected" as const }];
  await takeDecision(
    office(),
    wanted({ meeting, item: own, answers: [signal], proposals }),
    taking(),
  );
  const register = await office().desk.upToDate();
  const { agenda } = register.one(subject, readMeeting)!;
  expect(agenda.map(({ outcome }) => outcome)).toEqual([
    "decided",
    "decided",
    "decided",
    undefined,
  ]);
  const decisions = register.all("decision", readDecision);
  expect(agenda.map((item) => decisionsOn(decisions, meeting, item).length)).toEqual([1, 1, 1, 0]);
});

test("an answer to a signal closes its item in the meeting that is going on", async () => {
  const { office } = offices();
  const [meeting, item] = [randomUUID(), randomUUID()];
  const subject = `meeting:${meeting}` as const;
  const key = "late:lopen";
  await office().desk.record(by, [
    {
      subject,
      act: {
        kind: "meeting-planned",
        data: { body: "bo", start: "2026-03-02T13:00:00Z", end: "2026-03-02T15:00:00Z" },
        words: {},
      },
    },
    {
      subject,
      act: {
        kind: "item-added",
        data: { item, source: { kind: "signal", signal: key } },
        words: { title: "Signaal" },
      },
    },
    { subject, act: { kind: "meeting-opened", data: {}, words: {} } },
  ]);
  await answerSignal(
    office().desk,
    by.person,
    { key, text: "Wij wachten af.", on: "2026-03-02", until: "2026-04-01" },
    { submission: randomUUID(), after: 0 },
  );
  const { agenda } = (await office().desk.upToDate()).one(subject, readMeeting)!;
  expect(agenda[0]?.outcome).toBe("noted");
});

test("what a body has no mandate for is not recorded", async () => {
  const { kept, office } = offices();
  const proposal = randomUUID();
  await office().desk.record(by, proposed(proposal));
  const proposals = [{ proposal, outcome: "adopted" }] as const;
  const refused = await takeDecision(
    office(),
    wanted({ body: "to", proposals: [...proposals] }),
    taking(),
  );
  expect(refused).toEqual({
    ok: false,
    error: {
      kind: "faults",
      faults: [{ kind: "no-mandate", asked: "stop-initiative", heldBy: ["bo"] }],
    },
  });
  const answered = await takeDecision(
    office(),
    wanted({ body: "to", answers: ["late:lopen"] }),
    taking(),
  );
  expect(answered).toMatchObject({ error: { faults: [{ heldBy: ["bo"] }] } });
  expect(kept.entries).toHaveLength(3);
});
