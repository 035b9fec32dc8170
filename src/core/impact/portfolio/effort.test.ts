import { expect, test } from "vitest";
import { workAndCost } from "./effort.ts";
import { quarterOf } from "./problem.ts";

const effort = {
  subject: "initiative:a",
  fteBuilding: 2,
  fteRunning: 1,
  euroPerYear: 100_000,
  funder: "zvw",
  carriers: [
    { organisation: "huis", part: 0.75 },
    { organisation: "wijk", part: 0.25 },
  ],
  needs: [],
  excludes: [],
} as const;
const window = { from: quarterOf(2027), to: quarterOf(2028.75) };

test("work is that of building until it is at full size, then of running", () => {
  const { work } = workAndCost(effort, 2027.25, 1, window);
  const ofHouse = work.filter(({ party }) => party === "huis").map(({ fte }) => fte);
  expect(ofHouse).toEqual([1.5, 1.5, 1.5, 1.5, 0.75, 0.75, 0.75]);
  expect(work[0]).toEqual({ party: "huis", quarter: quarterOf(2027.25), fte: 1.5 });
  expect(work[1]).toEqual({ party: "wijk", quarter: quarterOf(2027.25), fte: 0.5 });
});

test("a year costs as many quarters as it runs", () => {
  const { costs } = workAndCost(effort, 2027.25, 1, window);
  expect(costs).toEqual([
    { funder: "zvw", year: 2027, euro: 75_000 },
    { funder: "zvw", year: 2028, euro: 100_000 },
  ]);
});

test("what began before the window is paid from its first quarter", () => {
  const { work, costs } = workAndCost(effort, 2025.5, 2, window);
  expect(work.filter(({ party }) => party === "wijk").map(({ fte }) => fte)).toEqual([
    0.5, 0.5, 0.25, 0.25, 0.25, 0.25, 0.25, 0.25,
  ]);
  expect(costs.map(({ euro }) => euro)).toEqual([100_000, 100_000]);
});
