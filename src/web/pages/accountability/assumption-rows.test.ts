import { expect, test } from "vitest";
import type { Assumptions, Estimate } from "../../../core/impact/index.ts";
import { toCsv } from "../../charts/data-table.tsx";
import type { RegionView } from "../../region-view.ts";
import { assumptionRows, gradeCounts } from "./assumption-rows.ts";
import { assumptionTable } from "./assumption-table.tsx";

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

test("the CSV has the 5th and 95th percentile, also of a least, a most likely and a most", () => {
  const kept = { grade: "none", basis: "assumption", origin: ["x"] };
  const assuming = (estimate: object) =>
    ({
      baseline: {},
      hoursPerFteYear: { ...kept, ...estimate },
      sectors: [],
      preconditions: [],
      pools: [],
      initiatives: [],
    }) as unknown as Assumptions;
  const line = (estimate: object) =>
    toCsv(assumptionTable({ assumptions: assuming(estimate) } as RegionView, "en")).split(
      "\r\n",
    )[1];
  const what = "hoursPerFteYear,,Hours worked in a full-time job in a year";
  expect(line({ low: 1350, high: 1550 })).toContain(`${what},1350,1550,not applicable,`);
  expect(line({ value: 1400 })).toContain(`${what},not applicable,not applicable,1400,`);
  // The ends of a PERT are no percentiles: 90% of its draws lie clearly within them.
  expect(line({ low: 1000, mode: 1400, high: 1600 })).toMatch(
    new RegExp(`^${what},11\\d\\d(\\.\\d)?,15[0-6]\\d(\\.\\d)?,not applicable,`),
  );
});
