import { expect, test } from "vitest";
import { normals } from "../../../kernel/random.ts";
import { controlled } from "./controlled.test-data.ts";

const [a, b] = [normals(1, "a", 200), normals(1, "b", 200)];

test("what is a straight line in the controls has no error left", () => {
  const column = a.map((value, d) => 5 + 2 * value - 3 * b[d]!);
  expect(controlled(column, [a, b], [0, 0])).toBeCloseTo(5, 6);
});

test("without controls, or with one that stands still, it is the mean", () => {
  const mean = a.reduce((sum, value) => sum + value, 0) / a.length;
  expect(controlled(a, [], [])).toBe(mean);
  expect(controlled(a, [new Float64Array(200).fill(3)], [3])).toBe(mean);
});

test("the same control twice corrects once", () => {
  const column = a.map((value) => 5 + 2 * value);
  expect(controlled(column, [a, a], [0, 0])).toBeCloseTo(5, 6);
});
