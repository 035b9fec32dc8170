import { describe, expect, test } from "vitest";
import {
  certain,
  mechanism,
  problemsAfter,
  type Document,
} from "./broken-assumptions.test-data.ts";

describe("a mechanism that cannot be is named with its place and remedy", () => {
  test.each<[string, (d: Document) => void, object]>([
    [
      "staff for a sector that does not exist",
      (d) => (mechanism(d, "supply").sector = "verzonnen"),
      { path: expect.stringMatching(/sector$/), message: expect.stringContaining('"verzonnen"') },
    ],
    [
      "a pool that does not exist",
      (d) => (mechanism(d, "avoided-demand").pool = "verzonnen"),
      { message: 'There is no pool "verzonnen"' },
    ],
    [
      "a pool that stands there twice",
      (d) => d.pools.push({ ...d.pools[0], shareOfSector: certain(0.001) }),
      { path: expect.stringMatching(/^pools\.\d+\.id$/) },
    ],
    [
      "pools larger than their sector",
      (d) => (d.pools[0].shareOfSector = certain(1)),
      { path: "pools", message: expect.stringContaining("sum of medians") },
    ],
    [
      "a pool without work",
      (d) => (d.pools[0].shareOfSector = certain(0)),
      { path: "pools.0.shareOfSector", message: '"shareOfSector" cannot be 0' },
    ],
    [
      "a shift to where it came from",
      (d) => (mechanism(d, "shift").to = mechanism(d, "shift").pool),
      { message: "Work cannot shift to the pool that it leaves" },
    ],
    [
      "a negative shift",
      (d) => (mechanism(d, "shift").effect = certain(-0.1)),
      { remedy: expect.stringContaining("turn pool and to around") },
    ],
  ])("%s", (_, change, expected) => {
    expect(problemsAfter(change)).toContainEqual(expect.objectContaining(expected));
  });
});
