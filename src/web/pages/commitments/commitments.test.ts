import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { steeringSite } from "../../../../test/sample/steering-site.ts";
import { memoryRegister } from "../../../app/steering/memory-register.test-data.ts";
import { steeringDesk, type SteeringDesk } from "../../../app/steering/steering-desk.ts";
import { commentsOf, promisesOf } from "../../../core/commitments/index.ts";
import type { Role } from "../../../core/rights/index.ts";
import type { RegionView } from "../../region-view.ts";
import { partiesRoutes } from "../parties/routes.ts";
import { commitmentsRoutes } from "./routes.ts";

const from = "2023-12-22";
const office: Role = { kind: "programme-office", from };
const vgz: Role = { kind: "representative", organisation: "vgz", from };
const cwz: Role = { kind: "representative", organisation: "cwz", from };
let view: RegionView;
let desk: SteeringDesk;

beforeAll(async () => {
  view = await sampleView();
});

beforeEach(() => {
  const clock = () => new Date(`${view.today}T09:00:00Z`);
  desk = steeringDesk(memoryRegister(), { region: "x", isExample: true, clock });
});

const site = (...roles: Role[]) =>
  steeringSite({ view, desk, mount: [commitmentsRoutes, partiesRoutes] }, roles);
const address = "/partijen/vgz/afspraken";
const told = (fields: object = {}) => ({
  stand: "late",
  wat: "De partij wacht op geld.",
  dag: "2027-03-01",
  gezien: "0",
  verzending: crypto.randomUUID(),
  ...fields,
});
const one = async () => promisesOf(await desk.upToDate(), view.plan, "vgz")[0]!;

test("everybody can read what was promised, and that nothing was told yet", async () => {
  const page = await site().get("/afspraken");
  expect(page).toContain("is nog niets gemeld");
  expect(page).toContain("VGZ");
  expect(await site().get(address)).toContain("Over 15 beloften is nog niets gemeld.");
  expect(await site().get("/partijen/vgz")).toContain("Bekijk hoe het ermee staat");
  expect(await site().get("/afspraken.csv")).toContain("nog open");
});

describe("what is told of a promise", () => {
  test("stands on the page of the party, and before it in the table of all", async () => {
    const { id } = (await one()).commitment;
    const sent = told();
    for (const time of [1, 2])
      expect([time, (await site(office).post(`${address}/${id}`, sent)).status]).toEqual([
        time,
        303,
      ]);
    expect((await one()).tellings).toHaveLength(1);
    const page = await site().get(address);
    expect(page).toContain("Eén komt later dan afgesproken.");
    expect(page).toContain("De partij wacht op geld. Nieuwe dag: 1 maart 2027.");
    expect(await site().get("/afspraken")).toContain("Van één is gemeld dat zij later komt");
  });

  test.each<[string, object, string]>([
    ["a state that is none", { stand: "half" }, "Kies hoe het staat"],
    ["no reason", { wat: "" }, "Schrijf op wat er is gebeurd"],
    ["a day that was", { dag: "2026-01-01" }, "Vul een dag in die nog komt"],
    ["a day that is none", { dag: "2027-13-45" }, "Vul een dag in die nog komt"],
    ["a new day for what was kept", { stand: "delivered" }, "hoort alleen bij wat later wordt"],
    ["an e-mail address", { wat: "Vraag jan.jansen@voorbeeld.nl" }, "van een mens"],
  ])("with %s comes back", async (_what, fields, fault) => {
    const { id } = (await one()).commitment;
    const back = await site(office).post(`${address}/${id}`, told(fields));
    expect(back.status).toBe(422);
    expect(await back.text()).toContain(fault);
    expect((await one()).tellings).toEqual([]);
  });

  test("while somebody else told something comes back with what was typed", async () => {
    const { id } = (await one()).commitment;
    await site(office).post(`${address}/${id}`, told());
    const back = await site(office).post(`${address}/${id}`, told({ wat: "Dit typte ik." }));
    expect(back.status).toBe(409);
    expect(await back.text()).toContain("Dit typte ik.");
  });

  test("comes from the programme office alone, and about what was promised alone", async () => {
    const { id } = (await one()).commitment;
    expect((await site(vgz).post(`${address}/${id}`, told())).status).toBe(403);
    expect((await site().post(`${address}/${id}`, told())).status).toBe(401);
    expect((await site(office).post(`${address}/weg`, told())).status).toBe(404);
  });
});

describe("what a party says itself", () => {
  test("stands beside the promise that it is about", async () => {
    const { id } = (await one()).commitment;
    const said = {
      reactie: "Wij deden meer dan dit.",
      afspraak: id,
      verzending: crypto.randomUUID(),
    };
    for (const time of [1, 2])
      expect([time, (await site(vgz).post(address, said)).status]).toEqual([time, 303]);
    expect(commentsOf(await desk.upToDate(), "vgz")).toMatchObject([{ commitment: id }]);
    const page = await site().get(address);
    expect(page).toContain("VGZ zegt zelf");
    expect(page).toContain("Wij deden meer dan dit.");
  });

  test("does not stand in the way of what somebody else of the party says", async () => {
    for (const reactie of ["Eén.", "Twee."])
      await site(vgz).post(address, { reactie, verzending: crypto.randomUUID() });
    const said = commentsOf(await desk.upToDate(), "vgz");
    expect(said.map(({ text }) => text)).toEqual(["Twee.", "Eén."]);
  });

  test("is corrected by who wrote it, who else may not, and what it said stays on record", async () => {
    await site(vgz).post(address, { reactie: "Wij deden mer.", verzending: crypto.randomUUID() });
    const path = "/partijen/vgz/reacties/1";
    expect(await site(vgz).get(address)).toContain("Verbeter uw reactie");
    expect(await site(vgz).get(path)).toContain("Wij deden mer.");
    const sent = { reactie: "Wij deden meer.", verzending: crypto.randomUUID() };
    for (const time of [1, 2])
      expect([time, (await site(vgz).post(path, sent)).status]).toEqual([time, 303]);
    expect((await site(cwz).post(path, sent)).status).toBe(403);
    expect((await site(vgz).post(path, { ...sent, reactie: " " })).status).toBe(422);
    expect(commentsOf(await desk.upToDate(), "vgz")).toMatchObject([
      { text: "Wij deden meer.", correctedOn: view.today },
    ]);
    expect((await desk.upToDate()).entries[0]?.act.words).toEqual({ text: "Wij deden mer." });
    const other = { kind: "person", person: "11111111-bbbb-4ccc-8ddd-eeeeeeeeeeee" } as const;
    const act = {
      kind: "party-commented",
      data: { on: view.today },
      words: { text: "X" },
    } as const;
    await desk.record(other, [{ subject: "party:vgz", act }]);
    expect(await site(vgz).get("/partijen/vgz/reacties/3")).toMatch(/^404/);
  });

  test("is for the party itself, and not empty", async () => {
    const said = { reactie: "Iets.", verzending: crypto.randomUUID() };
    expect((await site(cwz).post(address, said)).status).toBe(403);
    expect((await site(office).post(address, said)).status).toBe(403);
    expect((await site(vgz).post(address, { ...said, reactie: " " })).status).toBe(422);
    expect(await site(office).get(address)).not.toContain("Plaats de reactie");
  });
});
