import { expect, test } from "vitest";
import { normalQuantile } from "../../../kernel/normal-quantile.ts";
import { chiSquareTail } from "./chi-square-tail.ts";
import { fTail } from "./f-tail.ts";
import { logGamma } from "./log-gamma.ts";
import { normalTail } from "./normal-tail.ts";
import { studentQuantile, studentTail } from "./student-t.ts";

test("the gamma function of whole and half numbers is a factorial", () => {
  expect(logGamma(1)).toBeCloseTo(0, 14);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14);
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 13);
  expect(logGamma(171)).toBeCloseTo(706.573_062_245_787_4, 10);
});

test.each([0, 0.1, 1, 3, 12])("Student's t at %d against its closed forms", (t) => {
  expect(studentTail(t, 1)).toBeCloseTo(0.5 - Math.atan(t) / Math.PI, 14);
  expect(studentTail(t, 2)).toBeCloseTo(0.5 - t / (2 * Math.sqrt(2 + t * t)), 14);
  expect(fTail(t * t, 1, 7)).toBeCloseTo(2 * studentTail(t, 7), 14);
});

// Printed in every table: the 97.5th percentile of t, and the 5 % points of chi-square and F.
test.each([
  [1, 12.7062],
  [5, 2.570_58],
  [30, 2.042_27],
])("the 97.5th percentile of t with %d degrees of freedom is %d", (degrees, expected) => {
  expect(studentQuantile(0.975, degrees)).toBeCloseTo(expected, 4);
});

test("t with many degrees of freedom is normal, and with a broken number lies between", () => {
  expect(studentQuantile(0.975, 1e7)).toBeCloseTo(normalQuantile(0.975), 6);
  expect(studentQuantile(0.975, 2.5)).toBeLessThan(studentQuantile(0.975, 2));
  expect(studentQuantile(0.975, 2.5)).toBeGreaterThan(studentQuantile(0.975, 3));
});

test("chi-square", () => {
  expect(chiSquareTail(3.841_458_820_694_124, 1)).toBeCloseTo(0.05, 13);
  expect(chiSquareTail(18.307_038_053_275_146, 10)).toBeCloseTo(0.05, 13);
  for (const x of [0.01, 1, 4, 30]) expect(chiSquareTail(x, 2)).toBeCloseTo(Math.exp(-x / 2), 14);
  expect(chiSquareTail(0, 3)).toBe(1);
});

test("F", () => {
  expect(fTail(3.325_834_530, 5, 10)).toBeCloseTo(0.05, 9);
  for (const f of [0.2, 1, 9]) expect(fTail(f, 2, 8)).toBeCloseTo((1 + f / 4) ** -4, 14);
});

test("the normal tail undoes the normal quantile", () => {
  for (const p of [0.4, 0.05, 1e-3, 1e-9])
    expect(normalTail(-normalQuantile(p)) / p).toBeCloseTo(1, 10);
});
