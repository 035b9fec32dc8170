import { expect, test } from "vitest";
import { lookUp, type Plan } from "../../core/plan/index.ts";
import type { RegionView } from "../region-view.ts";
import { placeOf } from "./record-link.tsx";

const title = { nl: "Titel", en: "Title" };
const empty = { figures: [], initiatives: [], organisations: [], bodies: [], contradictions: [] };
const plan = {
  ...empty,
  challenges: [
    { id: "een", title, objectives: [] },
    { id: "twee", title, objectives: [{ id: "doel", title }] },
  ],
  priorities: [
    { id: "p", name: "P", initiative: "i", figures: [] },
    { id: "q", name: "Q", figures: [] },
  ],
  risks: [
    { id: "r", title, challenges: [] },
    { id: "s", title, challenges: ["twee"] },
  ],
} as unknown as Plan;
const view = { plan, lookup: lookUp(plan) } as RegionView;

test.each([
  ["objective:doel", "/opgaven/twee#doel"],
  ["priority:p", "/initiatieven/i"],
  ["priority:q", "/initiatieven/q"],
  ["risk:r", "/opgaven/een#voorwaarden"],
  ["risk:s", "/opgaven/twee#voorwaarden"],
])("%s is shown at %s", (reference, path) => {
  expect(placeOf(view, reference, "nl").path).toBe(path);
});

test("a record that does not exist is a mistake of the plan's check, and is said", () => {
  expect(() => placeOf(view, "risk:x", "nl")).toThrow("no risk:x");
});
