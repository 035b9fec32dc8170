import { describe, expect, test } from "vitest";
import { certain, problemsAfter, type Document } from "./broken-assumptions.test-data.ts";

describe("a delivery that cannot be is named with its place and remedy", () => {
  test.each<[string, (d: Document) => void, object]>([
    [
      "work for an initiative that is not there",
      (d) => (d.delivery.initiatives[0].initiative = "verzonnen"),
      { message: 'There is no initiative with id "verzonnen"' },
    ],
    [
      "work for an initiative that stands there twice",
      (d) => d.delivery.initiatives.push(d.delivery.initiatives[0]),
      { message: '"initiative:gem-jeugd" stands here twice' },
    ],
    [
      "work that is done more than once",
      (d) =>
        (d.delivery.initiatives[0].carriers = [
          { organisation: "cwz", part: 0.7 },
          { organisation: "vgz", part: 0.7 },
        ]),
      { path: "delivery.initiatives.0.carriers", message: expect.stringContaining("1.40") },
    ],
    [
      "capacity of a party that is not there",
      (d) => (d.delivery.capacities[0].organisation = "verzonnen"),
      { path: "delivery.capacities.0.organisation" },
    ],
    [
      "money of a source that is not there",
      (d) => d.delivery.budgets.push({ funder: "verzonnen", year: 2026, budget: certain(1) }),
      { path: "delivery.budgets.0.funder", remedy: expect.stringContaining("spuk-iza") },
    ],
    [
      "a capacity below zero",
      (d) => (d.delivery.capacities[0].fteForChange = certain(-1)),
      { path: "delivery.capacities.0.fteForChange" },
    ],
  ])("%s", (_, change, expected) => {
    expect(problemsAfter(change)).toContainEqual(expect.objectContaining(expected));
  });
});
