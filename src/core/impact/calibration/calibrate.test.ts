import { expect, test } from "vitest";
import type { Estimate } from "../estimate.ts";
import { percentilesOf } from "../measurable-effect.ts";
import { calibrateByCounts, calibrateByRange } from "./calibrate.ts";

const about = { grade: "expert", basis: "assumption", origin: [] } as const;
const adoption = (estimate: Partial<Estimate>) => ({
  field: "adoption" as const,
  estimate: { ...about, ...estimate } as Estimate,
});
const effect = (estimate: Partial<Estimate>) => ({
  ...adoption(estimate),
  field: "effect" as const,
});

const midOf = (calibrated: ReturnType<typeof calibrateByCounts>) =>
  calibrated.ok ? calibrated.value.mid : Number.NaN;

test("the example of docs/methods.md: assumed 20 per cent, counted 124 of 400", () => {
  const calibrated = calibrateByCounts(adoption({ value: 0.2 }), { part: 124, of: 400 });
  if (!calibrated.ok) throw new Error(calibrated.error);
  const { low, mid, high, grade, surprise } = calibrated.value;
  expect([low, mid, high].map((part) => Math.round(100 * part))).toEqual([19, 27, 38]);
  expect(grade).toBe("regional");
  expect(surprise).toBeCloseTo(0.38, 2);
});

test("what contradicts the assumption is told", () => {
  const calibrated = calibrateByCounts(adoption({ value: 0.2 }), { part: 300, of: 400 });
  expect(calibrated.ok && calibrated.value.surprise).toBeLessThan(0.001);
});

test("a whole range, and what was counted before, weigh as their own 5th and 95th percentile", () => {
  const counted = { part: 30, of: 100 };
  const whole = adoption({ low: 0, mode: 0.2, high: 0.8 });
  const { low, high } = percentilesOf(whole);
  expect(midOf(calibrateByCounts(whole, counted))).toBeCloseTo(
    midOf(calibrateByCounts(adoption({ low, high }), counted)),
    9,
  );
  expect(midOf(calibrateByCounts(adoption({ part: 8, of: 40 }), counted))).toBeGreaterThan(0.2);
  const measured = { low: 0.1, high: 0.2, grade: "trial" } as const;
  expect(midOf(calibrateByRange(effect({ low: 0, mode: 0.2, high: 0.8 }), measured))).toBeCloseTo(
    midOf(calibrateByRange(effect({ low, high }), measured)),
    9,
  );
});

test("what is certain does not move", () => {
  for (const certain of [adoption({ low: 1, high: 1 }), adoption({ value: 1 })])
    expect(calibrateByCounts(certain, { part: 50, of: 100 })).toEqual({
      ok: false,
      error: "certain",
    });
});

test("two ranges weigh as much as they are precise", () => {
  // On the scale of log odds: 0.2 (0.09-0.38) by guess; 0.1 (0.05-0.19) by a trial.
  const calibrated = calibrateByRange(effect({ value: 0.2 }), {
    low: 0.05,
    high: 0.19,
    grade: "trial",
  });
  if (!calibrated.ok) throw new Error(calibrated.error);
  const { low, mid, high, surprise } = calibrated.value;
  const logit = (p: number) => Math.log(p / (1 - p));
  const z = 1.6448536269514722;
  const [m, t] = [logit(0.2), Math.log(2.5) / z];
  const x = (logit(0.05) + logit(0.19)) / 2;
  const variance = ((logit(0.19) - logit(0.05)) / 2 / z) ** 2 + (Math.log(1.25) / z) ** 2;
  const precision = 1 / t ** 2 + 1 / variance;
  expect(logit(mid)).toBeCloseTo((m / t ** 2 + x / variance) / precision, 9);
  expect(logit(high) - logit(low)).toBeCloseTo(2 * z * Math.sqrt(1 / precision), 9);
  expect(surprise).toBeGreaterThan(0.05);
});

test("a measured range that reaches below zero counts as it is", () => {
  const calibrated = calibrateByRange(effect({ low: 0.02, high: 0.2 }), {
    low: -0.1,
    high: 0.06,
    grade: "cohort",
  });
  if (!calibrated.ok) throw new Error(calibrated.error);
  const { low, mid, high } = calibrated.value;
  expect(low).toBeGreaterThan(-0.1);
  expect(mid).toBeLessThan(0.11);
  expect(high).toBeLessThan(0.2);
});
