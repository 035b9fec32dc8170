import { randomUUID } from "node:crypto";
import { Hono } from "hono";
import { beforeEach, expect, test } from "vitest";
import { sampleView } from "../../../../test/sample/measured-region.ts";
import { accountDesk } from "../../../app/people/account-desk.ts";
import type { PeopleStore, Person } from "../../../app/ports/people-store.ts";
import { memoryPeople } from "../../../app/sign-in/memory-people.test-data.ts";
import { memoryRegister } from "../../../app/steering/memory-register.test-data.ts";
import { steeringDesk, type SteeringDesk } from "../../../app/steering/steering-desk.ts";
import type { Actor } from "../../../core/rights/index.ts";
import type { SiteEnv } from "../../render.ts";
import { submission } from "../../sent-answers.ts";
import { peopleRoutes } from "./routes.ts";

const clock = () => new Date("2026-11-22T09:00:00Z");
const region = "x";
const view = await sampleView();
const administrator: Actor = {
  person: randomUUID(),
  roles: [{ kind: "administrator", from: "2023-12-22" }],
};
let people: PeopleStore;
let desk: SteeringDesk;
let member: Person;

async function add(name: string, email: string): Promise<Person> {
  const id = randomUUID();
  const added = await people.add(region, { id, name, email, createdAt: clock(), isExample: false });
  if (!added.ok) throw new Error(added.error.kind);
  return added.value;
}

beforeEach(async () => {
  people = memoryPeople();
  desk = steeringDesk(memoryRegister(), { region, isExample: false, clock });
  member = await add("Voorbeeld: lid", "lid@vorbeeld.nl");
});

async function ask(fields?: Record<string, string>): Promise<Response> {
  const pages = new Hono<SiteEnv>();
  pages.use(async (c, next) => {
    const query = new URLSearchParams();
    c.set("visit", { language: "nl", path: c.req.path, query, origin: "https://x.nl", base: "" });
    c.set("view", view);
    c.set("steering", desk);
    c.set("register", await desk.upToDate());
    c.set("actor", administrator);
    c.set("people", { all: () => people.all(region) });
    c.set("accounts", accountDesk(people, { region, isExample: false, clock }));
    await next();
  });
  peopleRoutes(pages);
  const path = `/mensen/${member.id}/gegevens`;
  if (fields === undefined) return pages.request(path);
  const body = new URLSearchParams({ [submission]: randomUUID(), ...fields }).toString();
  const headers = { "Content-Type": "application/x-www-form-urlencoded" };
  return pages.request(path, { method: "POST", body, headers });
}

const now = () => people.find(region, member.id);

test("the form begins with what is there", async () => {
  const text = await (await ask()).text();
  expect(text).toContain('value="Voorbeeld: lid"');
  expect(text).toContain('value="lid@vorbeeld.nl"');
});

test("an address is put right, and the register says that and not what it was", async () => {
  const saved = await ask({ naam: "Voorbeeld: lid", "e-mail": "Lid@voorbeeld.nl" });
  expect([saved.status, saved.headers.get("location")]).toEqual([303, `/mensen/${member.id}`]);
  expect(await now()).toEqual({ ...member, email: "lid@voorbeeld.nl" });
  const { entries } = await desk.upToDate();
  expect(entries.map(({ act, by }) => ({ act, by }))).toEqual([
    {
      act: { kind: "person-corrected", data: {}, words: {} },
      by: { kind: "person", person: administrator.person },
    },
  ]);
});

test("who sends the same again, or changes nothing, leaves no second line", async () => {
  const fields = { naam: "Voorbeeld: lid", "e-mail": "lid@voorbeeld.nl" };
  for (const sent of [fields, fields]) expect((await ask(sent)).status).toBe(303);
  expect((await desk.upToDate()).entries).toHaveLength(1);
});

test.each([
  ["an address that is no address", { naam: "A", "e-mail": "lid" }, "Vul een e-mailadres in"],
  ["a name over two lines", { naam: "A\nBcc: b", "e-mail": "a@b.nl" }, "Vul een naam in"],
  ["somebody else's address", { naam: "A", "e-mail": "ander@b.nl" }, "hoort al iemand"],
])("%s is refused beside its field, and what was typed stays", async (_, fields, says) => {
  await add("Voorbeeld: ander", "ander@b.nl");
  const again = await ask(fields);
  expect(again.status).toBe(422);
  const text = await again.text();
  expect(text).toContain(says);
  expect(text).toContain(`value="${fields["e-mail"]}"`);
  expect(await now()).toEqual(member);
});

test("who was erased has nothing to put right", async () => {
  await people.erase(region, member.id);
  expect((await ask()).status).toBe(404);
  expect((await ask({ naam: "A", "e-mail": "a@b.nl" })).status).toBe(404);
});
