import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { readDecision, type BodyRules } from "../../core/meetings/index.ts";
import type { Actor } from "../../core/rights/index.ts";
import { rolesOn, readRoles } from "../../core/rights/index.ts";
import { endRole } from "../people/change-roles.ts";
import { erasePerson } from "../people/erase-person.ts";
import type { NewAct, RegisterStore } from "../ports/register-store.ts";
import { memoryRegister } from "./memory-register.test-data.ts";
import { steeringDesk, type SteeringDesk } from "./steering-desk.ts";
import { takeDecision } from "./take-decision.ts";
import { ownNote, writeNote } from "./write-note.ts";

const by = { kind: "person", person: randomUUID() } as const;
const [meeting, item] = [randomUUID(), randomUUID()];
const subject = `meeting:${meeting}` as const;
const today = "2026-11-19";
const clock = () => new Date(`${today}T15:00:00Z`);
const approved: NewAct = { subject, act: { kind: "minutes-approved", data: {}, words: {} } };

/** What another process records right before this one does, once. */
let meanwhile: readonly NewAct[];
let kept: RegisterStore;
let desk: SteeringDesk;

beforeEach(async () => {
  meanwhile = [];
  kept = memoryRegister();
  const here = { region: "r", isExample: false, clock };
  const other = steeringDesk(kept, here);
  const overtaken: RegisterStore = {
    ...kept,
    async record(...given) {
      const acts = meanwhile;
      meanwhile = [];
      if (acts.length > 0) await other.record({ kind: "rule" }, acts);
      return kept.record(...given);
    },
  };
  desk = steeringDesk(overtaken, here);
  const on = (act: NewAct["act"]): NewAct => ({ subject, act });
  await desk.record(by, [
    on({
      kind: "meeting-planned",
      data: { body: "bo", start: `${today}T14:00:00Z`, end: `${today}T16:00:00Z` },
      words: {},
    }),
    on({
      kind: "item-added",
      data: { item, source: { kind: "input" } },
      words: { title: "Wachttijd" },
    }),
    on({ kind: "meeting-opened", data: {}, words: {} }),
    on({ kind: "meeting-closed", data: {}, words: {} }),
  ]);
});

const note = ownNote(meeting, item, by.person);
const write = (text: string, seen = 0) => writeNote(desk, by, { meeting, item, note, text, seen });

test("a note is refused when the minutes were approved a moment before", async () => {
  meanwhile = [approved];
  expect(await write("Nog iets.")).toEqual({
    ok: false,
    error: { kind: "fault", fault: "approved" },
  });
  expect(desk.known().lastOn(`note:${note}`)).toBe(0);
});

test("a note does not mind that somebody else writes one at the same moment", async () => {
  const data = { meeting, item };
  const theirs = { kind: "note-written", data, words: { text: "Akkoord." } } as const;
  meanwhile = [{ subject: "note:22222222-2222-8222-8222-222222222222", act: theirs }];
  expect(await write("Nog iets.")).toMatchObject({ ok: true, value: { note: { last: 6 } } });
});

test("a decision is refused when the minutes of its meeting were approved a moment before", async () => {
  meanwhile = [approved];
  const taken = await takeDecision(
    { region: "r", store: {} as never, desk, changed: async () => {} },
    {
      data: {
        body: "bo",
        meeting,
        item,
        effectiveOn: today,
        manner: { kind: "consent" },
        answers: [],
        proposals: [],
        known: { plan: 1, day: today },
      },
      words: { title: "Meer", text: "Wij doen meer.", reason: "Het werkt." },
    },
    {
      by,
      submission: randomUUID(),
      at: clock(),
      rules: [{ body: "bo", mandate: [] }] as unknown as readonly BodyRules[],
      voters: [],
    },
  );
  expect(taken).toMatchObject({
    ok: false,
    error: { kind: "faults", faults: [{ kind: "no-minutes", why: "approved" }] },
  });
  expect(desk.known().all("decision", readDecision)).toEqual([]);
});

const role = { kind: "administrator", from: "2026-01-01" } as const;
const [ann, bob] = [randomUUID(), randomUUID()];
const given = (person: string): NewAct => ({
  subject: `person:${person}`,
  act: { kind: "role-given", data: { role }, words: {} },
});
const administrators = () =>
  desk
    .known()
    .all("person", readRoles)
    .filter((held) => rolesOn(held, today).some(({ kind }) => kind === "administrator"))
    .map(({ person }) => person);
const ended: NewAct = {
  subject: `person:${ann}`,
  act: { kind: "role-ended", data: { role, on: today }, words: {} },
};

test("of two administrators who end each other's role at once, one stays", async () => {
  await desk.record(by, [given(ann), given(bob)]);
  meanwhile = [ended];
  const actor = { person: ann, roles: [role] } as unknown as Actor;
  const sending = { person: bob, role, on: today, submission: randomUUID() };
  const outcome = await endRole(desk, actor, {
    ...sending,
    seen: desk.known().lastOn(`person:${bob}`),
  });
  expect(outcome.ok).toBe(false);
  expect(administrators()).toEqual([bob]);
});

test("the last administrator is not erased, also when the other left a moment before", async () => {
  await desk.record(by, [given(ann), given(bob)]);
  meanwhile = [ended];
  const accounts = { erase: async () => expect.unreachable() } as never;
  const erasing = { person: bob, today, submission: randomUUID() };
  expect((await erasePerson({ steering: desk, accounts }, by, erasing)).ok).toBe(false);
  expect(administrators()).toEqual([bob]);
});
