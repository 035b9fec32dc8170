import { expect, test } from "vitest";
import { logGamma } from "./log-gamma.ts";

test("the gamma function of whole and half numbers is a factorial", () => {
  expect(logGamma(1)).toBeCloseTo(0, 14);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 14);
  expect(logGamma(11)).toBeCloseTo(Math.log(3_628_800), 13);
  expect(logGamma(171)).toBeCloseTo(706.573_062_245_787_4, 10);
});
