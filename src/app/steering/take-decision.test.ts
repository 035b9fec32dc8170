import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { readDecision, readMeeting, type BodyRules } from "../../core/meetings/index.ts";
import { memoryRegister } from "./memory-register.test-data.ts";
import { steeringDesk } from "./steering-desk.ts";
import { takeDecision, type WantedDecision } from "./take-decision.ts";

const by = { kind: "person", person: randomUUID() } as const;
const rules = [{ body: "bo", mandate: ["answer-signal"] }] as unknown as readonly BodyRules[];
const taking = () => ({ by, submission: randomUUID(), rules, voters: ["cwz"], asks: [] });

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

function desks() {
  const kept = memoryRegister();
  const clock = () => new Date("2026-03-02T14:00:00Z");
  const desk = () => steeringDesk(kept, { region: "r", isExample: false, clock });
  return { kept, desk };
}

test("decisions of a body in a year are numbered without gaps, also when two are taken at once", async () => {
  const { desk } = desks();
  // As two processes would: each knows only what it read itself.
  const [one, other] = [desk(), desk()];
  await Promise.all([one.upToDate(), other.upToDate()]);
  const taken = await Promise.all(
    Array.from({ length: 12 }, (_, at) => takeDecision(at % 2 ? one : other, wanted(), taking())),
  );
  const ids = taken.map((each) => each.ok && each.value);
  expect(new Set(ids)).toEqual(new Set(Array.from({ length: 12 }, (_, at) => `bo-2026-${at + 1}`)));
  await takeDecision(
    one,
    wanted({ known: { plan: 1, day: "2027-01-04" }, effectiveOn: "2027-01-04" }),
    taking(),
  );
  expect((await one.upToDate()).all("decision", readDecision).at(-1)?.id).toBe("bo-2027-1");
});

test("sent twice, it is taken once, even when it could not be taken again", async () => {
  const { kept, desk } = desks();
  const first = await takeDecision(desk(), wanted(), taking());
  expect(first).toEqual({ ok: true, value: "bo-2026-1" });
  const once = taking();
  const instead = wanted({ supersedes: "bo-2026-1" });
  const sent = [
    await takeDecision(desk(), instead, once),
    await takeDecision(desk(), instead, once),
  ];
  expect(sent).toEqual([
    { ok: true, value: "bo-2026-2" },
    { ok: true, value: "bo-2026-2" },
  ]);
  expect(kept.entries).toHaveLength(2);
  expect(await takeDecision(desk(), instead, taking())).toMatchObject({
    ok: false,
    error: { kind: "faults", faults: [{ kind: "superseded-before" }] },
  });
});

test("it closes its agenda item and brings what follows, all at once", async () => {
  const { kept, desk } = desks();
  const [meeting, item, proposal] = [randomUUID(), randomUUID(), randomUUID()];
  const subject = `meeting:${meeting}` as const;
  await desk().record(by, [
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
    {
      subject: `proposal:${proposal}`,
      act: { kind: "proposal-drafted", data: {}, words: { title: "Meer" } },
    },
  ]);
  const refusal = (decision: string) => ({
    acts: [
      {
        subject: `proposal:${proposal}`,
        act: { kind: "proposal-rejected", data: { decision }, words: {} },
      } as const,
    ],
  });
  const taken = await takeDecision(desk(), wanted({ meeting, item }), {
    ...taking(),
    follows: refusal,
  });
  expect(taken.ok).toBe(true);
  const book = await desk().upToDate();
  expect(book.one(subject, readMeeting)?.agenda[0]?.outcome).toBe("decided");
  expect(book.entries.slice(4).map(({ act }) => act.kind)).toEqual([
    "decision-taken",
    "item-closed",
    "proposal-rejected",
  ]);
  // A second decision on the same item does not close it again.
  await takeDecision(desk(), wanted({ meeting, item }), taking());
  expect(kept.entries.at(-1)?.act.kind).toBe("decision-taken");
});

test("what a body has no mandate for is not recorded", async () => {
  const { kept, desk } = desks();
  const refused = await takeDecision(desk(), wanted(), { ...taking(), asks: ["stop-initiative"] });
  expect(refused).toEqual({
    ok: false,
    error: {
      kind: "faults",
      faults: [{ kind: "no-mandate", asked: "stop-initiative", heldBy: [] }],
    },
  });
  const answered = await takeDecision(
    desk(),
    wanted({ body: "to", answers: ["late:lopen"] }),
    taking(),
  );
  expect(answered).toMatchObject({ error: { faults: [{ heldBy: ["bo"] }] } });
  expect(kept.entries).toEqual([]);
});
