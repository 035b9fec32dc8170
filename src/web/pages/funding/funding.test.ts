import { Hono } from "hono";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { regionFolder } from "../../../adapters/region-files/region-folder.ts";
import type { Person } from "../../../app/ports/people-store.ts";
import { memoryRegister } from "../../../app/steering/memory-register.test-data.ts";
import { steeringDesk, type SteeringDesk } from "../../../app/steering/steering-desk.ts";
import { allFunding, transformationPlans } from "../../../core/funding/index.ts";
import { anonymous, type Role } from "../../../core/rights/index.ts";
import type { RegionView } from "../../region-view.ts";
import type { SiteEnv } from "../../render.ts";
import { guard } from "../../rights/guard.ts";
import { readEuro } from "./funding-form.ts";
import { fundingRoutes } from "./routes.ts";

const from = "2023-12-22";
const office: Role = { kind: "programme-office", from };
const auditor: Role = { kind: "auditor", from };
const lead: Role = { kind: "lead", initiative: "leefstijlloket", from };
const ann = "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee";
let view: RegionView;
let desk: SteeringDesk;

beforeAll(async () => {
  const sample = await sampleView();
  const rules = await regionFolder("regions/rijk-van-nijmegen").readSteering(sample.plan);
  if (!rules.ok) throw new Error(JSON.stringify(rules.error));
  const ledger = [
    { sector: "msz", won: [120], borne: [0] },
    { sector: "sociaal-werk", won: [0], borne: [40] },
  ];
  view = {
    ...sample,
    rules: rules.value,
    assumptions: { baseline: { anchors: [{ year: 2032 }] } } as RegionView["assumptions"],
    forecast: { years: [2032], ledger } as unknown as RegionView["forecast"],
  };
});

beforeEach(() => {
  const clock = () => new Date(`${view.today}T09:00:00Z`);
  desk = steeringDesk(memoryRegister(), { region: "x", isExample: true, clock });
});

function site(roles: readonly Role[]) {
  const pages = new Hono<SiteEnv>();
  pages.use(async (c, next) => {
    const query = new URL(c.req.url).searchParams;
    c.set("visit", { language: "nl", path: c.req.path, query, origin: "https://x.nl", base: "" });
    c.set("view", view);
    c.set("steering", desk);
    c.set("register", await desk.upToDate());
    c.set("actor", roles.length > 0 ? { person: ann, roles } : anonymous);
    c.set("person", roles.length > 0 ? ({ id: ann, name: "Voorbeeld: Ann" } as Person) : undefined);
    await next();
  });
  pages.onError((error) => {
    throw error;
  });
  pages.use(guard("", { signIn: (c) => c.text("sign in", 401), refuse: (c) => c.text("no", 403) }));
  fundingRoutes(pages);
  return pages;
}

const said = async (got: Response) =>
  `${got.status} ${(await got.text()).replaceAll(/<[^>]*>/g, " ").replaceAll(/\s+/g, " ")}`;
const get = async (path: string, roles: readonly Role[] = [auditor]) =>
  said(await site(roles).request(path));

const sending = (number: number) => `11111111-2222-4333-8444-55555555555${number}`;
const post = async (
  path: string,
  fields: Record<string, string>,
  roles: readonly Role[] = [office],
) =>
  site(roles).request(path, {
    method: "POST",
    body: new URLSearchParams({ verzending: sending(0), ...fields }).toString(),
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
  });

const address = "/financiering/nieuw/leefstijlloket";
const year = () => Number(view.today.slice(0, 4));
const grant = () => ({
  stap: "funding-granted",
  bron: "iza-transformatiemiddelen",
  waarvoor: "Een coördinator",
  [`euro-${year()}`]: "350.000",
  [`euro-${year() + 1}`]: "€ 150.000",
  dag: "2025-03-01",
  tot: `${year() + 1}-12-31`,
  vindplaats: "Brief van 1 maart",
});
const all = async () => allFunding(await desk.upToDate());
const granted = async () => {
  await post(address, grant());
  return (await all())[0]!;
};

test("before anything was recorded the page says what will stand there, and where money is", async () => {
  const text = await get("/financiering");
  expect(text).toContain("Er is nog niets vastgelegd");
  expect(text).toMatch(/IZA-transformatiemiddelen +gesloten sinds 1 juli 2025/);
  expect(text).toContain("Zorgverzekeraar (Zvw)");
});

test("a grant is recorded once, and the page says where it stops", async () => {
  const first = await post(address, grant());
  const again = await post(address, grant());
  expect(first.status).toBe(303);
  expect(again.headers.get("location")).toBe(first.headers.get("location"));
  expect(await all()).toHaveLength(1);
  const text = await get("/financiering");
  expect(text).toContain(`Van één initiatief stopt het geld in ${year() + 1}`);
  expect(text).toContain("Van één is nog niet bekend wie daarna betaalt.");
  expect(text).toContain("€ 500.000");
  const csv = await get("/financiering.csv");
  expect(csv).toContain(`,${year()},onbekend,350000,onbekend,`);
});

describe("a closed source", () => {
  test("takes no new request: the form says why, and where to go instead", async () => {
    const request = { ...grant(), stap: "funding-requested", dag: "2025-07-01" };
    const text = await said(await post(address, request));
    expect(text).toMatch(/^422/);
    expect(text).toContain("Hier kan sinds 1 juli 2025 niets meer worden gevraagd");
    expect(text).toContain("Kijk bij: contractering met verzekeraars, contractering met het");
    expect(await all()).toEqual([]);
  });

  test("keeps what was asked before", async () => {
    const request = { ...grant(), stap: "funding-requested", dag: "2025-06-30" };
    expect((await post(address, request)).status).toBe(303);
  });
});

