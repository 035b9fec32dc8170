import { expect, test } from "vitest";
import type { Snapshot } from "../observations/index.ts";
import type { IndicatorSet } from "./indicator-set.ts";
import type { IndicatorState } from "./monitor.ts";
import { sourcesOf } from "./sources-of.ts";

const set = {
  measures: [
    { id: "clients", source: "table-2025", alsoFrom: ["table-2021", "copy"] },
    { id: "inhabitants", source: "population", alsoFrom: [] },
  ],
  sources: ["population", "copy", "table-2021", "table-2025"].map((id) => ({ id })),
} as unknown as IndicatorSet;

const snapshots = [
  { id: "1", source: "table-2021" },
  { id: "2", source: "copy" },
  { id: "3", source: "population" },
] as unknown as readonly Snapshot[];

/** What the figures come from: a point of the whole, of a part and of the nation. */
const origins = (headline: string[], part: string[] = [], nation: string[] = []) =>
  sourcesOf(
    {
      indicator: {
        formula: { ratio: { of: { measure: "clients" }, to: { measure: "inhabitants" } } },
      },
      headline: { points: [{ snapshots: headline }] },
      parts: [{ points: [{ snapshots: part }] }],
      nation: { points: [{ snapshots: nation }] },
    } as unknown as IndicatorState,
    set,
    snapshots,
  ).map(({ source, measures }) => [source.id, ...measures.map(({ id }) => id)]);

test("the sources are those that delivered what is shown", () => {
  expect(origins(["1", "3"])).toEqual([
    ["table-2021", "clients"],
    ["population", "inhabitants"],
  ]);
});

test("parts and the nation have sources too", () => {
  expect(origins(["3"], ["2"], ["1"])).toEqual([
    ["table-2021", "clients"],
    ["copy", "clients"],
    ["population", "inhabitants"],
  ]);
});

test("before the first figure it is the source that answers for the measure", () => {
  expect(origins([])).toEqual([
    ["table-2025", "clients"],
    ["population", "inhabitants"],
  ]);
});
