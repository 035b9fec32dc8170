import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { steeringSite } from "../../../../test/sample/steering-site.ts";
import { regionFolder } from "../../../adapters/region-files/region-folder.ts";
import { memoryRegister } from "../../../app/steering/memory-register.test-data.ts";
import { steeringDesk, type SteeringDesk } from "../../../app/steering/steering-desk.ts";
import type { Role } from "../../../core/rights/index.ts";
import { regionSolutions } from "../../../core/solutions/index.ts";
import type { RegionView } from "../../region-view.ts";
import { solutionsRoutes } from "./routes.ts";

const from = "2023-12-22";
const office: Role = { kind: "programme-office", from };
const auditor: Role = { kind: "auditor", from };
const lead: Role = { kind: "lead", initiative: "leefstijlloket", from };
const sending = (character: string) => `${character.repeat(8)}-2222-4333-8444-555555555555`;
let view: RegionView;
let desk: SteeringDesk;

beforeAll(async () => {
  const sample = await sampleView();
  const rules = await regionFolder("regions/rijk-van-nijmegen").readSteering(sample.plan);
  if (!rules.ok) throw new Error(JSON.stringify(rules.error));
  view = { ...sample, rules: rules.value };
});

beforeEach(() => {
  const clock = () => new Date(`${view.today}T09:00:00Z`);
  desk = steeringDesk(memoryRegister(), { region: "x", isExample: true, clock });
});

const site = (roles: readonly Role[]) =>
  steeringSite({ view, desk, mount: [solutionsRoutes] }, roles);
const get = (path: string, roles: readonly Role[] = [auditor]) => site(roles).get(path);
const post = (path: string, fields: Record<string, string>, roles: readonly Role[] = [office]) =>
  site(roles).post(path, { verzending: sending("1"), gezien: "0", ...fields });
const known = async (id: string) =>
  regionSolutions(await desk.upToDate(), view.plan).find((one) => one.id === id)!;

/** Day after today, years later. */
const years = (count: number) => `${Number(view.today.slice(0, 4)) + count}${view.today.slice(4)}`;
const inUse = () => ({ soort: "temporary", stand: "in-use", dag: view.today });
const texts = {
  "uit-financial": "Niets.",
  "uit-contractual": "Elk jaar opzegbaar.",
  "uit-functional": "Wij bellen weer.",
};

test("before anything was recorded the page says what will stand there", async () => {
  const page = await get("/oplossingen");
  expect(page).toContain("Welke digitale oplossingen gebruikt de regio?");
  expect(page).toContain(`Alle ${view.plan.systems.items.length} oplossingen`);
});

describe("a temporary solution", () => {
  const path = "/oplossingen/zone/stand";

  test("comes not into use without a way out: each text that is missing is asked", async () => {
    const back = await post(path, { ...inUse(), ...texts, "uit-contractual": "", reden: "Snel." });
    expect(back.status).toBe(422);
    const page = await back.text();
    expect(page).toContain("Schrijf eerst op hoe en wanneer het contract stopt");
    expect(page).toContain('id="uit-contractual-fout"');
    expect(page).not.toContain('id="uit-financial-fout"');
    for (const typed of ["Snel.", "Niets.", "Wij bellen weer."]) expect(page).toContain(typed);
    expect((await desk.upToDate()).head).toBe(0);

    const again = await post(path, { ...inUse(), ...texts, reden: "Snel." });
    expect(again.status).toBe(303);
    expect((await known("zone")).standing).toMatchObject({ kind: "temporary", state: "in-use" });
    expect(await get("/oplossingen/zone")).toContain("Elk jaar opzegbaar.");
    expect(await get("/oplossingen")).toContain("Eén digitale oplossing in gebruik");
  });

  test("keeps its way out as long as it is used", async () => {
    await post(path, { ...inUse(), ...texts });
    const without = { ...inUse(), ...texts, "uit-financial": "", verzending: sending("2") };
    const back = await post(path, { ...without, gezien: "2" });
    expect(back.status).toBe(422);
    const stopped = { ...without, stand: "ended", gezien: "2" };
    expect((await post(path, stopped)).status).toBe(303);
  });
});

describe("what is known of a solution", () => {
  const path = "/oplossingen/zone/feiten";

  test("is recorded once, however often it is sent, and what is unknown is not zero", async () => {
    for (const sent of [1, 2]) {
      const answered = await post(path, { functie: "overdracht", "gebruiker-cwz": "ja" });
      expect([sent, answered.status]).toEqual([sent, 303]);
    }
    expect((await desk.upToDate()).head).toBe(1);
    const page = await get("/oplossingen/zone");
    expect(page).toContain("Kosten per jaar onbekend");
    expect(page).toContain("Gebruikers: onbekend → CWZ");
    const free = { kosten: "0", vindplaats: "Brief", gezien: "1", verzending: sending("2") };
    await post(path, free);
    expect(await get("/oplossingen/zone")).toContain("Kosten per jaar € 0");
  });

  test("has an origin, and comes back with what was typed", async () => {
    const back = await post(path, { kosten: "40.000", andere: "Eigen formaat" });
    expect(back.status).toBe(422);
    const page = await back.text();
    expect(page).toContain("Schrijf op waar het bedrag of de einddatum te vinden is");
    expect(page).toContain('value="40.000"');
    expect(page).toContain("Eigen formaat");
    const wrong = { kosten: "veertig", eigenaar: "niemand", functie: "alles", einde: "morgen" };
    const faults = await (await post(path, wrong)).text();
    for (const name of ["kosten", "eigenaar", "functie", "einde"])
      expect(faults).toContain(`id="${name}-fout"`);
  });

  test("of somebody who did not see the last is not recorded, and nothing typed is lost", async () => {
    await post(path, { functie: "overdracht" });
    const late = { functie: "verwijzen", andere: "Dit typte ik", verzending: sending("2") };
    const back = await post(path, late);
    expect(back.status).toBe(409);
    const page = await back.text();
    expect(page).toContain("Dit typte ik");
    const again = /name="gezien" value="(\d+)"/.exec(page)![1]!;
    await post(path, { ...late, gezien: again });
    expect((await known("zone")).facts.function).toBe("verwijzen");
  });
});

