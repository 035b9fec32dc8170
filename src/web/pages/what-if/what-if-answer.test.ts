import { expect, test } from "vitest";
import { DrawnModel } from "../../../core/impact/engine/index.ts";
import { compareScenarios } from "../../../core/impact/scenario/index.ts";
import { pairOf, readAsked } from "./asked.ts";
import { examplePlay as play } from "./example-playground.test-data.ts";
import { changesIn } from "./scenario-phrases.ts";
import { answerSentence } from "./what-if-answer.tsx";
import { chartNames, titleOf } from "./what-if-charts.tsx";
import { whatIfTable } from "./what-if-table.ts";

const compare = compareScenarios(new DrawnModel(play.model, { draws: 400, seed: 1 }));
function answerTo(query: string, language: "nl" | "en" = "nl") {
  const asked = readAsked(play, new URLSearchParams(query));
  const comparison = compare({ ...pairOf(asked), year: 2032 });
  return { language, play, asked, comparison, year: 2032, sectors: { ziekenhuis: "Ziekenhuizen" } };
}
const sentence = (query: string) => answerSentence(answerTo(query));

test.each([
  [
    "",
    /^Met het plan zoals het er ligt blijft in 2032 naar verwachting [\d.]+ \([\d.]+ tot [\d.]+\) mensen tekort over\. Zet iets uit/,
  ],
  [
    "zonder=thuis",
    /^Zonder Langer thuis blijft .* over; dat zijn er gemiddeld \d+ meer dan met het plan\.$/,
  ],
  ["zonder=thuis,leren", /^Zonder Langer thuis en zonder Leren en werken blijft/],
  ["zonder=alle", /^Zonder alle initiatieven blijft/],
  ["zonder=alle&stel=groei:2", /^Zonder alle initiatieven en met wat u verder aanpast blijft/],
  ["stel=thuis.begin:2025-K4", /^Met Langer thuis twee kwartalen later blijft/],
  [
    "stel=thuis.begin:2024-K1,leren.omvang:2",
    /^Met Langer thuis 5 kwartalen eerder en met Leren en werken op 200\u00A0% van de omvang blijft .* minder/,
  ],
  ["stel=thuis.2.bereik:0.125", /^Met bereik 12,5\u00A0% bij Langer thuis \(2\) blijft/],
  ["stel=randvoorwaarde.geld:1,groei:0.5,thuis.aanloop:3", /^Met deze 3 veranderingen blijft/],
  [
    "zonder=thuis&b=plan",
    /^Met keuze B blijft .*, met keuze A .*; met B zijn dat er gemiddeld \d+ minder\.$/,
  ],
  ["zonder=thuis&b-zonder=thuis", /; gemiddeld scheelt dat minder dan één persoon\.$/],
])("%s is answered in a sentence", (query, words) => {
  expect(sentence(query)).toMatch(words);
});

test("each change has its own words, in both languages", () => {
  const { asked } = answerTo(
    "zonder=thuis&stel=leren.begin:2026-K1!,randvoorwaarde.geld:0.9,groei:1.5",
  );
  expect(changesIn(play, asked.a, "nl").map(({ label }) => label)).toEqual([
    "Zonder Langer thuis",
    "Groei van het tekort: 150\u00A0% van wat verwacht wordt",
    "Geld is geregeld: kans 90\u00A0%",
    "Later: Leren en werken, eerste kwartaal 2026, zeker",
  ]);
  expect(changesIn(play, asked.a, "en").map(({ phrase }) => phrase)).toEqual([
    "without Langer thuis",
    "with 150% of the expected growth",
    "with a chance of 90% of “Geld is geregeld”",
    "with Leren en werken three quarters later",
  ]);
});

test("a table says the same as the sentence, and nothing that is no number", () => {
  const answer = answerTo("zonder=thuis");
  const row = whatIfTable("difference", answer).rows.find(([year]) => year === "2032")!;
  const [, mean] = row.map((cell) => (typeof cell === "string" ? cell : cell.shown));
  expect(answerSentence(answer)).toContain(`gemiddeld ${mean} meer`);
  for (const query of [
    "",
    "zonder=alle&stel=groei:0",
    "stel=thuis.1.bereik:1,thuis.1.effect:-1&b=plan",
  ])
    for (const name of chartNames) {
      const table = JSON.stringify(whatIfTable(name, answerTo(query)));
      expect(table).not.toMatch(/NaN|null|undefined/);
      expect(titleOf(name, answerTo(query, "en"))).not.toMatch(/undefined/);
    }
});
