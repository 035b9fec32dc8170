import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { ann, steeringSite } from "../../../../test/sample/steering-site.ts";
import { regionFolder } from "../../../adapters/region-files/region-folder.ts";
import { memoryRegister } from "../../../app/steering/memory-register.test-data.ts";
import { steeringDesk, type SteeringDesk } from "../../../app/steering/steering-desk.ts";
import { readAction } from "../../../core/meetings/index.ts";
import { regionRisks, risingRisks } from "../../../core/risks/index.ts";
import type { Role } from "../../../core/rights/index.ts";
import type { RegionView } from "../../region-view.ts";
import { actionsRoutes } from "../actions/routes.ts";
import { risksRoutes } from "./routes.ts";

const from = "2023-12-22";
const office: Role = { kind: "programme-office", from };
const auditor: Role = { kind: "auditor", from };
const submission = "11111111-2222-4333-8444-555555555555";
const risk = "focus";
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
  steeringSite({ view, desk, mount: [risksRoutes, actionsRoutes] }, roles);
const get = (path: string, roles: readonly Role[] = [auditor]) => site(roles).get(path);
const post = (path: string, fields: Record<string, string>, roles: readonly Role[] = [office]) =>
  site(roles).post(path, { verzending: submission, ...fields });

const high = { kans: "5", gevolg: "4", reden: "Niemand kiest.", gezien: "0" };
const known = async (id = risk) =>
  regionRisks(await desk.upToDate(), view.plan).find((one) => one.id === id)!;

test("before anything was judged the page says what will stand there", async () => {
  const text = await get("/risicos");
  expect(text).toContain("Nog geen risico is ingeschat");
  expect(text).toContain("Te weinig mensen om het plan uit te voeren");
});

describe("a judgement", () => {
  test("is recorded once however often it is sent, and shown with its reason", async () => {
    for (const sent of [1, 2]) {
      const answered = await post(`/risicos/${risk}/inschatting`, high);
      expect([sent, answered.status]).toEqual([sent, 303]);
    }
    expect((await known()).scores).toHaveLength(1);
    const page = await get(`/risicos/${risk}`);
    expect(page).toContain("kans 5, gevolg 4: 20");
    expect(page).toContain("Niemand kiest.");
    expect(await get("/risicos")).toContain("Eén van de zeven risico’s is hoog");
  });

  test("that is not right comes back with what was typed, and why", async () => {
    const reden = "Bel 06-12345678 voor meer.";
    const back = await post(`/risicos/${risk}/inschatting`, { ...high, kans: "6", reden });
    expect(back.status).toBe(422);
    const page = await back.text();
    expect(page).toContain(reden);
    expect(page).toContain("Kies hoe groot de kans is");
    expect(page).toContain("nummer of adres van een mens");
    expect((await known()).scores).toEqual([]);
  });

  test("by somebody who did not see the last one comes back, and is not recorded", async () => {
    await post(`/risicos/${risk}/inschatting`, high);
    const other = "22222222-2222-4333-8444-555555555555";
    const late = { ...high, kans: "1", reden: "Dit typte ik.", verzending: other };
    const back = await post(`/risicos/${risk}/inschatting`, late);
    expect(back.status).toBe(409);
    const page = await back.text();
    expect(page).toContain("Dit typte ik.");
    expect(page).toContain("Iemand anders legde hier net iets vast");
    const again = /name="gezien" value="(\d+)"/.exec(page)![1]!;
    await post(`/risicos/${risk}/inschatting`, { ...late, gezien: again });
    expect((await known()).scores.map(({ likelihood }) => likelihood)).toEqual([5, 1]);
  });

  test("is for the programme office alone", async () => {
    expect((await post(`/risicos/${risk}/inschatting`, high, [auditor])).status).toBe(403);
    expect((await post(`/risicos/${risk}/inschatting`, high, [])).status).toBe(401);
    expect(await get("/risicos", [])).toBe("401 sign in");
  });

  test("of words that were erased says so", async () => {
    const store = memoryRegister();
    const clock = () => new Date(`${view.today}T09:00:00Z`);
    desk = steeringDesk(store, { region: "x", isExample: true, clock });
    await post(`/risicos/${risk}/inschatting`, high);
    const by = { kind: "person", person: ann } as const;
    const recording = { by, at: clock(), isExample: true };
    await store.erase("x", [{ number: 1, name: "reason" }], recording);
    const page = await get(`/risicos/${risk}`);
    expect(page).toContain("tekst verwijderd op verzoek");
    expect(page).not.toContain("Niemand kiest.");
  });
});

