import { memoryRegister } from "../../../app/steering/memory-register.test-data.ts";
import { steeringDesk } from "../../../app/steering/steering-desk.ts";
import type { NewAct } from "../../../app/ports/register-store.ts";
import { readMeeting } from "../../../core/meetings/index.ts";
import { SignalRule } from "../../../core/signals/index.ts";
import type { RegionView } from "../../region-view.ts";
import type { MeetingKnown } from "./known.ts";

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`;
export const ids = {
  meeting: uuid(1),
  earlier: uuid(2),
  proposal: uuid(3),
  owner: uuid(4),
  action: uuid(5),
  decision: "bestuurlijk-overleg-2026-1",
};
const body = "bestuurlijk-overleg";
const signal = "mijlpaal-te-laat/initiative:leefstijlloket";

/** A meeting with an item of every kind, in the region of Rijk van Nijmegen. */
export async function sampleMeeting(view: RegionView): Promise<MeetingKnown> {
  const desk = steeringDesk(memoryRegister(), {
    region: view.plan.region.id,
    isExample: true,
    clock: () => new Date("2026-11-22T09:00:00Z"),
  });
  const recorded = await desk.record({ kind: "command-line" }, acts(view));
  if (!recorded.ok) throw new Error(recorded.error.kind);
  const register = await desk.upToDate();
  const meeting = register.one(`meeting:${ids.meeting}`, readMeeting)!;
  return { view, register, meeting, language: "nl", effects: effectsOf(view) };
}

function effectsOf({ forecast }: RegionView): MeetingKnown["effects"] {
  const gap = forecast.total.people.withPlan.at(-1)!;
  return new Map([[ids.proposal, { before: gap, after: { ...gap, p50: gap.p50 - 100 } }]]);
}

function acts({ plan }: RegionView): readonly NewAct[] {
  const meeting = `meeting:${ids.meeting}` as const;
  const earlier = `meeting:${ids.earlier}` as const;
  const proposal = `proposal:${ids.proposal}` as const;
  const initiative = plan.initiatives[0]!;
  const add = (
    n: number,
    source: Extract<NewAct["act"], { kind: "item-added" }>["data"]["source"],
    title: string,
  ): NewAct => ({
    subject: meeting,
    act: {
      kind: "item-added",
      data: { item: uuid(100 + n), source, minutes: 10 },
      words: { title, ...(n === 6 && { note: "Een toelichting van de indiener." }) },
    },
  });
  return [
    {
      subject: `person:${ids.owner}`,
      act: {
        kind: "role-given",
        data: {
          role: { kind: "seat", seat: "member", body, organisation: "vgz", from: "2024-01-01" },
        },
        words: {},
      },
    },
    {
      subject: earlier,
      act: {
        kind: "meeting-planned",
        data: { body, start: "2026-10-01T13:00:00Z", end: "2026-10-01T15:00:00Z" },
        words: {},
      },
    },
    {
      subject: earlier,
      act: {
        kind: "item-added",
        data: { item: uuid(90), source: { kind: "input" } },
        words: { title: "Blijft liggen" },
      },
    },
    { subject: earlier, act: { kind: "meeting-opened", data: {}, words: {} } },
    {
      subject: earlier,
      act: {
        kind: "item-closed",
        data: { item: uuid(90), outcome: "carried-over" },
        words: {},
      },
    },
    { subject: earlier, act: { kind: "meeting-closed", data: {}, words: {} } },
    {
      subject: `signal:${signal}`,
      act: {
        kind: "signal-raised",
        data: {
          rule: "mijlpaal-te-laat",
          about: `initiative:${initiative.id}`,
          step: { kind: "body", body },
          on: "2026-10-20",
          answerBy: "2026-12-03",
          estimated: false,
          evidence: { due: "2026-09-01" },
        },
        words: {},
      },
    },
    {
      subject: proposal,
      act: {
        kind: "proposal-drafted",
        data: {},
        words: { title: "Een initiatief stopt", reason: "Het levert te weinig op." },
      },
    },
    {
      subject: proposal,
      act: {
        kind: "change-set",
        data: {
          change: {
            kind: "set",
            in: "plan",
            record: `initiatives/${initiative.id}`,
            field: "course",
            before: null,
            after: [{ kind: "stopped", on: "2027-01-01" }],
          },
        },
        words: {},
      },
    },
    { subject: proposal, act: { kind: "proposal-offered", data: { to: body }, words: {} } },
    {
      subject: `decision:${ids.decision}`,
      act: {
        kind: "decision-taken",
        data: {
          body,
          year: 2026,
          sequence: 1,
          effectiveOn: "2026-11-01",
          manner: { kind: "consent" },
          answers: [],
          proposals: [],
          known: { plan: 1, day: "2026-10-01" },
        },
        words: { title: "Een eerder besluit", text: "De tekst.", reason: "De reden." },
      },
    },
    {
      subject: `action:${ids.action}`,
      act: {
        kind: "action-assigned",
        data: { owner: ids.owner, due: "2026-11-01", body },
        words: { what: "Nagaan wat het kost" },
      },
    },
    {
      subject: meeting,
      act: {
        kind: "meeting-planned",
        data: { body, start: "2026-12-03T14:00:00Z", end: "2026-12-03T16:00:00Z" },
        words: { place: "Voorbeeldzaal" },
      },
    },
    add(1, { kind: "minutes", meeting: ids.earlier }, "Verslag van 1 oktober"),
    add(2, { kind: "signal", signal }, `Een mijlpaal is te laat: ${initiative.name}`),
    add(3, { kind: "proposal", proposal: ids.proposal }, `${initiative.name} stopt`),
    add(4, { kind: "due", about: "agenda:none/none" }, "Uit de werkagenda"),
    add(5, { kind: "carried-over", meeting: ids.earlier, item: uuid(90) }, "Blijft liggen"),
    add(6, { kind: "input" }, '=HYPERLINK("x") <b>ingebracht</b>'),
  ];
}

/** The rule that raises the signal on the agenda. */
export const rule = SignalRule.parse({
  id: "mijlpaal-te-laat",
  trigger: "milestone-late",
  threshold: 14,
  startsAt: "lead",
  title: { nl: "Een mijlpaal is te laat", en: "A milestone is late" },
  explanation: { nl: "Zeg wanneer het klaar is.", en: "Say when it will be done." },
});
