import { Hono } from "hono";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { regionFolder } from "../../../adapters/region-files/region-folder.ts";
import { forecastRegion } from "../../../app/forecast-region.ts";
import { isoDay } from "../../../app/iso-day.ts";
import type { WhatIf } from "../../../app/ports/what-if.ts";
import { memoryRegister } from "../../../app/steering/memory-register.test-data.ts";
import { steeringDesk, type SteeringDesk } from "../../../app/steering/steering-desk.ts";
import { compile, simulate, subjectOf } from "../../../core/impact/index.ts";
import { lookUp } from "../../../core/plan/index.ts";
import { readProposal } from "../../../core/proposals/index.ts";
import type { Role } from "../../../core/rights/index.ts";
import type { SiteEnv } from "../../render.ts";
import type { RegionView } from "../../region-view.ts";
import { proposalsRoutes } from "./routes.ts";

const draws = { draws: 20, seed: 1 };
let view: RegionView;
beforeAll(async () => {
  const source = regionFolder("regions/rijk-van-nijmegen");
  const plan = await source.readPlan();
  const assumptions = plan.ok ? await source.readAssumptions(plan.value) : plan;
  const rules = plan.ok ? await source.readSteering(plan.value) : plan;
  if (!plan.ok || !assumptions.ok || !rules.ok) throw new Error("files");
  view = {
    plan: plan.value,
    lookup: lookUp(plan.value),
    assumptions: assumptions.value,
    forecast: forecastRegion(plan.value, assumptions.value, draws),
    model: compile(plan.value, assumptions.value),
    rules: rules.value,
    reports: [],
    chainEntries: [],
    evaluations: [],
    example: true,
    version: 1,
    inForceSince: "2026-11-22",
    today: "2026-11-22",
  };
});

const at = new Date("2026-11-22T10:00:00Z");
const from = "2023-12-22";
const office = { id: "11111111-1111-4111-8111-111111111111", kind: "programme-office" } as const;
const lead = { id: "22222222-2222-4222-8222-222222222222" } as const;
const roles: Readonly<Record<string, Role>> = {
  [office.id]: { kind: "programme-office", from },
  [lead.id]: { kind: "lead", initiative: "leefstijlloket", from },
};

