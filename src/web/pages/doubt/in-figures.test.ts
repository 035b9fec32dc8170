import { expect, test } from "vitest";
import { repeatable, shares } from "./in-figures.ts";

test.each([
  [23.4, 0.2, 23],
  [23.4, 3, 20],
  [-26, 3, -30],
  [4.6, 0.1, 5],
  [1224, 2, 1200],
  [1223, 80, 1200],
  [3, 9, 0],
])("%f with a standard error of %f is shown as %f", (mean, error, shown) => {
  expect(repeatable({ mean, error })).toBe(shown);
});

test.each([
  [0.3, 0.4, 0.3, 0.4],
  [-0.001, 0.002, 0, 0.002],
  [0.301, 0.3, 0.3, 0.3],
  [1.01, 1.02, 1, 1],
])("a part of %f within %f is drawn as %f within %f", (first, total, shownFirst, shownTotal) => {
  const index = { first, total, firstError: 0.01, totalError: 0.01 };
  expect(shares(index)).toEqual({ first: shownFirst, total: shownTotal });
});
