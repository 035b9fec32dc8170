import { expect, test } from "vitest";
import { fewPeople, freedWords } from "./effect-words.ts";

test.each([
  [3.2, 11.7, "3 tot 12 mensen vrij", "3 to 12 people freed"],
  [0.2, 2.6, "hooguit 3 mensen vrij", "at most 3 people freed"],
  [0, 1, "hooguit 1 mens vrij", "at most 1 person freed"],
  [6.6, 7.4, "ongeveer 7 mensen vrij", "about 7 people freed"],
  [-0.4, 0.4, "minder dan één mens", "less than one person"],
  [-2, 5, "van 2 extra nodig tot 5 mensen vrij", "from 2 more needed to 5 people freed"],
  [-4, -0.2, "hooguit 4 mensen extra nodig", "at most 4 more people needed"],
  [-2.2, -1.8, "ongeveer 2 mensen extra nodig", "about 2 more people needed"],
  [-4, -2, "2 tot 4 mensen extra nodig", "2 to 4 more people needed"],
  [104, 1296, "100 tot 1.300 mensen vrij", "100 to 1,300 people freed"],
])("from %d to %d is written as %j", (low, high, nl, en) => {
  expect(freedWords(low, high, "nl")).toBe(nl);
  expect(freedWords(low, high, "en")).toBe(en);
});

test("a mean below half a person is not written as zero", () => {
  expect(fewPeople(0.49, "nl")).toBe("minder dan één mens");
  expect(fewPeople(0.5, "nl")).toBe("ongeveer 1 mens");
});
