import { describe, expect, test } from "vitest";
import { problemsAfter, type Document } from "./broken-assumptions.test-data.ts";

describe("a baseline that cannot be is named with its place and remedy", () => {
  test.each<[string, (d: Document) => void, object]>([
    [
      "a sector that does not exist",
      (d) => (d.sectors[0].sector = "verzonnen"),
      { path: "sectors.0.sector", message: expect.stringContaining('"verzonnen"') },
    ],
    [
      "a sector of the plan that is missing",
      (d) => d.sectors.pop(),
      { path: "sectors", message: expect.stringContaining("0 times") },
    ],
    [
      "shares of 2023 that do not add up",
      (d) => (d.sectors[0].shareOfFirstShortage = 0),
      { path: "sectors", message: expect.stringContaining("add up to") },
    ],
    [
      "anchors out of order",
      (d) => (d.baseline.anchors = d.baseline.anchors.toReversed()),
      { path: "baseline.anchors.1.year", remedy: expect.stringContaining("in order of year") },
    ],
    [
      "one anchor",
      (d) => d.baseline.anchors.pop(),
      { path: "baseline.anchors", message: expect.stringContaining("two anchors") },
    ],
    [
      "an anchor that contradicts the sectors",
      (d) => (d.baseline.anchors.at(-1).people = 4000),
      { message: "The sectors of the plan add up to 3800, the last anchor is 4000" },
    ],
    [
      "a forecast that ends before it starts",
      (d) => (d.baseline.to = 2020),
      { path: "baseline.to" },
    ],
    [
      "a forecast that ends before the plan's own year",
      (d) => (d.baseline.to = 2031),
      { path: "baseline.to", remedy: expect.stringContaining("2032") },
    ],
    [
      "a forecast from before the first anchor",
      (d) => (d.baseline.from = 2020),
      { path: "baseline.from", remedy: expect.stringContaining("2023") },
    ],
    [
      "a fan that closes",
      (d) => (d.baseline.demandSpread = { first: 0.05, inPlanYear: 0.01 }),
      { path: "baseline.demandSpread" },
    ],
  ])("%s", (_, change, expected) => {
    expect(problemsAfter(change)).toContainEqual(expect.objectContaining(expected));
  });
});
