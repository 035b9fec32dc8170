import { beforeAll, beforeEach, expect, test } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { steeringSite } from "../../../../test/sample/steering-site.ts";
import { memoryRegister } from "../../../app/steering/memory-register.test-data.ts";
import { steeringDesk, type SteeringDesk } from "../../../app/steering/steering-desk.ts";
import type { Assumptions, Forecast } from "../../../core/impact/index.ts";
import { blockedPreconditions } from "../../../core/risks/index.ts";
import type { Role } from "../../../core/rights/index.ts";
import type { RegionView } from "../../region-view.ts";
import { preconditionsRoutes } from "./routes.ts";

const office: Role = { kind: "programme-office", from: "2023-12-22" };
const auditor: Role = { kind: "auditor", from: "2023-12-22" };
let view: RegionView;
let desk: SteeringDesk;

beforeAll(async () => {
  const sample = await sampleView();
  const assumptions = {
    baseline: { anchors: [{ year: 2032 }] },
    initiatives: [{ initiative: "leefstijlloket", mechanisms: [], dependsOn: ["financiering"] }],
  } as unknown as Assumptions;
  const realised = [{ mean: 41, p5: 12, p95: 88 }];
  const initiatives = [{ subject: "initiative:leefstijlloket", gross: [120], realised }];
  const forecast = { years: [2032], initiatives } as unknown as Forecast;
  view = { ...sample, assumptions, forecast };
});

beforeEach(() => {
  const clock = () => new Date(`${view.today}T09:00:00Z`);
  desk = steeringDesk(memoryRegister(), { region: "x", isExample: true, clock });
});

const site = (...roles: Role[]) =>
  steeringSite({ view, desk, mount: [preconditionsRoutes] }, roles);
const address = "/randvoorwaarden/financiering";
const told = {
  stand: "blocked",
  reden: "Er is geen geld na 2026.",
  wie: "organisation:vgz",
  gezien: "0",
  verzending: "11111111-2222-4333-8444-555555555555",
};

test("the page says how far it is and how many people of work wait, as the forecast has it", async () => {
  const page = await site(auditor).get("/randvoorwaarden");
  expect(page).toContain("Van de negen randvoorwaarden is er nog geen geregeld");
  expect(page).toContain(
    "‘Blijvend en genoeg geld’: in 2032 waarschijnlijk tussen 12 en 88 mensen",
  );
  expect(page).toContain("bruto 120");
  expect(page).toContain("geen berekend initiatief hangt ervan af");
});

test("what is told is recorded once, with who arranges it, and raises a signal", async () => {
  for (const sent of [1, 2])
    expect([sent, (await site(office).post(address, told)).status]).toEqual([sent, 303]);
  const register = await desk.upToDate();
  expect(register.head).toBe(2);
  expect(blockedPreconditions(register, view.plan)).toMatchObject([
    { id: "financiering", since: view.today },
  ]);
  expect(await site(auditor).get("/randvoorwaarden")).toContain(
    "Eén van de negen randvoorwaarden zit vast",
  );
  const page = await site(auditor).get(address);
  expect(page).toContain("Er is geen geld na 2026.");
  expect(page).toContain("VGZ");
});

test("who did not see what somebody else told gets it back, with what was typed", async () => {
  await site(office).post(address, told);
  const late = { ...told, reden: "Dit typte ik.", verzending: crypto.randomUUID() };
  const back = await site(office).post(address, late);
  expect(back.status).toBe(409);
  expect(await back.text()).toContain("Dit typte ik.");
  expect((await desk.upToDate()).head).toBe(2);
});

test("without a reason, or from who may not, nothing is recorded", async () => {
  expect((await site(office).post(address, { ...told, reden: " " })).status).toBe(422);
  expect((await site(office).post(address, { ...told, stand: "weg" })).status).toBe(422);
  expect((await site(auditor).post(address, told)).status).toBe(403);
  expect((await site().post(address, told)).status).toBe(401);
  expect((await desk.upToDate()).head).toBe(0);
});
