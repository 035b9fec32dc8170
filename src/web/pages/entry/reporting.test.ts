import { expect, test } from "vitest";
import type { EntryLink } from "../../../app/ports/entry-link-store.ts";
import { lookUp, type Plan } from "../../../core/plan/index.ts";
import type { Role } from "../../../core/rights/index.ts";
import type { RegionView } from "../../region-view.ts";
import { reportingAs, reportingWith } from "./reporting.ts";

const plan = {
  initiatives: [{ id: "lopen" }, { id: "eten" }],
  priorities: [
    {
      id: "p-lopen",
      figures: [],
      initiative: "lopen",
      lead: { parties: [{ organisation: "zzg" }] },
      describedParties: { parties: [{ organisation: "vgz" }] },
    },
  ],
  organisations: [],
  bodies: [],
  figures: [],
  challenges: [],
  contradictions: [],
} as unknown as Plan;
const view = { plan, lookup: lookUp(plan) } as RegionView;
const visit = {
  language: "en",
  path: "/mijn",
  query: new URLSearchParams(),
  origin: "https://x.nl",
  base: "/regio",
} as const;

const from = "2026-01-01";
const as = (...roles: readonly Role[]) => reportingAs({ person: "ann", roles }, { view, visit });

test.each<[string, Role, string | undefined, string | undefined]>([
  ["its lead", { kind: "lead", initiative: "lopen", from }, "lead", undefined],
  [
    "who speaks for the party that leads",
    { kind: "representative", organisation: "zzg", from },
    "party",
    undefined,
  ],
  [
    "who speaks for a party that takes part",
    { kind: "representative", organisation: "vgz", from },
    undefined,
    undefined,
  ],
  [
    "the programme office",
    { kind: "programme-office", from },
    "programme-office",
    "programme-office",
  ],
  ["an auditor", { kind: "auditor", from }, undefined, undefined],
])("%s reports on what is theirs, in that part", (_who, role, lopen, eten) => {
  expect([as(role).as("lopen"), as(role).as("eten"), as(role).as("nergens")]).toEqual([
    lopen,
    eten,
    undefined,
  ]);
});

test("who is lead and works at the office reports as lead", () => {
  const both = as({ kind: "programme-office", from }, { kind: "lead", initiative: "lopen", from });
  expect([both.as("lopen"), both.as("eten")]).toEqual(["lead", "programme-office"]);
});

test("the pages of a link and of an account are at their own addresses", () => {
  const scope = { kind: "initiative", id: "lopen" } as const;
  const link = reportingWith({ id: "l1", scope } as EntryLink, { view }, "/invoer/geheim");
  expect(link).toMatchObject({ by: { kind: "link", link: "l1" }, start: "/invoer/geheim" });
  expect([link.as("lopen"), link.as("eten")]).toEqual(["lead", undefined]);
  expect(link.form("lopen")).toBe("/invoer/geheim/voortgang/lopen");
  const own = as({ kind: "lead", initiative: "lopen", from });
  expect(own).toMatchObject({ by: { kind: "person", person: "ann" }, start: "/regio/en/mijn" });
  expect(own.form("lopen")).toBe("/regio/en/initiatieven/lopen/melden");
});