test("every field that is wrong is named at once, and what was typed stays", async () => {
  const got = await post(address, {
    stap: "funding-granted",
    [`euro-${year()}`]: "12,50",
    vindplaats: "Brief",
  });
  const html = await got.text();
  expect(got.status).toBe(422);
  for (const name of ["bron", "waarvoor", `euro-${year()}`, "dag", "tot"])
    expect(html).toContain(`id="${name}-fout"`);
  expect(html).toContain('value="12,50"');
});

describe("what happened with a grant", () => {
  const spend = { stap: "funding-spent", jaar: "2025", euro: "90000", dag: "2026-01-15" };

  test("is recorded after it, and stays as it was when sent twice", async () => {
    const { id } = await granted();
    const path = `/financiering/${id}`;
    const fields = { ...spend, vindplaats: "Jaarrekening", gezien: "2", verzending: sending(1) };
    expect((await post(path, fields)).status).toBe(303);
    expect((await post(path, fields)).status).toBe(303);
    expect((await all())[0]!.spent).toHaveLength(1);
    expect(await get(path)).toContain("€ 90.000 in 2025");
  });

  test("never writes over what somebody else did meanwhile", async () => {
    const { id } = await granted();
    const path = `/financiering/${id}`;
    const cover = { stap: "funding-covered", dekking: "none", reden: "Besproken", gezien: "2" };
    expect((await post(path, { ...cover, verzending: sending(1) })).status).toBe(303);
    const late = { ...spend, vindplaats: "Jaarrekening", gezien: "2", verzending: sending(2) };
    const text = await said(await post(path, late));
    expect(text).toMatch(/^409/);
    expect(text).toContain("daarna: geen dekking");
    expect((await all())[0]!.spent).toEqual([]);
  });

  test("cannot be accounted for before anything was spent", async () => {
    const { id } = await granted();
    const account = {
      stap: "funding-accounted",
      jaar: "2025",
      dag: "2026-01-15",
      vindplaats: "Verslag",
      gezien: "2",
      verzending: sending(1),
    };
    const text = await said(await post(`/financiering/${id}`, account));
    expect(text).toContain("Leg eerst vast wat er in dit jaar is uitgegeven");
  });
});

test("a lead keeps the money of the own initiative alone, and nobody reads it signed out", async () => {
  expect((await post(address, grant(), [lead])).status).toBe(303);
  expect((await post("/financiering/nieuw/mentaal-gezondheidsplein", grant(), [lead])).status).toBe(
    403,
  );
  expect((await post(address, grant(), [auditor])).status).toBe(403);
  expect((await post("/financiering/nieuw/bestaat-niet", grant())).status).toBe(404);
  expect(await get("/financiering", [])).toMatch(/^401/);
  const { id } = (await all())[0]!;
  expect(await get(`/financiering/${id}`, [lead])).toContain("Leg vast wat er gebeurde");
  expect(await get(`/financiering/${id}`)).not.toContain("Leg vast wat er gebeurde");
});

test("a transformation plan bundles initiatives, and is followed by what is ready and reached", async () => {
  const bundle = {
    naam: "Samen eerder thuis",
    bron: "iza-transformatiemiddelen",
    "initiatief-1": "leefstijlloket",
    "initiatief-2": "mentaal-gezondheidsplein",
  };
  expect((await post("/financiering/plannen/nieuw", { naam: "Zonder" })).status).toBe(422);
  expect((await post("/financiering/plannen/nieuw", bundle, [lead])).status).toBe(403);
  const made = await post("/financiering/plannen/nieuw", bundle);
  expect(made.status).toBe(303);
  const plans = async () => transformationPlans(await desk.upToDate());
  const path = `/financiering/plannen/${(await plans())[0]!.id}`;
  const content = { stap: "inhoud", "deel-doelen": "ja", gezien: "1", verzending: sending(1) };
  expect((await post(path, content)).status).toBe(303);
  expect(await get(path)).toContain("1 van de 4 onderdelen is klaar.");
  const milestone = {
    stap: "mijlpaal",
    wat: "Eén wijk",
    uiterlijk: "2026-01-01",
    gezien: "2",
    verzending: sending(2),
  };
  expect((await post(path, milestone)).status).toBe(303);
  expect((await post(path, milestone)).status).toBe(303);
  expect((await plans())[0]!.milestones).toHaveLength(1);
  expect(await get("/financiering")).toContain("1 mijlpaal is te laat");
  const reached = {
    stap: "gehaald",
    mijlpaal: sending(2),
    dag: "2026-02-01",
    gezien: "3",
    verzending: sending(3),
  };
  expect((await post(path, { ...reached, gezien: "2" })).status).toBe(409);
  expect((await post(path, reached)).status).toBe(303);
  expect(await get(path)).toContain("gehaald op 1 februari 2026");
});

test.each([
  ["350000", 350000],
  ["350.000", 350000],
  ["€ 1.250.000", 1250000],
  ["350,000", 350000],
  ["12,50", undefined],
  ["12.50", undefined],
  ["-5", undefined],
  ["1e6", undefined],
  ["veel", undefined],
])("%s is read as %s", (text, euro) => {
  expect(readEuro(text)).toBe(euro);
});
