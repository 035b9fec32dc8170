import { expect, test } from "vitest";
import { overlap } from "./overlap.ts";

test.each([
  ["plan 1-5", "plan 5-9", true],
  ["plan 1-5", "plan 6-9", false],
  ["plan 1-9", "plan 4", true],
  ["plan 4", "plan 1; 3-4", true],
  ["plan 1-5", "website 1-5", false],
  ["plan", "plan 1-5", false],
])("%s and %s overlap: %s", (a, b, expected) => {
  expect(overlap([a], [b])).toBe(expected);
  expect(overlap([b], [a])).toBe(expected);
});
