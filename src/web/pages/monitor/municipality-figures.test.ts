import { expect, test } from "vitest";
import type { IndicatorState } from "../../../core/indicators/index.ts";
import { known, missing, type Value } from "../../../core/observations/index.ts";
import { municipalityFigures, tintOf } from "./municipality-figures.ts";

const part = (about: string, points: Readonly<Record<string, Value>>) => ({
  about,
  points: Object.entries(points).map(([period, value]) => ({ period, value })),
});
const state = (...parts: readonly ReturnType<typeof part>[]) =>
  ({ parts, nation: part("NL", { 2023: known(3), 2024: known(4) }) }) as unknown as IndicatorState;

test("all are compared in the last period that any has, highest first, unknown last", () => {
  const found = municipalityFigures(
    state(
      part("GM1", { 2023: known(9) }),
      part("GM2", { 2023: known(1), 2024: known(2) }),
      part("GM3", { 2024: missing("secret") }),
      part("GM4", { 2024: known(5) }),
    ),
  );
  expect(found?.period).toBe("2024");
  expect(found?.nation).toEqual(known(4));
  expect(found?.figures).toEqual([
    { code: "GM4", value: known(5) },
    { code: "GM2", value: known(2) },
    { code: "GM1", value: missing("unknown") },
    { code: "GM3", value: missing("secret") },
  ]);
});

test("without any figure there is nothing to compare", () => {
  expect(municipalityFigures(state(part("GM1", { 2024: missing("unknown") })))).toBeUndefined();
});

test("tints divide the way from low to high in three", () => {
  const all = [0, 30];
  expect([0, 9, 10, 19, 20, 30].map((value) => tintOf(value, all))).toEqual([0, 0, 1, 1, 2, 2]);
  expect(tintOf(5, [5, 5])).toBe(1);
});