test("who follows a risk and its indicators are recorded where they changed", async () => {
  const indicator = view.measured!.set.indicators[0]!;
  const sent = { wie: "organisation:cwz", "cijfer-1": indicator.id, gezien: "0" };
  expect((await post(`/risicos/${risk}/volgen`, sent)).status).toBe(303);
  expect(await known()).toMatchObject({
    owner: { organisation: "cwz" },
    indicators: [indicator.id],
  });
  const again = { ...sent, gezien: "2", verzending: "33333333-2222-4333-8444-555555555555" };
  await post(`/risicos/${risk}/volgen`, again);
  expect((await desk.upToDate()).head).toBe(2);
  const wrong = { wie: "organisation:nobody", gezien: "2" };
  expect((await post(`/risicos/${risk}/volgen`, { ...wrong, verzending: ann })).status).toBe(422);
});

test("a risk is closed with a reason, raises no signal, and opens with a new judgement", async () => {
  await post(`/risicos/${risk}/inschatting`, high);
  const uuid = (at: number) => `${at}2222222-2222-4333-8444-555555555555`;
  const closing = { waarom: "Er zijn genoeg mensen.", gezien: "1", verzending: uuid(3) };
  expect((await post(`/risicos/${risk}/sluiten`, { ...closing, waarom: " " })).status).toBe(422);
  expect((await post(`/risicos/${risk}/sluiten`, { ...closing, gezien: "0" })).status).toBe(409);
  expect((await post(`/risicos/${risk}/sluiten`, closing)).status).toBe(303);
  expect((await known()).closed).toMatchObject({
    on: view.today,
    reason: "Er zijn genoeg mensen.",
  });
  expect(risingRisks(await desk.upToDate(), view.plan)).toEqual([]);
  expect(await get("/risicos")).toContain("1 gesloten risico");
  const closed = await get(`/risicos/${risk}`, [office]);
  expect(closed).toContain("Er zijn genoeg mensen.");
  expect(closed).toContain("Laatste inschatting");
  expect(closed).toContain("Met een nieuwe inschatting staat het weer open.");
  expect(closed).not.toContain("Wat er nu tegen gebeurt");
  await post(`/risicos/${risk}/inschatting`, { ...high, gezien: "2", verzending: uuid(4) });
  expect((await known()).closed).toBeUndefined();
  expect(await get(`/risicos/${risk}`, [office])).not.toContain("staat het weer open");
  expect(risingRisks(await desk.upToDate(), view.plan)).toHaveLength(1);
});

test("a risk that the plan does not have is added, once, after those that it has", async () => {
  const sent = { naam: "De brug is dicht", wat: "Niemand komt op het werk.", opgave: "preventie" };
  const [one, two] = [await post("/risicos/nieuw", sent), await post("/risicos/nieuw", sent)];
  expect(two.headers.get("location")).toBe(one.headers.get("location"));
  const all = regionRisks(await desk.upToDate(), view.plan);
  expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(await get(one.headers.get("location")!)).toContain("De brug is dicht");
});

test("an action against a risk is asked from its page, and stands there", async () => {
  const sent = { wat: "Maak een lijst", wie: ann, dag: "2026-12-01", risico: risk };
  const asked = await post("/acties/nieuw/tactisch-overleg", sent);
  expect(asked.headers.get("location")).toBe(`/risicos/${risk}#acties`);
  expect((await desk.upToDate()).all("action", readAction)[0]).toMatchObject({ risk });
  expect(await get(`/risicos/${risk}`)).toContain("Maak een lijst");
});

test("what does not exist is not found", async () => {
  expect(await get("/risicos/weg")).toMatch(/^404/);
  expect((await post("/risicos/weg/inschatting", high)).status).toBe(404);
});
