import { expect, test } from "vitest";
import type { Assumptions, Estimate } from "../../../core/impact/index.ts";
import { assumptionRows, gradeCounts } from "./assumption-rows.ts";

const of = (grade: Estimate["grade"]): Estimate => ({
  low: 1,
  high: 2,
  grade,
  basis: "assumption",
  origin: ["x"],
});
const assumptions = {
  baseline: { from: 2023, growthAfterAnchors: of("none"), note: { nl: "x", en: "x" } },
  hoursPerFteYear: of("expert"),
  sectors: [
    { sector: "ggz", staff: of("expert"), ftePerPerson: of("expert"), shareOfFirstShortage: 1 },
  ],
  preconditions: [{ precondition: "geld", met: of("none") }],
  pools: [{ id: "p", sector: "ggz", clients: { nl: "x", en: "x" }, shareOfSector: of("regional") }],
  initiatives: [
    {
      initiative: "a",
      start: of("trial"),
      grade: "cohort",
      mechanisms: [{ kind: "supply", sector: "ggz", lagYears: of("cohort") }],
    },
    { priority: "b", noEffect: "name-only", reason: { nl: "x", en: "x" } },
  ],
} as unknown as Assumptions;

test("every uncertain number is a row, with what it is about", () => {
  expect(
    assumptionRows(assumptions).map(({ subject, mechanism, field }) =>
      [subject, mechanism?.kind, field].filter(Boolean).join(" "),
    ),
  ).toEqual([
    "growthAfterAnchors",
    "hoursPerFteYear",
    "sector:ggz staff",
    "sector:ggz ftePerPerson",
    "precondition:geld met",
    "pool:p shareOfSector",
    "initiative:a start",
    "initiative:a supply lagYears",
  ]);
});

test("a grade without any number stands there with zero", () => {
  const counts = gradeCounts(assumptionRows(assumptions).slice(0, 2));
  expect(counts.map(({ grade, count }) => `${grade} ${count}`)).toEqual([
    "trial 0",
    "cohort 0",
    "regional 0",
    "expert 1",
    "none 1",
  ]);
});
