import { expect, test } from "vitest";
import type { Organisation } from "../../../core/plan/index.ts";
import { byDomain, findParties, type PartyEntry } from "./party-entry.ts";

const entry = (name: string, domain: Organisation["domain"], aliases: string[] = []) =>
  ({
    organisation: { id: name, name, domain, aliases, summary: { nl: "Doet mee.", en: "Joins." } },
    involvements: [],
    seats: [],
  }) as unknown as PartyEntry;

const cwz = entry("CWZ", "hospital", ["Canisius Wilhelmina Ziekenhuis"]);
const nonna = entry("Nonna", "unknown");
const maarten = entry("Sint Maartenskliniek", "hospital");
const all = [nonna, maarten, cwz];
const names = (entries: readonly PartyEntry[]) => entries.map((e) => e.organisation.name);

test("an organisation is found by its other name, its kind and half a word", () => {
  expect(names(findParties(all, "wilhelmina").found)).toEqual(["CWZ"]);
  expect(names(findParties(all, "hospitals").found)).toEqual(["Sint Maartenskliniek", "CWZ"]);
  expect(names(findParties(all, "maarten").found)).toEqual(["Sint Maartenskliniek"]);
});

test("without words everything is shown, with unknown words nothing", () => {
  expect(findParties(all, " - ").found).toEqual(all);
  expect(findParties(all, "xqzw").found).toEqual([]);
});

test("the unknown kind comes last; inside a kind equals go by name", () => {
  const groups = byDomain(all);
  expect(groups.map(({ domain }) => domain)).toEqual(["hospital", "unknown"]);
  expect(names(groups[0]!.entries)).toEqual(["CWZ", "Sint Maartenskliniek"]);
});
