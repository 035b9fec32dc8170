import { describe, expect, test } from "vitest";
import { IndicatorSet } from "../core/indicators/index.ts";
import { isMixed } from "./mixed-store.ts";
import type { Store } from "./ports/store.ts";

const source = (id: string, connector: object) => ({
  id,
  title: id,
  publisher: "P",
  licence: "CC0",
  connector,
  rhythm: "year",
  origin: ["x"],
});
const file = { kind: "file-of-region", path: "a.csv", template: "t", retrievedOn: "2026-01-01" };
const set = IndicatorSet.parse({
  format: 1,
  region: "r",
  sources: [source("own-file", file), source("entered", { kind: "entry" })],
  measures: [],
  indicators: [],
});

/** Whether a store with these records is refused by the real site, and whether by the demo. */
async function refusedBy(records: Partial<Record<string, readonly object[]>>) {
  const all = (name: string) => ({ all: async () => records[name] ?? [] });
  const store = {
    progress: all("progress"),
    chains: all("chains"),
    evaluations: all("evaluations"),
    people: all("people"),
    register: {
      kinds: async () => ({
        example: records.register?.some((entry) => "isExample" in entry && entry.isExample),
        real: records.register?.some((entry) => "isExample" in entry && !entry.isExample),
      }),
    },
    observations: { snapshots: async () => records.snapshots ?? [] },
  } as unknown as Store;
  return [await isMixed(store, "r", set, false), await isMixed(store, "r", set, true)];
}

test("an empty store, or one with figures of the region's own files, serves both", async () => {
  expect(await refusedBy({})).toEqual([false, false]);
  expect(await refusedBy({ snapshots: [{ source: "own-file", isExample: false }] })).toEqual([
    false,
    false,
  ]);
});

describe.each(["progress", "chains", "evaluations", "people", "register", "snapshots"])(
  "with %s",
  (name) => {
    test.each([
      ["made up", true],
      ["real", false],
    ])("that are %s a store serves one of them", async (_, isExample) => {
      const records = { [name]: [{ source: "entered", isExample }] };
      expect(await refusedBy(records)).toEqual([isExample, !isExample]);
    });
  },
);

test("a source that once had a file can have made-up figures too", async () => {
  expect(await refusedBy({ snapshots: [{ source: "own-file", isExample: true }] })).toEqual([
    true,
    false,
  ]);
});
