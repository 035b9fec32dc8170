import { expect, test } from "vitest";
import type { ChainEntry } from "../core/chains/index.ts";
import { criteriaMet } from "./criteria-met.ts";

const plan = {
  region: { plan: { adopted: "2023-12-22" } },
  preventionInfrastructure: {
    criteria: [
      { id: "a", status: "met" },
      { id: "b", status: "to-follow" },
    ],
  },
} as never;
const shown = (criterion: string, status: "met" | "to-follow", on: string) =>
  ({ kind: "evidence", criterion, status, on }) as ChainEntry;

test("the plan says how many are met, and each day on which something was shown says it anew", () => {
  const entries = [shown("b", "met", "2024-06-01"), shown("a", "to-follow", "2025-01-10")];
  expect(criteriaMet(plan, entries, "2026-01-01")).toEqual([
    { on: "2023-12-22", met: 1, asked: 2 },
    { on: "2024-06-01", met: 2, asked: 2 },
    { on: "2025-01-10", met: 1, asked: 2 },
  ]);
  expect(criteriaMet(plan, entries, "2024-12-31")).toHaveLength(2);
});

test("a plan without requirements has none to count", () => {
  const none = {
    region: { plan: { adopted: "2023-12-22" } },
    preventionInfrastructure: { criteria: [] },
  } as never;
  expect(criteriaMet(none, [], "2026-01-01")).toEqual([]);
});
