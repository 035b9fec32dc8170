import { expect, test } from "vitest";
import { knownThen } from "./known-then.ts";

const plan = (name: string) => ({ region: { name } }) as never;
const run = (id: string, madeAt: string) => ({
  id,
  madeAt: new Date(madeAt),
  assumptionsSha256: `a-${id}`,
});
const store = {
  plans: {
    inForceOn: async (_region: string, day: string) =>
      day < "2026-01-01" ? undefined : { plan: plan("first") },
  },
  forecasts: {
    runs: async () => [run("new", "2026-06-01T00:30:00+02:00"), run("old", "2026-03-01T12:00:00Z")],
    run: async (_region: string, id: string) => ({ forecast: { engine: id } }),
  },
  assumptions: {
    versions: async () => [
      { number: 2, sha256: "a-new" },
      { number: 1, sha256: "a-old" },
    ],
    version: async (_region: string, number: number) => ({ assumptions: { title: number } }),
  },
} as never;
const then = (day: string) => knownThen(store, "r", day, plan("now"));

test("a day has the plan that was in force and the last forecast on record", async () => {
  expect(await then("2026-05-31")).toMatchObject({
    plan: { region: { name: "first" } },
    expected: { forecast: { engine: "old" }, assumptions: { title: 1 } },
  });
  expect(await then("2026-06-01")).toMatchObject({
    expected: { forecast: { engine: "new" }, assumptions: { title: 2 } },
  });
});

test("before the first forecast none was known, and before the first version the plan of now", async () => {
  expect(await then("2026-02-01")).toEqual({ plan: { region: { name: "first" } } });
  expect(await then("2025-12-31")).toEqual({ plan: { region: { name: "now" } } });
});
