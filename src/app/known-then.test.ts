import { expect, test } from "vitest";
import { firstExpected, knownThen, versionsOn } from "./known-then.ts";

const version = (number: number, adoptedOn: string, createdAt: string) => ({
  number,
  adoptedOn,
  sha256: `p-${number}`,
  createdAt: new Date(createdAt),
});
const run = (id: string, plan: number, madeAt: string) => ({
  id,
  madeAt: new Date(madeAt),
  planSha256: `p-${plan}`,
  assumptionsSha256: `a-${id}`,
});
const versions = [
  // Put in on 3 June, as if it took effect on 1 May.
  version(3, "2026-05-01", "2026-06-03T09:00:00Z"),
  version(2, "2026-05-01", "2026-05-01T09:00:00Z"),
  version(1, "2023-12-22", "2026-01-15T09:00:00Z"),
];
const runs = [
  run("second", 2, "2026-05-01T10:00:00Z"),
  // Half past midnight in the Netherlands: that is 1 March.
  run("new", 1, "2026-03-01T00:30:00+01:00"),
  run("old", 1, "2026-01-15T10:00:00Z"),
];
const store = {
  plans: {
    versions: async () => versions,
    version: async (_region: string, number: number) => ({ plan: { region: { name: number } } }),
  },
  forecasts: {
    runs: async () => runs,
    run: async (_region: string, id: string) => ({ forecast: { engine: id } }),
  },
  assumptions: {
    versions: async () => runs.map(({ id }, at) => ({ number: at, sha256: `a-${id}` })),
    version: async (_region: string, number: number) => ({ assumptions: { title: number } }),
  },
} as never;

test.each([
  ["2023-12-21", undefined, undefined],
  ["2024-06-01", 1, undefined],
  ["2026-01-15", 1, "old"],
  ["2026-02-28", 1, "old"],
  ["2026-03-01", 1, "new"],
  ["2026-04-30", 1, "new"],
  ["2026-05-01", 2, "second"],
  ["2026-06-02", 2, "second"],
  ["2026-06-03", 3, undefined],
])("on %s version %s was in force, and forecast %s the last of it", async (day, plan, made) => {
  const then = await knownThen(store, "r", day);
  expect(then?.version.number).toBe(plan);
  expect(then?.plan.region.name).toBe(plan);
  expect(then?.expected?.forecast.engine).toBe(made);
});

test("a version that was put in later is not among those of a day, the first one is", async () => {
  const numbers = async (day: string) =>
    (await versionsOn(store, "r", day)).map(({ number }) => number);
  expect(await numbers("2024-06-01")).toEqual([1]);
  expect(await numbers("2026-06-02")).toEqual([2, 1]);
  expect(await numbers("2026-06-03")).toEqual([3, 2, 1]);
});

test("the first forecast of a version stands in for a day that had none", async () => {
  expect((await firstExpected(store, "r", versions[2] as never))?.forecast.engine).toBe("old");
  expect(await firstExpected(store, "r", versions[0] as never)).toBeUndefined();
});