const atOnce: WhatIf["forecast"] = async (_, model) => ({
  ok: true,
  value: simulate(model, draws),
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

const stop = {
  over: "initiative:leefstijlloket",
  dag: "2027-01-01",
  titel: "Stop het loket",
  reden: "Te weinig mensen komen.",
  verzending: "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa",
};
const proposals = async () => (await desk.upToDate()).all("proposal", readProposal);

describe("proposals on the site", () => {
  test("a form becomes a draft; sent twice, it is one", async () => {
    const { get, post } = siteOf(office.id);
    const first = await post("/voorstellen/nieuw/stap/stopped", stop);
    const again = await post("/voorstellen/nieuw/stap/stopped", stop);
    expect([first.status, first.to]).toEqual([303, `/voorstellen/${stop.verzending}`]);
    expect(again.to).toBe(first.to);
    expect(await proposals()).toHaveLength(1);
    const page = await get(first.to);
    expect(page).toContain("Het initiatief “Leefstijlloket” stopt op 1 januari 2027.");
    expect(page).toContain("Wat doet het met de verwachting?");
    expect(await get("/voorstellen")).toContain("Stop het loket");
  });

  test("a draft is there while its effect is still being computed, and looks again", async () => {
    compute = () => new Promise(() => {});
    const { post, request } = siteOf(office.id);
    const { to } = await post("/voorstellen/nieuw/stap/stopped", stop);
    const page = await request(to);
    expect(await page.text()).toContain("Dit wordt nu berekend.");
    expect(page.headers.get("Refresh")).toBe("3");
    compute = atOnce;
    const after = await request(to);
    expect(after.headers.get("Refresh")).toBeNull();
    expect(await after.text()).not.toContain("Dit wordt nu berekend.");
  });

  test("an estimate takes the same twice for certain, and says what does not fit it", async () => {
    const { get, post } = siteOf(office.id);
    const [record, way] = view.assumptions.initiatives.flatMap((one) =>
      "mechanisms" in one
        ? one.mechanisms.flatMap((mechanism, index) =>
            "adoption" in mechanism && "low" in mechanism.adoption ? [[one, index] as const] : [],
          )
        : [],
    )[0]!;
    const path = `/voorstellen/nieuw/onderdeel/assumptions/initiatives/${subjectOf(record)}`;
    const html = await get(path);
    expect(html).not.toContain("werkwijze 1");
    const fields = Object.fromEntries(
      [
        /<input[^>]*name="(veld-[^"]+)"[^>]*value="([^"]*)"/g,
        /<select[^>]*name="(veld-[^"]+)"(?:(?!<\/select>).)*value="([^"]+)" selected/g,
        /<textarea[^>]*name="(veld-[^"]+)"[^>]*>([^<]*)</g,
      ].flatMap((field) => [...html.matchAll(field)].map(([, name, value]) => [name!, value!])),
    );
    const name = `veld-mechanisms_${way}_adoption`;
    const about = { titel: "Zeker", reden: "Gemeten.", verzending: stop.verzending };
    const send = (low: string, high: string) =>
      post(path, { ...fields, ...about, [`${name}-laag`]: low, [`${name}-hoog`]: high });
    expect((await send("80", "60")).text).toContain("Draai ze om");
    expect((await send("0", "60")).text).toContain("Precies 0 of 100 kan alleen");
    expect(html).toContain("bijvoorbeeld maart 2024");
    const whenever = await post(path, { ...fields, ...about, "veld-start-laag": "ooit" });
    expect(whenever.text).toContain("Vul maanden in met het jaar erbij");
    Object.assign(about, { "veld-start-laag": "maart 2024", "veld-start-hoog": "maart 2030" });
    expect((await send("70", "70")).status).toBe(303);
    const changes = (await proposals())[0]!.changes.map(({ change }) => change);
    expect(changes.filter(({ kind }) => kind === "set")).toMatchObject([
      { field: "start", after: { low: 2024.1667, high: 2030.1667 } },
      { field: `mechanisms.${way}.adoption`, after: { low: 0.7, high: 0.7 } },
    ]);
  });

  test("everything that is wrong is told at once, and what was typed stays", async () => {
    const { post } = siteOf(office.id);
    const sent = await post("/voorstellen/nieuw/stap/scaled", { titel: "", reden: "Daarom dus" });
    expect(sent.status).toBe(422);
    for (const text of ["Kies een initiatief.", "Vul een dag in.", "Geef het voorstel een titel."])
      expect(sent.text).toContain(text);
    expect(sent.text).toContain("Daarom dus");
    expect(await proposals()).toEqual([]);
  });

  test("who wants the same place sees the other, and both stand", async () => {
    const first = await siteOf(office.id).post("/voorstellen/nieuw/stap/stopped", stop);
    const { get, post } = siteOf(lead.id);
    const second = await post("/voorstellen/nieuw/stap/scaled", {
      ...stop,
      grootte: "150",
      titel: "Maak het groter",
      verzending: "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb",
    });
    expect(await get(second.to)).toContain("Ook het voorstel “Stop het loket”");
    expect(await get(first.to)).toContain("Ook het voorstel “Maak het groter”");
  });

  test("nobody writes on in the draft of another, but for the programme office", async () => {
    const { to } = await siteOf(office.id).post("/voorstellen/nieuw/stap/stopped", stop);
    const draft = to.split("/").at(-1)!;
    const more = {
      ...stop,
      grootte: "150",
      voorstel: draft,
      gezien: "2",
      verzending: "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb",
    };
    const sent = await siteOf(lead.id).post("/voorstellen/nieuw/stap/scaled", more);
    expect(sent.status).toBe(422);
    expect(sent.text).toContain("Bewaar het als nieuw voorstel");
    expect((await proposals()).map(({ changes }) => changes.length)).toEqual([1]);
    await siteOf(office.id).post("/voorstellen/nieuw/stap/scaled", more);
    const [own] = await proposals();
    expect(own!.changes.map(({ change }) => change.after)).toMatchObject([[{ kind: "scaled" }]]);
  });

  test("only what was changed in a record becomes a change", async () => {
    const { get, post } = siteOf(lead.id);
    const path = "/voorstellen/nieuw/onderdeel/plan/initiatives/leefstijlloket";
    const fields = Object.fromEntries(
      [...(await get(path)).matchAll(/name="([^"]+)"[^>]*value="([^"]*)"[^>]*checked/g)].map(
        ([, name, value]) => [name!, value!],
      ),
    );
    const one = view.lookup.initiative("leefstijlloket")!;
    const sent = await post(path, {
      ...fields,
      "veld-name": "Leefstijlloket Nijmegen",
      "veld-summary": one.summary.nl,
      "veld-summary-en": one.summary.en,
      "veld-challenge": one.challenge,
      titel: "Andere naam",
    });
    expect(sent.status).toBe(303);
    const [proposal] = await proposals();
    expect(proposal?.changes.map(({ change }) => change)).toMatchObject([
      { field: "name", before: "Leefstijlloket", after: "Leefstijlloket Nijmegen" },
    ]);
  });

  test("a small fact is recorded at once by who keeps it, anything else is not", async () => {
    const { get, post } = siteOf(lead.id);
    const path = "/voorstellen/nieuw/onderdeel/plan/initiatives/leefstijlloket";
    const one = view.lookup.initiative("leefstijlloket")!;
    const same = {
      "veld-name": one.name,
      "veld-summary": one.summary.nl,
      "veld-summary-en": one.summary.en,
      "veld-challenge": one.challenge,
    };
    const small = await post(path, { ...same, "veld-municipalities-GM0268": "ja", titel: "Waar" });
    expect(await get(small.to)).toContain("Leg vast zonder besluit");
    const unseen = await post(`${small.to}/vastleggen`, { gezien: "1" });
    expect([unseen.status, kept.brought.length]).toEqual([422, 0]);
    const done = await post(`${small.to}/vastleggen`, { gezien: String(kept.entries.length) });
    expect(done.status).toBe(303);
    expect(kept.brought[0]?.plan).toMatchObject({
      adoptedOn: isoDay(new Date()),
      source: "proposal",
    });
    const large = await post("/voorstellen/nieuw/stap/stopped", stop);
    expect(await get(large.to)).not.toContain("Leg vast zonder besluit");
    const refused = await post(`${large.to}/vastleggen`, {});
    expect([refused.status, kept.brought.length]).toEqual([422, 1]);
  });

  test("offered, it can no longer be written in; returned, it can", async () => {
    const { get, post } = siteOf(office.id);
    const { to } = await post("/voorstellen/nieuw/stap/stopped", stop);
    expect((await post(`${to}/voorleggen`, { overleg: "nergens" })).status).toBe(422);
    const seen = String(kept.entries.length);
    const offered = await post(`${to}/voorleggen`, {
      overleg: "bestuurlijk-overleg",
      gezien: seen,
    });
    expect(offered.status).toBe(303);
    expect(await get(to)).not.toContain("Haal deze wijziging eruit");
    const place = "plan/initiatives/leefstijlloket#course";
    expect((await post(`${to}/vervallen`, { plaats: place })).status).toBe(422);
    await post(`${to}/terugsturen`, { anders: "Wat kost het?", gezien: "99" });
    expect(await get(to)).toContain("Wat kost het?");
    expect((await proposals())[0]?.state.kind).toBe("draft");
  });

  test("who did not see what another did in between is told, and nothing is lost", async () => {
    const { post } = siteOf(office.id);
    const { to } = await post("/voorstellen/nieuw/stap/stopped", stop);
    const fields = { titel: "Mijn titel", reden: "Mijn reden", gezien: "2" };
    await post(`${to}/bewerken`, { ...fields, titel: "Een andere titel" });
    const late = await post(`${to}/bewerken`, fields);
    expect(late.status).toBe(422);
    expect(late.text).toContain("Iemand anders heeft intussen");
    expect(late.text).toContain("Mijn titel");
    const knowing = await post(`${to}/bewerken`, { ...fields, gezien: "3" });
    expect([knowing.status, (await proposals())[0]?.title]).toEqual([303, "Mijn titel"]);
  });

  test("of two windows on one draft the second sees what the first put in the same place", async () => {
    const { get, post } = siteOf(office.id);
    const { to } = await post("/voorstellen/nieuw/stap/stopped", stop);
    const voorstel = to.split("/").at(-1)!;
    const form = await get(`/voorstellen/nieuw/stap/scaled?voorstel=${voorstel}`);
    const gezien = /name="gezien" value="(\d+)"/.exec(form)![1]!;
    const scaled = { over: stop.over, dag: stop.dag, voorstel, gezien };
    await post("/voorstellen/nieuw/stap/scaled", { ...scaled, grootte: "150" });
    const second = await post("/voorstellen/nieuw/stap/scaled", { ...scaled, grootte: "300" });
    expect(second.status).toBe(422);
    expect(second.text).toContain("Intussen staat hier in dit voorstel: ");
    expect(second.text).toContain('value="300"');
    const [own] = await proposals();
    expect(own!.changes.map(({ change }) => change.after)).toMatchObject([[{ factor: 1.5 }]]);
    const seen = /name="gezien" value="(\d+)"/.exec(second.text)![1]!;
    const knowing = { ...scaled, grootte: "300", gezien: seen };
    expect((await post("/voorstellen/nieuw/stap/scaled", knowing)).status).toBe(303);
    const elsewhere = view.plan.initiatives.find(({ id }) => !stop.over.endsWith(id))!;
    const over = `initiative:${elsewhere.id}`;
    const other = await post("/voorstellen/nieuw/stap/stopped", { ...scaled, over });
    expect(other.status).toBe(303);
  });
});
