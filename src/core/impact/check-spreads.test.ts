import { describe, expect, test } from "vitest";
import { estimatesIn } from "./check-spreads.ts";
import { familyOf } from "./spread.ts";
import {
  certain,
  estimate,
  mechanism,
  modelled,
  problemsAfter,
  real,
  type Document,
} from "./broken-assumptions.test-data.ts";

test("what an estimate may be: a whole range up to its ends, and what was counted", () => {
  const problems = problemsAfter((d) => {
    mechanism(d, "avoided-demand").reach = estimate({ low: 0, mode: 0.3, high: 1 });
    mechanism(d, "avoided-demand").adoption = estimate({ part: 0, of: 12 });
    mechanism(d, "time-saved").clients = estimate({ low: 0, mode: 100, high: 500 });
    modelled(d).start = estimate({ low: 2024, mode: 2024, high: 2027 });
  });
  expect(problems).toEqual([]);
});

test("every estimate is of a known kind", () => {
  let [found, graded] = [0, 0];
  JSON.stringify(real, (key, value) => {
    const isEstimate = typeof value === "object" && value !== null && "grade" in value;
    // An initiative as a whole carries a grade too, but no amount.
    if (isEstimate && !("mechanisms" in value)) graded += 1;
    return value;
  });
  for (const { field } of estimatesIn(real)) if (field in familyOf) found += 1;
  expect(found).toBe(graded);
});

describe("an estimate that cannot be is named with its place and remedy", () => {
  test.each<[string, (d: Document) => void, object]>([
    [
      "not a number",
      (d) => (d.baseline.correlation = Number.NaN),
      { path: "baseline.correlation" },
    ],
    [
      "a range with its ends swapped",
      (d) => (mechanism(d, "avoided-demand").reach = estimate({ low: 0.6, high: 0.2 })),
      { path: expect.stringMatching(/reach$/), remedy: "low is above high: swap them" },
    ],
    [
      "a range that is no number",
      (d) => (mechanism(d, "avoided-demand").reach = estimate({ low: Number.NaN, high: 0.2 })),
      { path: expect.stringMatching(/reach\.low$/), message: '"low" should be a number' },
    ],
    [
      "a value that is endless",
      (d) => (mechanism(d, "time-saved").clients = estimate({ value: Infinity })),
      { path: expect.stringMatching(/clients\.value$/) },
    ],
    [
      "a mode beyond its ends",
      (d) => (mechanism(d, "avoided-demand").reach = estimate({ low: 0.1, mode: 0.7, high: 0.6 })),
      { path: expect.stringMatching(/reach$/), remedy: expect.stringContaining("in that order") },
    ],
    [
      "a mode below its ends",
      (d) => (mechanism(d, "avoided-demand").reach = estimate({ low: 0.3, mode: 0.1, high: 0.6 })),
      { path: expect.stringMatching(/reach$/), remedy: expect.stringContaining("in that order") },
    ],
    [
      "a mode that is no number",
      (d) =>
        (mechanism(d, "avoided-demand").reach = estimate({
          low: 0.1,
          mode: Number.NaN,
          high: 0.6,
        })),
      { path: expect.stringMatching(/reach\.mode$/), message: '"mode" should be a number' },
    ],
    [
      "more counted than there were",
      (d) => (mechanism(d, "avoided-demand").reach = estimate({ part: 7, of: 5 })),
      { path: expect.stringMatching(/reach$/), remedy: expect.stringContaining("swap them") },
    ],
    [
      "an amount that was counted as a part",
      (d) => (mechanism(d, "time-saved").clients = estimate({ part: 3, of: 5 })),
      { message: expect.stringContaining("part of a whole can be counted") },
    ],
    [
      "a whole range beyond a part",
      (d) => (mechanism(d, "avoided-demand").reach = estimate({ low: 0, mode: 0.5, high: 1.5 })),
      { remedy: "Write 0.15 for fifteen per cent" },
    ],
    [
      "a part as a percentage",
      (d) => (mechanism(d, "avoided-demand").reach = certain(15)),
      { remedy: "Write 0.15 for fifteen per cent" },
    ],
    [
      "a chance above one",
      (d) => (modelled(d).success = certain(1.2)),
      { message: "This is a part of a whole and lies between 0 and 1" },
    ],
    [
      "a start that is no year",
      (d) => (modelled(d).start = certain(3)),
      { message: "This is a moment in time, in years" },
    ],
  ])("%s", (_, change, expected) => {
    expect(problemsAfter(change)).toContainEqual(expect.objectContaining(expected));
  });
});
