import { Hono } from "hono";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { digestDesk } from "../../../app/digest/digest-desk.ts";
import type { DigestLog } from "../../../app/ports/digest-log.ts";
import type { PeopleStore } from "../../../app/ports/people-store.ts";
import { digestOf } from "../../../app/secret-token.ts";
import { memoryPeople } from "../../../app/sign-in/memory-people.test-data.ts";
import { signInDesk } from "../../../app/sign-in/sign-in-desk.ts";
import { register } from "../../../core/register/index.ts";
import type { RegionView } from "../../region-view.ts";
import { createSite, type SiteOptions } from "../../site.tsx";

const origin = "https://eenlijn.example";
const now = new Date("2026-11-23T06:00:00Z");
let view: RegionView;
let people: PeopleStore;
let site: ReturnType<typeof createSite>;
let logged: string[];

beforeAll(async () => {
  view = await sampleView();
});

beforeEach(async () => {
  people = memoryPeople();
  logged = [];
  const ann = { id: "ann", name: "Voorbeeld: Ann", createdAt: now, isExample: true };
  await people.add(view.plan.region.id, ann);
  const digests: Partial<DigestLog> = {
    personOf: async (_region, sha256) => (sha256 === digestOf("token") ? "ann" : undefined),
  };
  const stores = { people, digests: digests as DigestLog };
  const options: Partial<SiteOptions> = {
    view: () => view,
    steering: { upToDate: async () => register(), known: () => register() } as never,
    signIn: signInDesk(people, {
      region: view.plan.region,
      providers: [],
      personas: [],
      clock: () => now,
      report: () => {},
    }),
    digests: digestDesk(stores, view.plan.region.id, true),
    base: "",
    publicAddress: origin,
    log: (entry) => logged.push(String(entry["path"])),
    assets: new Map(),
  };
  site = createSite({ api: new Hono(), ...options } as SiteOptions);
});

const wants = async () => (await people.find("", "ann"))!.wantsDigest;
const post = (path: string, body: string, headers: Readonly<Record<string, string>> = {}) =>
  site.request(origin + path, {
    method: "POST",
    body,
    headers: { "Content-Type": "application/x-www-form-urlencoded", ...headers },
  });

test("to open the link changes nothing, and its token is written down nowhere", async () => {
  const answer = await site.request(`${origin}/weekbericht/token`);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("Stuur mij dit niet meer");
  expect(answer.headers.get("Cache-Control")).toBe("no-store");
  expect(await wants()).toBe(true);
  expect(logged).toEqual(["/weekbericht/…"]);
});

test("a mail program stops it with one request, without a session or a page", async () => {
  const answer = await post("/weekbericht/token", "List-Unsubscribe=One-Click");
  expect(answer.status).toBe(200);
  expect(await wants()).toBe(false);
});

test("a person stops it with the button, and may think better of it", async () => {
  const stopped = await post("/weekbericht/token", "wens=uit", { "Sec-Fetch-Site": "same-origin" });
  expect(await stopped.text()).toContain("U krijgt geen weekbericht meer");
  expect(await wants()).toBe(false);
  const again = await post("/weekbericht/token", "wens=aan");
  expect(await again.text()).toContain("Het weekbericht staat weer aan");
  expect(await wants()).toBe(true);
});

test("any other token opens nothing", async () => {
  expect((await site.request(`${origin}/weekbericht/other`)).status).toBe(404);
  expect((await post("/weekbericht/other", "List-Unsubscribe=One-Click")).status).toBe(404);
  expect(await wants()).toBe(true);
});

test("the switch on one's own page takes no form from elsewhere, nor of nobody", async () => {
  const elsewhere = await post("/mijn/weekbericht", "wens=uit", { "Sec-Fetch-Site": "cross-site" });
  expect(elsewhere.status).toBe(403);
  await post("/mijn/weekbericht", "wens=uit", { "Sec-Fetch-Site": "same-origin" });
  expect(await wants()).toBe(true);
});
