import { expect, test } from "vitest";
import { IndicatorSet } from "../../core/indicators/index.ts";
import {
  everybody,
  known,
  missing,
  type Observation,
  type Value,
} from "../../core/observations/index.ts";
import { compareFigures } from "./compare-figures.ts";

const measure = (id: string, unit: string, more: object = {}) => ({
  id,
  title: { nl: id, en: id },
  source: "opgave",
  unit,
  kind: "reported",
  joins: "never",
  ...more,
});
const set = IndicatorSet.parse({
  format: 1,
  region: "r",
  sources: [],
  measures: [
    measure("fte", "fte"),
    measure("wachtenden", "people", { smallNumbers: {} }),
    measure("vacatures", "number"),
    measure("uren", "hours-per-week"),
  ],
  indicators: [],
});
const figure = (id: string, period: string, value: number | Value): Observation => ({
  measure: id,
  about: "organisation:a",
  group: everybody,
  period,
  value: typeof value === "number" ? known(value) : value,
  state: "final",
});
const quarters = [
  "2024-Q1",
  "2024-Q2",
  "2024-Q3",
  "2024-Q4",
  "2025-Q1",
  "2025-Q2",
  "2025-Q3",
  "2025-Q4",
];
const series = quarters.map((period, i) => figure("fte", period, 1000 + (i % 3) * 4));

const questionsOf = (after: Observation, before: readonly Observation[] = series) =>
  compareFigures([after], before, set).flatMap(({ questions }) => questions);

test("what is known already changes nothing", () => {
  expect(compareFigures([figure("fte", "2024-Q1", 1000)], series, set)).toEqual([]);
  const unknown = [figure("fte", "2024-Q1", missing("unknown"))];
  expect(compareFigures(unknown, unknown, set)).toEqual([]);
});

test("what is new and what is revised are told apart", () => {
  const changes = compareFigures(
    [figure("fte", "2025-Q4", 1010), figure("fte", "2026-Q1", 1002)],
    series,
    set,
  );
  expect(changes.map(({ before }) => before)).toEqual([known(1004), undefined]);
});

test.each<[string, Observation, readonly string[]]>([
  ["a usual step", figure("fte", "2026-Q1", 1006), []],
  ["a step far larger than usual", figure("fte", "2026-Q1", 1300), ["jump"]],
  ["ten times", figure("fte", "2026-Q1", 10_040), ["ten-times"]],
  ["a tenth", figure("fte", "2026-Q1", 100), ["ten-times"]],
  ["nothing left", figure("fte", "2026-Q1", 0), ["jump"]],
  ["part of a vacancy", figure("vacatures", "2026-Q1", 2.5), ["not-whole"]],
  ["below zero", figure("uren", "2026-Q1", -3), ["negative"]],
  ["a figure that is gone", figure("fte", "2025-Q4", missing("unknown")), ["withdrawn"]],
  ["a word where nothing was known", figure("fte", "2026-Q1", missing("unknown")), []],
])("%s is asked about as it should", (_, after, kinds) => {
  expect(questionsOf(after).map(({ kind }) => kind)).toEqual(kinds);
});

test("the comma is looked at within one delivery too", () => {
  const changes = compareFigures(
    [figure("fte", "2026-Q1", 100), figure("fte", "2026-Q2", 1000)],
    [],
    set,
  );
  expect(changes.map(({ questions }) => questions)).toEqual([
    [],
    [{ kind: "ten-times", before: 100 }],
  ]);
});

test("small numbers of people are said to be hidden", () => {
  const isHidden = (value: number) =>
    compareFigures([figure("wachtenden", "2026-Q1", value)], [], set)[0]!.isHidden;
  expect([0, 1, 9, 10].map(isHidden)).toEqual([false, true, true, false]);
});
