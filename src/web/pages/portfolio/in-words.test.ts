import { expect, test } from "vitest";
import type { WhyNot } from "../../../core/impact/index.ts";
import type { RegionView } from "../../region-view.ts";
import { euros, peopleInWords } from "./in-figures.ts";
import { pricesInWords, whyInWords } from "./in-words.ts";

const named = (id: string) => ({ name: `Naam van ${id}` });
const view = {
  lookup: { initiative: named, priority: named, organisation: named },
  plan: { fundingSources: [{ id: "zvw", name: "Zorgverzekeringswet" }] },
} as unknown as RegionView;
const row = { columns: new Int32Array(), factors: new Float64Array(), least: -Infinity, most: 1 };
const why = (adds: number, limit?: object, by = 1): WhyNot => ({
  candidate: "initiative:x",
  adds,
  shortages: limit === undefined ? [] : [{ limit: { row, ...limit } as never, by }],
});

test.each([
  [why(-3.2), "Vraagt meer werk dan het scheelt: 3 mensen."],
  [why(-0.2), "Voegt minder dan één mens toe aan deze keuze."],
  [why(0.4, { kind: "budget", year: 2027 }, 9), "Voegt minder dan één mens toe aan deze keuze."],
  [
    why(7, { kind: "budget", year: 2027 }, 62_000),
    "Zou 7 mensen schelen, maar past niet: in 2027 komt er €\u00a060.000 te kort.",
  ],
  [
    why(1, { kind: "budget", funder: "zvw", year: 2028 }, 1_250_000),
    "Zou 1 mens schelen, maar past niet: in 2028 komt Zorgverzekeringswet €\u00a01,25 miljoen te kort.",
  ],
  [
    why(12, { kind: "capacity", party: "cwz", quarter: 8109 }, 0.02),
    "Zou 12 mensen schelen, maar past niet: Naam van cwz komt in het tweede kwartaal 2027 0,1 voltijdbaan te kort.",
  ],
  [
    why(12, { kind: "excludes", candidate: "initiative:x", other: "priority:y" }),
    "Zou 12 mensen schelen, maar past niet: het gaat niet samen met Naam van y.",
  ],
  [
    why(12, { kind: "needs", candidate: "initiative:x", other: "initiative:y" }),
    "Zou 12 mensen schelen, maar past niet: het heeft Naam van y nodig.",
  ],
])("%# says why not", (given, sentence) => {
  expect(whyInWords(given, view, "nl")).toBe(sentence);
});

test("a price is told where it is a person or more", () => {
  const prices = [
    { of: { kind: "capacity", party: "cwz" }, people: 3.4 },
    { of: { kind: "budget", funder: undefined }, people: 2e-5 },
    { of: { kind: "budget", funder: "zvw" }, people: 1e-6 },
  ] as const;
  expect(pricesInWords(prices, view, "nl")).toEqual([
    "Eén voltijdbaan meer trekkracht bij Naam van cwz scheelt ongeveer 3 mensen.",
    "€\u00A0100.000 per jaar meer scheelt ongeveer 2 mensen.",
  ]);
});

test.each([
  [0, "€\u00a00"],
  [44_721, "€\u00a040.000"],
  [995_000, "€\u00a01 miljoen"],
  [1_942_005, "€\u00a01,94 miljoen"],
  [2_500_000, "€\u00a02,5 miljoen"],
])("%d euro is written as people speak of it", (amount, written) => {
  expect(euros(amount, "nl")).toBe(written);
});

test("never part of a person", () => {
  expect(peopleInWords(0.3, "nl")).toBe("minder dan 1 mens");
  expect(peopleInWords(1.2, "en")).toBe("1 person");
});
