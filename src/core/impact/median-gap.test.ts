import { expect, test } from "vitest";
import { medianGaps } from "./median-gap.ts";

const anchors = [
  { year: 2023, people: 1500 },
  { year: 2032, people: 3800 },
];

test("runs in a straight line between the anchors and stands still after the last", () => {
  const { anchored, beyond } = medianGaps([2023, 2026, 2032, 2040], anchors, {
    first: 0.2,
    last: 0.25,
  });
  expect(anchored).toEqual([300, expect.closeTo(300 + 650 / 3, 9), 950, 950]);
  // The slope of 650 people in nine years, for the eight years after.
  expect(beyond).toEqual([0, 0, 0, expect.closeTo((650 / 9) * 8, 9)]);
});

test("meets an anchor in between and takes the slope of the last stretch", () => {
  const { anchored, beyond } = medianGaps(
    [2023, 2025, 2027, 2033],
    [anchors[0]!, { year: 2027, people: 2000 }, anchors[1]!],
    { first: 1, last: 1 },
  );
  expect(anchored).toEqual([1500, 1750, 2000, 3800]);
  expect(beyond.at(-1)).toBeCloseTo(1800 / 5, 9);
});
