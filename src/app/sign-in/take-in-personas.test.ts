import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { regionFolder } from "../../adapters/region-files/region-folder.ts";
import { Role } from "../../core/rights/index.ts";
import { readRoles, rolesOn } from "../../core/rights/index.ts";
import { register } from "../../core/register/index.ts";
import type { Plan } from "../../core/plan/index.ts";
import { memoryRegister } from "../steering/memory-register.test-data.ts";
import { memoryPeople } from "./memory-people.test-data.ts";
import { checkPersonas, personaId, personaIssuer, type Persona } from "./persona.ts";
import { takeInPersonas } from "./take-in-personas.ts";

let plan: Plan;
let personas: readonly Persona[];
beforeAll(async () => {
  const folder = regionFolder(join(import.meta.dirname, "../../../regions/rijk-van-nijmegen"));
  const read = await folder.readPlan();
  if (!read.ok) throw new Error("the plan is wrong");
  plan = read.value;
  const people = await folder.readPersonas(plan);
  if (!people.ok) throw new Error(JSON.stringify(people.error));
  personas = people.value;
});

test("every role there is can be tried", () => {
  const kinds = new Set(personas.flatMap(({ roles }) => roles.map(({ kind }) => kind)));
  expect([...kinds].toSorted()).toEqual(
    Role.options.map((option) => option.shape.kind.value).toSorted(),
  );
});

test("taken in twice they are there once, with their roles from the start of the plan", async () => {
  const store = { people: memoryPeople(), register: memoryRegister() };
  await takeInPersonas(store, plan.region, personas);
  const entries = await store.register.since(plan.region.id, 0);
  await takeInPersonas(store, plan.region, personas);
  expect(await store.register.since(plan.region.id, 0)).toEqual(entries);
  expect(await store.people.all(plan.region.id)).toHaveLength(personas.length);

  const chair = personaId(plan.region.id, "voorzitter-bo");
  const book = register(entries);
  const held = book.one(`person:${chair}`, readRoles);
  expect(rolesOn(held, "2023-12-21")).toEqual([]);
  expect(rolesOn(held, "2023-12-22")).toMatchObject([{ kind: "seat", seat: "chair" }]);
  expect(book.until(new Date("2023-12-23T00:00:00Z")).head).toBe(book.head);
  const identity = { issuer: personaIssuer, subject: "voorzitter-bo" };
  expect((await store.people.byIdentity(plan.region.id, identity))?.id).toBe(chair);
});

test("the id of a persona is the same everywhere, and differs per region", () => {
  expect(personaId("rijk-van-nijmegen", "analist")).toBe(personaId("rijk-van-nijmegen", "analist"));
  expect(personaId("rijk-van-nijmegen", "analist")).toMatch(
    /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(personaId("voorbeeld", "analist")).not.toBe(personaId("rijk-van-nijmegen", "analist"));
});

test("a role in what the plan does not have is told", () => {
  const name = { nl: "voorzitter", en: "chair" };
  const roles = [{ kind: "seat", seat: "chair", body: "geen-overleg", from: "2023-12-22" }];
  const checked = checkPersonas(plan, { personas: [{ id: "x", name, tries: name, roles }] });
  expect(checked).toMatchObject({
    ok: false,
    error: [{ path: ["personas", 0, "roles", 0, "body"] }],
  });
});
