import { Hono } from "hono";
import { beforeAll, beforeEach } from "vitest";
import type { WhatIf } from "../../../app/ports/what-if.ts";
import { memoryRegister } from "../../../app/steering/memory-register.test-data.ts";
import { steeringDesk, type SteeringDesk } from "../../../app/steering/steering-desk.ts";
import { simulate } from "../../../core/impact/index.ts";
import { readProposal } from "../../../core/proposals/index.ts";
import type { Role } from "../../../core/rights/index.ts";
import type { SiteEnv } from "../../render.ts";
import type { RegionView } from "../../region-view.ts";
import { proposalsRoutes } from "./routes.ts";
import { regionView } from "../../../../test/sample/region-view.ts";

const draws = { draws: 20, seed: 1 };

const at = new Date("2026-11-22T10:00:00Z");
const from = "2023-12-22";
export const office = {
  id: "11111111-1111-4111-8111-111111111111",
  kind: "programme-office",
} as const;
export const lead = { id: "22222222-2222-4222-8222-222222222222" } as const;
const roles: Readonly<Record<string, Role>> = {
  [office.id]: { kind: "programme-office", from },
  [lead.id]: { kind: "lead", initiative: "leefstijlloket", from },
};

export const atOnce: WhatIf["forecast"] = async (_, model) => ({
  ok: true,
  value: simulate(model, draws),
});

/** The form of a proposal to stop an initiative. */
export const stop = {
  over: "initiative:leefstijlloket",
  dag: "2027-01-01",
  titel: "Stop het loket",
  reden: "Te weinig mensen komen.",
  verzending: "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa",
};

/** The pages of proposals on the real plan, with an empty register for each test. */
export function proposalOffice() {
  let view: RegionView;
  beforeAll(async () => {
    view = await regionView(draws.draws);
  });

  let compute = atOnce;
  let kept: ReturnType<typeof memoryRegister>;
  let desk: SteeringDesk;
  beforeEach(() => {
    compute = atOnce;
    kept = memoryRegister();
    desk = steeringDesk(kept, { region: "r", isExample: false, clock: () => at });
  });

  /** The pages as one person meets them. */
  function siteOf(person: string) {
    const version = { number: 1, adoptedOn: from, source: "files", sha256: "", createdAt: at };
    const store = {
      plans: { latest: async () => ({ version, plan: view.plan }) },
      assumptions: { latest: async () => ({ version, assumptions: view.assumptions }) },
    };
    const site = new Hono<SiteEnv>();
    site.use(async (c, next) => {
      const query = new URL(c.req.url).searchParams;
      const set = c.set as (key: string, value: unknown) => void;
      set("visit", { language: "nl", path: c.req.path, query, origin: "http://x.nl", base: "" });
      set("view", view);
      set("whatIf", { forecast: compute } satisfies Partial<WhatIf>);
      set("plans", { versions: async () => [], effect: async () => undefined });
      set("people", { all: async () => [] });
      set("actor", { person, roles: [roles[person]] });
      set("person", { id: person, name: "Voorbeeld" });
      set("steering", desk);
      set("office", { region: "r", store, desk, changed: async () => {} });
      set("register", await desk.upToDate());
      await next();
    });
    proposalsRoutes(site);
    return {
      request: async (path: string) => site.request(path),
      get: async (path: string) => (await site.request(path)).text(),
      post: async (path: string, fields: Readonly<Record<string, string>>) => {
        const answer = await site.request(path, {
          method: "POST",
          body: new URLSearchParams(fields),
        });
        const to = answer.headers.get("Location") ?? "";
        return { status: answer.status, to, text: await answer.text() };
      },
    };
  }

  const proposals = async () => (await desk.upToDate()).all("proposal", readProposal);

  return {
    siteOf,
    proposals,
    view: () => view,
    kept: () => kept,
    /** Lets effects be computed otherwise. */
    computing: (other: WhatIf["forecast"]) => (compute = other),
  };
}
