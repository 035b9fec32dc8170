import { Hono } from "hono";
import { regionFolder } from "../../src/adapters/region-files/region-folder.ts";
import { readSheets } from "../../src/adapters/sources/index.ts";
import { importDesk } from "../../src/app/exchange/import-desk.ts";
import { accountDesk } from "../../src/app/people/account-desk.ts";
import { memoryPeople } from "../../src/app/sign-in/memory-people.test-data.ts";
import { auditDesk, type AuditDesk } from "../../src/app/steering/audit-desk.ts";
import { memoryRegister } from "../../src/app/steering/memory-register.test-data.ts";
import type { NewAct } from "../../src/app/ports/register-store.ts";
import { steeringDesk, type SteeringDesk } from "../../src/app/steering/steering-desk.ts";
import { compile, simulate } from "../../src/core/impact/index.ts";
import { lookUp } from "../../src/core/plan/index.ts";
import { register } from "../../src/core/register/index.ts";
import {
  anonymous,
  initiativeResource,
  readRoles,
  rolesOn,
  type Actor,
  type Role,
} from "../../src/core/rights/index.ts";
import { ok } from "../../src/kernel/result.ts";
import type { RegionView } from "../../src/web/region-view.ts";
import { createSite, type SiteOptions } from "../../src/web/site.tsx";

/** What somebody who means ill types wherever they can type. */
export const payload = `=cmd|'/C calc'!A1"><script>alert(1)</script><img src=x onerror=alert(2)>`;

export const origin = "https://eenlijn.example";
const region = "rijk-van-nijmegen";
const from = "2023-12-22";
const today = "2026-11-22";
const clock = () => new Date(`${today}T10:00:00Z`);

/** An id made of one character. */
const id = (character: string) =>
  `${character.repeat(8)}-${character.repeat(4)}-4${character.repeat(3)}-8${character.repeat(3)}-${character.repeat(12)}`;

/** What the things in the sample are about; everything about something else is another's. */
export const body = "tactisch-overleg";
const [above, elsewhere] = ["bestuurlijk-overleg", "coordinatiegroep-preventie"];
export const initiative = "leefstijlloket";
export const party = "vgz";
const otherInitiative = "mentaal-gezondheidsplein";

/** One of each thing; and of some, one that belongs elsewhere. */
export const ids = {
  meeting: id("1"),
  item: id("2"),
  note: id("3"),
  otherMeeting: id("4"),
  otherItem: id("5"),
  otherNote: id("6"),
  action: id("7"),
  proposal: id("8"),
  offered: id("9"),
  risk: id("a"),
  funding: id("b"),
  solution: id("d"),
  decision: `${body}-2026-1`,
  leadSignal: "sample-lead",
  bodySignal: "sample-body",
} as const;

const seat = (as: Extract<Role, { kind: "seat" }>["seat"], at: string): Role => ({
  kind: "seat",
  seat: as,
  body: at,
  from,
});

/** Everybody in the sample, by what they are; what is theirs and what is another's. */
const roles: Readonly<Record<string, readonly Role[]>> = {
  administrator: [{ kind: "administrator", from }],
  "programme office": [{ kind: "programme-office", from }],
  analyst: [{ kind: "analyst", from }],
  auditor: [{ kind: "auditor", from }],
  "panel moderator": [{ kind: "panel-moderator", from }],
  lead: [{ kind: "lead", initiative, from }],
  "another lead": [{ kind: "lead", initiative: otherInitiative, from }],
  "representative of the leading party": [],
  "another representative": [{ kind: "representative", organisation: party, from }],
  chair: [seat("chair", body)],
  secretary: [seat("secretary", body)],
  member: [seat("member", body)],
  substitute: [seat("substitute", body)],
  "chair above": [seat("chair", above)],
  "member above": [seat("member", above)],
  "chair elsewhere": [seat("chair", elsewhere)],
  "secretary elsewhere": [seat("secretary", elsewhere)],
  author: [{ kind: "analyst", from }],
  owner: [{ kind: "panel-moderator", from }],
  "somebody whose role ended": [{ kind: "administrator", from, until: "2024-12-31" }],
  "nobody yet": [],
};
export const everybody = Object.keys(roles);
const letters = "0123456789abcdef";
/** The id of somebody in the sample. */
export function personId(who: string): string {
  const at = everybody.indexOf(who);
  const [high, low] = [letters[Math.floor(at / 16)], letters[at % 16]];
  return `${id("c").slice(0, -2)}${high}${low}`;
}

function rolesOf(who: string, view: RegionView): readonly Role[] {
  if (who !== "representative of the leading party") return roles[who]!;
  const [organisation] = initiativeResource(view.lookup, initiative)!.leads;
  if (organisation === undefined) throw new Error(`nobody leads ${initiative}`);
  return [{ kind: "representative", organisation, from }];
}

const text = { title: payload, reason: payload };

