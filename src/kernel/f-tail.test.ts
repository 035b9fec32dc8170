import { expect, test } from "vitest";
import { fTail } from "./f-tail.ts";
import { studentTail } from "./student-t.ts";

test("the 5 % point printed in every table", () => {
  expect(fTail(3.325_834_530, 5, 10)).toBeCloseTo(0.05, 9);
});

test.each([0.2, 1, 9])("at %d against its closed forms", (f) => {
  expect(fTail(f, 2, 8)).toBeCloseTo((1 + f / 4) ** -4, 14);
  expect(fTail(f, 1, 7)).toBeCloseTo(2 * studentTail(Math.sqrt(f), 7), 14);
});
