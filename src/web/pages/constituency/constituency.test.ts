import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { steeringSite } from "../../../../test/sample/steering-site.ts";
import { regionFolder } from "../../../adapters/region-files/region-folder.ts";
import { memoryRegister } from "../../../app/steering/memory-register.test-data.ts";
import { signalKnowledge, type RegionOnDay } from "../../../app/steering/signal-knowledge.ts";
import { steeringDesk, type SteeringDesk } from "../../../app/steering/steering-desk.ts";
import { waitingFor } from "../../../app/steering/waiting-for.ts";
import { contactsIn } from "../../../core/commitments/index.ts";
import type { Role } from "../../../core/rights/index.ts";
import { causes } from "../../../core/signals/index.ts";
import type { RegionView } from "../../region-view.ts";
import { constituencyRoutes } from "./routes.ts";

const from = "2023-12-22";
const vgz: Role = { kind: "representative", organisation: "vgz", from };
const auditor: Role = { kind: "auditor", from };
let view: RegionView;
let desk: SteeringDesk;
let now: string;

beforeAll(async () => {
  const sample = await sampleView();
  const rules = await regionFolder("regions/rijk-van-nijmegen").readSteering(sample.plan);
  if (!rules.ok) throw new Error(JSON.stringify(rules.error));
  view = { ...sample, rules: rules.value };
});

beforeEach(() => {
  now = view.today;
  const clock = () => new Date(`${now}T09:00:00Z`);
  desk = steeringDesk(memoryRegister(), { region: "x", isExample: true, clock });
});

const site = (...roles: Role[]) => steeringSite({ view, desk, mount: [constituencyRoutes] }, roles);
const address = "/achterban/vgz/nieuw";
const told = (fields: object = {}) => ({
  dag: view.today,
  hoe: "meeting",
  bereik: "10-to-49",
  verteld: "Wij vertelden over het leefstijlloket.",
  gehoord: "Er is twijfel over het geld.",
  vraagt: "ja",
  vraag: "Wie betaalt dit na 2026?",
  verzending: crypto.randomUUID(),
  ...fields,
});

test("before anything was recorded nobody is called silent", async () => {
  expect(await site(auditor).get("/achterban")).toContain("Hier komt te staan wanneer elke partij");
});