describe("a solution that the plan does not have", () => {
  const fields = { naam: "Prikbord", wat: "Vragen aan elkaar." };

  test("is added once, with what is known of it", async () => {
    const sent = { ...fields, "initiatief-2": "leefstijlloket" };
    const [one, two] = [
      await post("/oplossingen/nieuw", sent),
      await post("/oplossingen/nieuw", sent),
    ];
    expect(one.status).toBe(303);
    expect(two.headers.get("location")).toBe(one.headers.get("location"));
    const page = await get(one.headers.get("location")!);
    expect(page).toContain("Prikbord");
    expect(page).toContain("Toegevoegd aan de lijst");
  });

  test("is added with where it stands, and everything that is wrong is told at once", async () => {
    const sent = { ...fields, ...inUse() };
    const back = await post("/oplossingen/nieuw", { ...sent, naam: " ", kosten: "veel" });
    expect(back.status).toBe(422);
    const page = await back.text();
    for (const name of ["naam", "kosten", "uit-financial", "uit-contractual", "uit-functional"])
      expect(page).toContain(`id="${name}-fout"`);
    const added = await post("/oplossingen/nieuw", { ...sent, ...texts });
    expect(added.status).toBe(303);
    expect(await get(added.headers.get("location")!)).toContain("In gebruik vanaf");
  });

  test("comes back whole when its name is missing", async () => {
    const back = await post("/oplossingen/nieuw", { ...fields, naam: " ", kosten: "5" });
    expect(back.status).toBe(422);
    const page = await back.text();
    expect(page).toContain("Schrijf op hoe de oplossing heet");
    expect(page).toContain("Vragen aan elkaar.");
  });

  test("is added and kept by the lead whose initiative it serves, and by no other", async () => {
    const added = await post("/oplossingen/nieuw/leefstijlloket", fields, [lead]);
    const path = new URL(added.headers.get("location")!, "https://x.nl").pathname;
    const id = path.slice("/oplossingen/".length);
    expect((await known(id)).facts.initiatives).toEqual(["leefstijlloket"]);
    const facts = { functie: "leren", "initiatief-1": "leefstijlloket", gezien: "2" };
    const kept = { ...facts, verzending: sending("3") };
    expect((await post(`${path}/feiten`, kept, [lead])).status).toBe(303);
    const other: Role = { ...lead, initiative: "mentaal-gezondheidsplein" };
    expect((await post(`${path}/feiten`, kept, [other])).status).toBe(403);
    expect((await post("/oplossingen/zone/feiten", kept, [lead])).status).toBe(403);
    expect((await post("/oplossingen/nieuw", fields, [lead])).status).toBe(403);
  });
});

test("contracts stand on a line, and what does the same for a party is told", async () => {
  const same = { functie: "overdracht", "gebruiker-cwz": "ja", vindplaats: "Contract" };
  await post("/oplossingen/zone/feiten", { ...same, einde: years(1) });
  const mitz = { ...same, einde: years(2), verzending: sending("2") };
  await post("/oplossingen/mitz/feiten", mitz);
  for (const [id, verzending] of [
    ["zone", sending("3")],
    ["mitz", sending("4")],
  ] as const)
    await post(`/oplossingen/${id}/stand`, {
      soort: "lasting",
      stand: "in-use",
      dag: view.today,
      gezien: String((await desk.upToDate()).lastOn(`solution:${id}`)),
      verzending,
    });
  const page = await get("/oplossingen");
  expect(page).toContain(
    "Twee digitale oplossingen in gebruik; van één loopt het contract binnen een jaar af; twee overlappen elkaar",
  );
  expect(page).toContain("Allebei voor: CWZ");
  expect(page).toContain("Wat alles kost, is nog niet bekend.");
  expect(await get("/oplossingen?stand=planned")).toContain("geen enkele oplossing");
  expect(await get("/oplossingen?partij=cwz&functie=overdracht")).toContain("2 van de");
  expect((await get("/oplossingen.csv")).match(/overdracht|Overdragen/g)!.length).toBe(2);
});

test("who is not signed in reads nothing, and what does not exist is not found", async () => {
  expect(await get("/oplossingen", [])).toBe("401 sign in");
  expect(await get("/oplossingen/weg")).toMatch(/^404/);
  expect((await post("/oplossingen/weg/feiten", {})).status).toBe(404);
});
