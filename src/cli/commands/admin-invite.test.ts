import { beforeEach, expect, test } from "vitest";
import { regionFolder } from "../../adapters/region-files/region-folder.ts";
import type { Store } from "../../app/ports/store.ts";
import { recognise } from "../../app/sign-in/recognise.ts";
import { memoryPeople } from "../../app/sign-in/memory-people.test-data.ts";
import { memoryRegister } from "../../app/steering/memory-register.test-data.ts";
import { register } from "../../core/register/index.ts";
import { readRoles } from "../../core/rights/index.ts";
import type { Environment } from "../command.ts";
import { runCli } from "../run-cli.ts";
import { adminInvite } from "./admin-invite.ts";

const region = "rijk-van-nijmegen";
const now = new Date("2026-11-20T23:30:00Z");
let people: ReturnType<typeof memoryPeople>;
let acts: ReturnType<typeof memoryRegister>;
let printed: string[];
beforeEach(() => {
  people = memoryPeople();
  acts = memoryRegister();
  printed = [];
});

const run = (...args: string[]) =>
  runCli([adminInvite], ["admin", "invite", ...args], {
    regionFolder: `regions/${region}`,
    siteAddress: "https://eenlijn.example",
    regionSource: regionFolder,
    openStore: async () =>
      ({
        people,
        register: acts,
        regions: { register: async () => {} },
        close: async () => {},
      }) as unknown as Store,
    now: () => now,
    print: (text) => printed.push(text),
    note: () => {},
  } as Partial<Environment> as Environment);

const someone = ["--name", "Voorbeeld: beheerder", "--email", "Beheer@Voorbeeld.example"];

test("makes an administrator, and a link with which they sign in once", async () => {
  expect(await run(...someone)).toBe(0);
  const [person] = await people.all(region);
  expect(person).toMatchObject({ email: "beheer@voorbeeld.example", isExample: false });
  const held = register(acts.entries).one(`person:${person!.id}`, readRoles);
  // Already the next day in the Netherlands.
  expect(held?.roles).toEqual([{ kind: "administrator", from: "2026-11-21" }]);
  expect(acts.entries[0]?.by).toEqual({ kind: "command-line" });

  const token = /^https:\/\/eenlijn\.example\/uitnodiging\/([\w-]{43})$/.exec(printed[0]!)?.[1];
  const identity = { issuer: "https://id.example", subject: "1" };
  const came = await recognise(people, region, { identity }, { invitation: token, now });
  expect(came).toMatchObject({ ok: true, value: { id: person!.id } });
});

test("run again, it gives the same person another link and no second role", async () => {
  await run(...someone);
  expect(await run(...someone)).toBe(0);
  expect(await people.all(region)).toHaveLength(1);
  expect(acts.entries).toHaveLength(1);
  expect(new Set(printed).size).toBe(2);
});

test.each([
  [],
  ["--name", "x"],
  ["--name", " ", "--email", "a@b.nl"],
  ["--name", "x", "--email", "ab"],
])("asks who it is: %j", async (...args) => {
  expect(await run(...args)).toBe(2);
  expect(await people.all(region)).toEqual([]);
});
