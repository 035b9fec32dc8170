import { expect, test } from "vitest";
import { fewPeople, freedWords, middleWords } from "./effect-words.ts";

test.each([
  [3.2, 11.7, "3 tot 12 mensen vrij", "3 to 12 people freed"],
  [0.2, 2.6, "hooguit 3 mensen vrij", "at most 3 people freed"],
  [0, 1, "hooguit 1 mens vrij", "at most 1 person freed"],
  [6.6, 7.4, "ongeveer 7 mensen vrij", "about 7 people freed"],
  [-0.4, 0.4, "minder dan één mens vrij of extra nodig", "less than one person freed or needed"],
  [0.3, 0.3, "minder dan één mens vrij", "less than one person freed"],
  [-0.3, -0.3, "minder dan één mens extra nodig", "less than one more person needed"],
  [0, 0, "minder dan één mens vrij of extra nodig", "less than one person freed or needed"],
  [
    -42,
    6,
    "tussen 42 mensen extra nodig en 6 mensen vrij",
    "between 42 more people needed and 6 people freed",
  ],
  [
    -1,
    1,
    "tussen 1 mens extra nodig en 1 mens vrij",
    "between 1 more person needed and 1 person freed",
  ],
  [-4, -0.2, "hooguit 4 mensen extra nodig", "at most 4 more people needed"],
  [-2.2, -1.8, "ongeveer 2 mensen extra nodig", "about 2 more people needed"],
  [-4, -2, "2 tot 4 mensen extra nodig", "2 to 4 more people needed"],
  [104, 1296, "100 tot 1.300 mensen vrij", "100 to 1,300 people freed"],
])("from %d to %d is written as %j", (low, high, nl, en) => {
  expect(freedWords(low, high, "nl")).toBe(nl);
  expect(freedWords(low, high, "en")).toBe(en);
});

test.each([
  [{ p5: 0, p50: 0, p95: 3 }, "minder dan één mens vrij"],
  [{ p5: -5, p50: -0.3, p95: 2 }, "minder dan één mens extra nodig"],
  [{ p5: -5, p50: 0, p95: 2 }, "minder dan één mens vrij of extra nodig"],
  [{ p5: -42, p50: -12, p95: 6 }, "ongeveer 12 mensen extra nodig"],
])("the middle of %j is written as %j", (range, nl) => {
  expect(middleWords(range, "nl")).toBe(nl);
});

test("a mean below half a person is not written as zero", () => {
  expect(fewPeople(0.49, "nl")).toBe("minder dan één mens");
  expect(fewPeople(0.5, "nl")).toBe("ongeveer 1 mens");
});