function acts(view: RegionView): readonly NewAct[] {
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

const draws = { draws: 20, seed: 1 };

async function sampleRegion(): Promise<RegionView> {
  const source = regionFolder("regions/rijk-van-nijmegen");
  const plan = await source.readPlan();
  const assumptions = plan.ok ? await source.readAssumptions(plan.value) : plan;
  const rules = plan.ok ? await source.readSteering(plan.value) : plan;
  if (!plan.ok || !assumptions.ok || !rules.ok) throw new Error("the files of the region");
  const model = compile(plan.value, assumptions.value);
  return {
    plan: plan.value,
    lookup: lookUp(plan.value),
    assumptions: assumptions.value,
    forecast: simulate(model, draws),
    model,
    rules: rules.value,
    reports: [],
    chainEntries: [],
    evaluations: [],
    example: false,
    version: 1,
    inForceSince: today,
    today,
  };
}

export interface Asking {
  /** Who asks, as the sample names them; left out without an account. */
  readonly who?: string | undefined;
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The real site over a small region with one of each thing. */
export async function sampleSite() {
  const view = await sampleRegion();
  const seed = acts(view);
  const version = { number: 1, adoptedOn: from, source: "files", sha256: "", createdAt: clock() };
  const store = {
    plans: { latest: async () => ({ version, plan: view.plan }) },
    assumptions: { latest: async () => ({ version, assumptions: view.assumptions }) },
  };
  const people = memoryPeople();
  for (const who of everybody)
    await people.add(region, {
      id: personId(who),
      name: `Voorbeeld: ${who}`,
      email: `${personId(who)}@example.nl`,
      createdAt: clock(),
      isExample: false,
    });

  const here = { region, isExample: false, clock };
  const begin = async () => {
    const kept = memoryRegister();
    const steering = steeringDesk(kept, here);
    await steering.record({ kind: "person", person: personId("author") }, seed);
    return { kept, steering, audit: auditDesk(kept, here) };
  };
  let now = await begin();
  /** Always where it is done now. */
  const steering: SteeringDesk = {
    known: () => now.steering.known(),
    upToDate: () => now.steering.upToDate(),
    record: (...given) => now.steering.record(...given),
    recordIf: (...given) => now.steering.recordIf(...given),
  };
  const audit: AuditDesk = {
    verify: (...given) => now.audit.verify(...given),
    erase: (...given) => now.audit.erase(...given),
  };
  const options = {
    view: () => view,
    viewOn: async () => ok(view),
    steering,
    audit,
    people: { all: () => people.all(region) },
    accounts: accountDesk({ ...people, erase: async () => {} }, here),
    office: { region, store, desk: steering, changed: async () => {} },
    plans: {
      versions: async () => [version],
      documents: async () => ({ plan: view.plan, assumptions: view.assumptions }),
      expected: async () => undefined,
      effect: async () => undefined,
    },
    whatIf: { forecast: async (_: unknown, model: never) => ok(simulate(model, draws)) },
    packs: { ask: async () => {}, of: async () => [], bytes: async () => undefined, now: clock },
    entry: { examples: [], reportAs: async () => ok(undefined) },
    signIn: {
      providers: [{ id: "x", name: "X" }],
      personas: [],
      open: async (token: string) => {
        const person = await people.find(region, token);
        const at = clock();
        const session = { id: token, person: token, createdAt: at, lastSeenAt: at, endsAt: at };
        return person === undefined ? { kind: "unknown" } : { kind: "signed-in", person, session };
      },
      sessionsOf: async () => [],
      revoke: async () => {},
      invite: async () => ({ kind: "mailed", to: "x@example.nl" }),
    },
    api: new Hono(),
    base: "",
    publicAddress: origin,
    log: (entry: { readonly error?: string }) => {
      if (entry.error !== undefined) throw new Error(entry.error);
    },
    writeSheets: async () => new Uint8Array(),
    imports: importDesk(readSheets),
    assets: new Map(),
  };
  const site = createSite(options as unknown as SiteOptions);

  return {
    view,
    actor(who: string | undefined): Actor {
      if (who === undefined) return anonymous;
      const person = personId(who);
      const held = register(now.kept.entries).one(`person:${person}`, readRoles);
      return { person, roles: rolesOn(held, today) };
    },
    /** One request to the site as it was before anybody did anything, and what was recorded. */
    async ask(method: string, path: string, { who, fields = {}, headers = {} }: Asking = {}) {
      const answer = await site.request(origin + path, {
        method,
        headers: {
          ...(who !== undefined && { Cookie: `__Host-eenlijn=${personId(who)}` }),
          ...(method === "POST" && {
            "Content-Type": "application/x-www-form-urlencoded",
            "Sec-Fetch-Site": "same-origin",
          }),
          ...headers,
        },
        ...(method === "POST" && { body: new URLSearchParams(fields).toString() }),
      });
      const added = now.kept.entries.slice(seed.length);
      if (added.length > 0) now = await begin();
      return { answer, added };
    },
  };
}
