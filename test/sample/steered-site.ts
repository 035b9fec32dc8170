import { Hono } from "hono";
import { readSheets } from "../../src/adapters/sources/index.ts";
import { importDesk } from "../../src/app/exchange/import-desk.ts";
import { accountDesk } from "../../src/app/people/account-desk.ts";
import { memoryPeople } from "../../src/app/sign-in/memory-people.test-data.ts";
import { auditDesk, type AuditDesk } from "../../src/app/steering/audit-desk.ts";
import { memoryRegister } from "../../src/app/steering/memory-register.test-data.ts";
import { steeringDesk, type SteeringDesk } from "../../src/app/steering/steering-desk.ts";
import { simulate } from "../../src/core/impact/index.ts";
import { register } from "../../src/core/register/index.ts";
import { anonymous, readRoles, rolesOn, type Actor } from "../../src/core/rights/index.ts";
import { ok } from "../../src/kernel/result.ts";
import type { RegionView } from "../../src/web/region-view.ts";
import { createSite, type SiteOptions } from "../../src/web/site.tsx";
import { regionView } from "./region-view.ts";
import { steeredActs, today } from "./steered-acts.ts";
import { everybody, from, personId } from "./steered-people.ts";

export const origin = "https://eenlijn.example";
const region = "rijk-van-nijmegen";
const clock = () => new Date(`${today}T10:00:00Z`);

const draws = { draws: 20, seed: 1 };

export interface Asking {
  /** Who asks, as the sample names them; left out without an account. */
  readonly who?: string | undefined;
  readonly fields?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The real site over a small region with one of each thing. */
export async function sampleSite() {
  const view: RegionView = { ...(await regionView(draws.draws)), example: false };
  const seed = steeredActs(view);
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