describe("a contact", () => {
  test("is recorded once, shown with what came back, and asks for a place on the agenda", async () => {
    const sent = told();
    for (const time of [1, 2])
      expect([time, (await site(vgz).post(address, sent)).status]).toEqual([time, 303]);
    const register = await desk.upToDate();
    const [contact] = contactsIn(register);
    const waits = (body: string) => waitingFor(view.plan, register, body, view.today).constituency;
    expect(waits("bestuurlijk-overleg")).toEqual([contact!.id]);
    expect(waits("tactisch-overleg")).toEqual([]);
    const page = await site(auditor).get("/achterban");
    expect(page).toContain("Eén vraag uit de achterban wacht op een antwoord");
    expect(page).toContain("Wie betaalt dit na 2026?");
    expect(page).toContain("wacht op een plek op de agenda");
    expect(page).toContain("Er is twijfel over het geld.");
  });

  test("that asks nothing of the board is on no agenda", async () => {
    await site(vgz).post(address, told({ vraagt: "nee", vraag: "" }));
    const register = await desk.upToDate();
    expect(waitingFor(view.plan, register, "bestuurlijk-overleg", now).constituency).toEqual([]);
    expect(await site(auditor).get("/achterban")).toContain("Er is nog niets gevraagd.");
  });

  test.each<[string, object, string]>([
    ["a day to come", { dag: "2030-01-01" }, "vandaag of eerder"],
    ["a day that the calendar lacks", { dag: "2026-02-30" }, "vandaag of eerder"],
    ["no occasion", { hoe: "" }, "Kies hoe u sprak"],
    ["no reach", { bereik: "7" }, "Kies hoeveel mensen"],
    ["nothing told", { verteld: " " }, "Schrijf op wat u vertelde"],
    ["no answer to whether it asks", { vraagt: "" }, "Kies ja of nee"],
    ["a question left out", { vraag: "" }, "Schrijf op wat de achterban vraagt"],
    ["a question that is not asked", { vraagt: "nee" }, "haal deze vraag weg"],
    ["a mobile number", { gehoord: "Bel 06-12345678" }, "van een mens"],
  ])("with %s comes back with what was typed", async (_what, fields, fault) => {
    const sent = told(fields);
    const back = await site(vgz).post(address, sent);
    expect(back.status).toBe(422);
    const page = await back.text();
    expect(page).toContain(fault);
    expect(page).toContain(sent.verteld);
    expect((await desk.upToDate()).head).toBe(0);
  });

  test("is corrected by who told of it, and what was told stays on record", async () => {
    await site(vgz).post(address, told());
    const [contact] = contactsIn(await desk.upToDate());
    const path = `/achterban/vgz/gesprek/${contact!.id}`;
    expect(await site(vgz).get("/achterban")).toContain("Verbeter wat u vastlegde");
    expect(await site(vgz).get(path)).toContain("Er is twijfel over het geld.");
    const better = told({ vraagt: "nee", vraag: "", gehoord: "Men twijfelt.", gezien: "1" });
    expect((await site(vgz).post(path, { ...better, verteld: " " })).status).toBe(422);
    expect((await site(vgz).post(path, { ...better, gezien: "0" })).status).toBe(409);
    expect((await site(vgz).post(path, better)).status).toBe(303);
    const register = await desk.upToDate();
    expect(contactsIn(register)).toMatchObject([{ heard: "Men twijfelt.", isCorrected: true }]);
    expect(waitingFor(view.plan, register, "bestuurlijk-overleg", now).constituency).toEqual([]);
    expect(register.entries[0]?.act.words).toMatchObject({ heard: "Er is twijfel over het geld." });
    const cwz: Role = { kind: "representative", organisation: "cwz", from };
    expect((await site(cwz).post(path, better)).status).toBe(403);
    expect(await site(cwz).get(`/achterban/cwz/gesprek/${contact!.id}`)).toMatch(/^404/);
    const other = { kind: "person", person: "11111111-bbbb-4ccc-8ddd-eeeeeeeeeeee" } as const;
    const id = crypto.randomUUID();
    const { act } = register.entries[0]! as never;
    await desk.record(other, [{ subject: `constituency:${id}`, act }]);
    expect(await site(vgz).get(`/achterban/vgz/gesprek/${id}`)).toMatch(/^404/);
  });

  test("is recorded by who speaks for the party alone", async () => {
    const cwz: Role = { kind: "representative", organisation: "cwz", from };
    expect((await site(cwz).post(address, told())).status).toBe(403);
    expect((await site().post(address, told())).status).toBe(401);
    expect(await site(auditor).get(address)).toBe("403 no");
    expect(await site(vgz).get("/achterban/weg/nieuw")).toMatch(/^404/);
  });
});

test("silence longer than the rule of the region raises a signal for that party alone", async () => {
  now = "2026-06-01";
  await site(vgz).post(address, told({ dag: "2026-06-01" }));
  now = view.today;
  await site(vgz).post(address, told({ dag: "2026-11-01" }));
  const region = { ...view, chainEntries: [] } as unknown as RegionOnDay;
  const known = signalKnowledge(region, await desk.upToDate());
  const rules = view.rules.signals.filter(({ trigger }) => trigger === "constituency-silent");
  const found = causes(known, rules, view.today).map(({ about }) => about);
  expect(found).toHaveLength(9);
  expect(found).not.toContain("organisation:vgz");
  const page = await site(auditor).get("/achterban");
  expect(page).toContain("Van negen van de tien partijen is lang niets van de achterban gehoord");
  expect(page).toContain("nog niets vastgelegd");
});
