import type { NewAct } from "../../src/app/ports/register-store.ts";
import type { RegionView } from "../../src/web/region-view.ts";
import { body, elsewhere, ids, initiative } from "./steered-ids.ts";
import { everybody, personId, rolesOf } from "./steered-people.ts";

/** What somebody who means ill types wherever they can type. */
export const payload = `=cmd|'/C calc'!A1"><script>alert(1)</script><img src=x onerror=alert(2)>`;

/** The day of the sample. */
export const today = "2026-11-22";

const text = { title: payload, reason: payload };

/** What was done: one of each thing, and of some one that belongs elsewhere. */
export function steeredActs(view: RegionView): readonly NewAct[] {
  const author = personId("author");
  const owner = personId("owner");
  const meeting = (of: string, its: string, item: string, note: string): readonly NewAct[] => [
    {
      subject: `meeting:${its}`,
      act: {
        kind: "meeting-planned",
        data: { body: of, start: "2026-11-22T09:00:00Z", end: "2026-11-22T11:00:00Z" },
        words: { place: payload },
      },
    },
    {
      subject: `meeting:${its}`,
      act: {
        kind: "item-added",
        data: { item, source: { kind: "input" } },
        words: { title: payload, note: payload },
      },
    },
    { subject: `meeting:${its}`, act: { kind: "meeting-opened", data: {}, words: {} } },
    {
      subject: `note:${note}`,
      act: { kind: "note-written", data: { meeting: its, item }, words: { text: payload } },
    },
  ];
  const signal = (key: string, step: { kind: "lead" } | { kind: "body" }): NewAct => ({
    subject: `signal:${key}`,
    act: {
      kind: "signal-raised",
      data: {
        rule: view.rules.signals[0]!.id,
        about: `initiative:${initiative}`,
        step: step.kind === "lead" ? { kind: "lead", initiative } : { kind: "body", body },
        on: "2026-11-01",
        answerBy: "2026-12-01",
        estimated: false,
        evidence: {},
      },
      words: {},
    },
  });
  const change = {
    kind: "set",
    in: "plan",
    record: `initiatives/${initiative}`,
    field: "name",
    before: view.lookup.initiative(initiative)!.name,
    after: payload,
  } as const;
  const proposal = (its: string): readonly NewAct[] => [
    {
      subject: `proposal:${its}`,
      act: { kind: "proposal-drafted", data: { author }, words: text },
    },
    {
      subject: `proposal:${its}`,
      act: { kind: "change-set", data: { change }, words: { reason: payload, origin: payload } },
    },
  ];
  return [
    ...everybody.flatMap((who) =>
      rolesOf(who, view).map((role): NewAct => ({
        subject: `person:${personId(who)}`,
        act: { kind: "role-given", data: { role }, words: { reason: payload } },
      })),
    ),
    ...meeting(body, ids.meeting, ids.item, ids.note),
    ...meeting(elsewhere, ids.otherMeeting, ids.otherItem, ids.otherNote),
    {
      subject: `action:${ids.action}`,
      act: {
        kind: "action-assigned",
        data: { owner, due: "2026-12-01", body },
        words: { what: payload },
      },
    },
    ...proposal(ids.proposal),
    ...proposal(ids.offered),
    {
      subject: `proposal:${ids.offered}`,
      act: { kind: "proposal-offered", data: { to: body }, words: {} },
    },
    {
      subject: `decision:${ids.decision}`,
      act: {
        kind: "decision-taken",
        data: {
          body,
          year: 2026,
          sequence: 1,
          effectiveOn: today,
          manner: { kind: "consent" },
          answers: [],
          proposals: [],
          known: { plan: 1, day: today },
        },
        words: { ...text, text: payload, alternatives: payload, conditions: payload },
      },
    },
    signal(ids.leadSignal, { kind: "lead" }),
    signal(ids.bodySignal, { kind: "body" }),
    {
      subject: `funding:${ids.funding}`,
      act: {
        kind: "funding-opened",
        data: { source: view.rules.funding!.sources[0]!.id, initiative },
        words: { purpose: payload },
      },
    },
    {
      subject: `solution:${ids.solution}`,
      act: { kind: "solution-named", data: {}, words: { name: payload, summary: payload } },
    },
    {
      subject: `solution:${ids.solution}`,
      act: {
        kind: "solution-described",
        data: { users: [], standards: [], initiatives: [initiative] },
        words: { otherStandards: payload, origin: payload },
      },
    },
    {
      subject: `risk:${ids.risk}`,
      act: {
        kind: "risk-named",
        data: { challenges: [] },
        words: { title: payload, summary: payload, mitigation: payload },
      },
    },
  ];
}
