import { Hono } from "hono";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { regionView } from "../../../../test/sample/region-view.ts";
import type { KeptPack, PackOrder } from "../../../app/ports/pack-store.ts";
import { packFormats } from "../../../app/ports/pack-writer.ts";
import type { Actor } from "../../../core/rights/index.ts";
import type { SiteEnv } from "../../render.ts";
import type { RegionView } from "../../region-view.ts";
import type { MeetingKnown } from "./known.ts";
import { packRoutes } from "./routes.ts";
import { ids, rule, sampleMeeting } from "./sample-meeting.test-data.ts";

const rules: RegionView["rules"] = {
  format: 1,
  bodies: [],
  signals: [rule],
  changes: { lightPath: [] },
};
let known: MeetingKnown;
beforeAll(async () => {
  known = await sampleMeeting({ ...(await regionView(100)), rules });
});

const now = new Date("2026-11-22T12:00:00Z");
const submission = "00000000-0000-4000-8000-00000000000a";
const office: Actor = { person: "p", roles: [{ kind: "programme-office", from: "2024-01-01" }] };
const auditor: Actor = { person: "q", roles: [{ kind: "auditor", from: "2024-01-01" }] };

let kept: KeptPack[];
let asked: PackOrder[];
beforeEach(() => {
  kept = [];
  asked = [];
});
const pack = (files: number): KeptPack => ({
  id: submission,
  meeting: ids.meeting,
  language: "nl",
  askedAt: now,
  files: packFormats.slice(0, files).map((format) => ({ format, keptAt: now, size: 421_770 })),
});

const at = (address: string, actor: Actor, init?: RequestInit) => {
  const site = new Hono<SiteEnv>();
  site.use(async (c, next) => {
    const url = new URL(c.req.url);
    c.set("visit", {
      language: "nl",
      path: url.pathname,
      query: url.searchParams,
      origin: url.origin,
      base: "",
    });
    c.set("view", known.view);
    c.set("register", known.register);
    c.set("actor", actor);
    c.set("person", undefined);
    c.set("packs", {
      now: () => now,
      ask: async (order) => void asked.push(order),
      of: async (meeting) => kept.filter((one) => one.meeting === meeting),
      bytes: async () => new Uint8Array([1, 2, 3]),
    });
    await next();
  });
  packRoutes(site);
  return site.request(`http://localhost${address}`, init);
};
const page = (meeting = ids.meeting) => `/vergaderingen/${meeting}/stukken`;

test("before there are papers, one press makes them; who may only read has no button", async () => {
  expect(await (await at(page(), office)).text()).toContain("Maak de stukken");
  expect(await (await at(page(), auditor)).text()).not.toContain("Maak de stukken");
});

test("one press asks for them, with the number of its sending, and comes back to the page", async () => {
  const body = new URLSearchParams({ verzending: submission });
  const answer = await at(page(), office, { method: "POST", body });
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, page()]);
  expect(asked).toEqual([{ id: submission, meeting: ids.meeting, language: "nl" }]);
});

test("while they are made the page says how far it is, and looks again by itself", async () => {
  kept = [pack(2)];
  const answer = await at(page(), office);
  expect(answer.headers.get("Refresh")).toBe("3");
  expect(await answer.text()).toContain("2 van de 4 klaar");
});

test("when they are ready each file stands there with its size", async () => {
  kept = [pack(4)];
  const answer = await at(page(), auditor);
  expect(answer.headers.get("Refresh")).toBeNull();
  expect(await answer.text()).toContain("PDF (422 kB)");
});

test("a file comes under the name of its body and day, and nobody keeps it on the way", async () => {
  kept = [pack(4)];
  const { status, headers } = await at(`${page()}/${submission}/pdf`, office);
  expect(status).toBe(200);
  expect(headers.get("Content-Disposition")).toBe(
    'attachment; filename="stukken-bestuurlijk-overleg-2026-12-03.pdf"',
  );
  expect(headers.get("Cache-Control")).toBe("private, no-store");
});

test("papers of one meeting are not found at the address of another", async () => {
  kept = [pack(4)];
  expect((await at(`${page(ids.earlier)}/${submission}/pdf`, office)).status).toBe(404);
  expect((await at(`${page()}/${ids.owner}/pdf`, office)).status).toBe(404);
  expect((await at(`${page()}/${submission}/exe`, office)).status).toBe(404);
  expect((await at(page("none"), office)).status).toBe(404);
});
