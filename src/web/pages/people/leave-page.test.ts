import { beforeEach, expect, test } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { ann, steeringSite } from "../../../../test/sample/steering-site.ts";
import { memoryRegister } from "../../../app/steering/memory-register.test-data.ts";
import { endRole } from "../../../app/people/change-roles.ts";
import { steeringDesk, type SteeringDesk } from "../../../app/steering/steering-desk.ts";
import type { NewAct } from "../../../app/ports/register-store.ts";
import { readRoles, rolesOn, type Role } from "../../../core/rights/index.ts";
import type { RegionView } from "../../region-view.ts";
import { commitmentsRoutes } from "../commitments/routes.ts";
import { constituencyRoutes } from "../constituency/routes.ts";
import { partiesRoutes } from "../parties/routes.ts";
import { roleFault } from "./faults.tsx";
import { peopleRoutes } from "./routes.ts";

const from = "2023-12-22";
const administrator: Role = { kind: "administrator", from };
const speaks: Role = { kind: "representative", organisation: "vgz", from };
const party = "/partijen/vgz";
let view: RegionView;
let desk: SteeringDesk;

const given = (person: string, role: Role): NewAct => ({
  subject: `person:${person}`,
  act: { kind: "role-given", data: { role }, words: {} },
});

beforeEach(async () => {
  view = { ...(await sampleView()), rules: { signals: [] } as unknown as RegionView["rules"] };
  const clock = () => new Date(`${view.today}T09:00:00Z`);
  desk = steeringDesk(memoryRegister(), { region: "x", isExample: true, clock });
  const [risk] = view.plan.risks;
  await desk.record({ kind: "rule" }, [
    given(ann, {
      kind: "seat",
      seat: "chair",
      body: "bestuurlijk-overleg",
      organisation: "vgz",
      from,
    }),
    given(ann, speaks),
    {
      subject: `risk:${risk!.id}`,
      act: {
        kind: "risk-entrusted",
        data: { owner: { kind: "organisation", organisation: "vgz" } },
        words: {},
      },
    },
    {
      subject: "action:a",
      act: {
        kind: "action-assigned",
        data: { owner: ann, due: view.today },
        words: { what: "Bel de gemeente" },
      },
    },
  ]);
});

const site = (...roles: Role[]) =>
  steeringSite(
    { view, desk, mount: [peopleRoutes, partiesRoutes, commitmentsRoutes, constituencyRoutes] },
    roles,
  );
const leaves = (dag: string) =>
  site(administrator).post(`${party}/vertrek`, {
    dag,
    reden: "Zij stopt in deze regio.",
    verzending: crypto.randomUUID(),
  });

test("a party that leaves gives up its seats, and what it leaves behind is named", async () => {
  expect((await leaves(view.today)).status).toBe(303);
  const held = (await desk.upToDate()).one(`person:${ann}`, readRoles);
  expect(rolesOn(held, view.today)).toEqual([]);
  const page = await site(administrator).get(`${party}/vertrek`);
  expect(page).toContain("VGZ doet niet meer mee");
  for (const open of ["Bestuurlijk Overleg", "Bel de gemeente", view.plan.risks[0]!.title.nl])
    expect(page).toContain(open);
});

test("a party did not leave before somebody got a seat for it", async () => {
  const { head } = await desk.upToDate();
  const refused = await leaves("2023-12-21");
  expect(refused.status).toBe(422);
  const again = await refused.text();
  for (const said of [
    "Kies die dag of een latere",
    'value="2023-12-21"',
    "Ja, leg het vertrek vast",
  ])
    expect(again).toContain(said);
  expect((await desk.upToDate()).head).toBe(head);
  expect((await leaves(from)).status).toBe(303);
});

test("a seat that is still to begin never does", async () => {
  await desk.record({ kind: "rule" }, [given(ann, { ...speaks, from: "2099-01-01" })]);
  expect((await leaves(view.today)).status).toBe(303);
  const held = (await desk.upToDate()).one(`person:${ann}`, readRoles);
  expect(held?.roles.filter(({ from: first }) => first > view.today)).toEqual([]);
});

test("a role does not end before it began, and the day is said beside the field", async () => {
  const ends = async (on: string) =>
    endRole(
      desk,
      { person: ann, roles: [administrator] },
      {
        person: ann,
        role: speaks,
        on,
        seen: (await desk.upToDate()).lastOn(`person:${ann}`),
        submission: crypto.randomUUID(),
      },
    );
  const refused = await ends("2023-12-21");
  const fault = { kind: "before-it-began", began: from } as const;
  expect(refused).toEqual({ ok: false, error: fault });
  expect(roleFault(fault, "nl")).toMatchObject({
    field: "dag",
    text: expect.stringContaining("22 december 2023") as string,
  });
  expect((await ends(from)).ok).toBe(true);
});

test("an administrator finds the way there on the page of the party", async () => {
  expect(await site().get(party)).not.toContain("Leg vast dat deze partij vertrekt");
  expect(await site(administrator).get(party)).toContain("Leg vast dat deze partij vertrekt");
});

test("a risk that is closed is left to nobody", async () => {
  const [{ id, title }] = view.plan.risks as [(typeof view.plan.risks)[number]];
  const on = view.today;
  await desk.record({ kind: "rule" }, [
    {
      subject: `risk:${id}`,
      act: { kind: "risk-closed", data: { on }, words: { reason: "Klaar" } },
    },
  ]);
  expect(await site(administrator).get(`${party}/vertrek`)).not.toContain(title.nl);
});

test("nothing of it disappears, and everybody can read since when it is gone", async () => {
  const promised = await site().get(`${party}/afspraken`);
  expect(promised).not.toContain("niet meer mee");
  await leaves(view.today);
  for (const address of [party, `${party}/afspraken`]) {
    expect(await site().get(address)).toContain("Deze partij doet vanaf");
    expect(await site().get(address)).not.toContain("Bekijk wat open blijft");
    expect(await site(administrator).get(address)).toContain("Bekijk wat open blijft");
  }
  expect(await site().get(`${party}/afspraken`)).toContain("Over 15 beloften");
  expect(await site().get("/afspraken")).toContain("VGZ , doet mee tot");
});

test("its constituency is no longer asked for, from the day on that it leaves", async () => {
  const asked = async () => (await site(administrator).get("/achterban.csv")).includes("VGZ");
  expect(await asked()).toBe(true);
  await leaves("2099-01-01");
  expect(await asked()).toBe(true);
  await desk.record({ kind: "rule" }, [given(ann, speaks)]);
  await leaves(view.today);
  expect(await asked()).toBe(false);
});

test("a party of which nobody held a seat can leave too, once", async () => {
  await leaves(view.today);
  const { head } = await desk.upToDate();
  await leaves(view.today);
  expect((await desk.upToDate()).head).toBe(head);
  await desk.record({ kind: "rule" }, [given(ann, speaks)]);
  expect(await site(administrator).get(`${party}/vertrek`)).toContain("Vertrekt VGZ?");
});

test("who went over to another party takes their actions along", async () => {
  await desk.record({ kind: "rule" }, [
    given(ann, { kind: "representative", organisation: "cwz", from: view.today }),
  ]);
  const actionsOf = async (id: string) =>
    (await site(administrator).get(`/partijen/${id}/vertrek`)).includes("Bel de gemeente");
  expect([await actionsOf("vgz"), await actionsOf("cwz")]).toEqual([false, true]);
});
