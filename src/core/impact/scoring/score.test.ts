import fc from "fast-check";
import { expect, test } from "vitest";
import { normalQuantile } from "../../../kernel/normal-quantile.ts";
import { normalTail } from "../../../kernel/normal-tail.ts";
import { normals, uniforms } from "../../../kernel/random.ts";
import { crps } from "./crps.ts";
import { quantileOf } from "./quantile.ts";
import { scoresOf, verdictOf, type PastForecast } from "./score.ts";

const z95 = normalQuantile(0.95);
const normal = (mean: number, deviation: number) => ({
  mean,
  p5: mean - z95 * deviation,
  p50: mean,
  p95: mean + z95 * deviation,
  meanError: 0,
});

test.each([0, 0.5, -2, 4])("of a normal forecast it is the closed form, at z = %d", (z) => {
  const [mean, deviation] = [3000, 400];
  const below = z < 0 ? normalTail(-z) : 1 - normalTail(z);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  // Gneiting and Raftery (2007), eq. 21.
  const exact = deviation * (z * (2 * below - 1) + 2 * density - 1 / Math.sqrt(Math.PI));
  const scored = crps(quantileOf(normal(mean, deviation)), mean + z * deviation);
  expect(Math.abs(scored / exact - 1)).toBeLessThan(1e-4);
});

test("of a forecast without uncertainty it is the distance", () => {
  expect(crps(() => 1500, 1800)).toBeCloseTo(300, 3);
  expect(crps(quantileOf(normal(1500, 0)), 1500)).toBe(0);
});

test("who believes other chances than they say scores worse", () => {
  const truth = quantileOf(normal(0, 1));
  const scoreOf = (said: ReturnType<typeof quantileOf>) => {
    let sum = 0;
    for (let i = 0; i < 400; i++) sum += crps(said, truth((i + 0.5) / 400));
    return sum / 400;
  };
  const honest = scoreOf(truth);
  for (const [mean, deviation] of [
    [0.4, 1],
    [0, 0.6],
    [0, 1.6],
  ] as const)
    expect(scoreOf(quantileOf(normal(mean, deviation)))).toBeGreaterThan(honest * 1.02);
});

test("of a gap like ours three percentiles give nearly what all draws give", () => {
  const draws = 20_000;
  const [baseline, effect, luck] = [
    normals(1, "baseline", draws),
    normals(1, "effect", draws),
    uniforms(1, "success", draws),
  ];
  // Normal without the plan; with a chance of 60 per cent something skewed is freed.
  const gap = baseline
    .map((z, d) => 3000 + 400 * z - (luck[d]! < 0.6 ? 150 * Math.exp(0.7 * effect[d]!) : 0))
    .toSorted();
  const at = (p: number) => gap[Math.min(draws - 1, Math.floor(p * draws))]!;
  const kept = quantileOf({ p5: at(0.05), p50: at(0.5), p95: at(0.95) });
  for (const observed of [at(0.02), at(0.3), at(0.6), at(0.99)])
    expect(Math.abs(crps(kept, observed) / crps(at, observed) - 1)).toBeLessThan(0.02);
});

const past: PastForecast = {
  madeAt: new Date("2024-06-01T00:00:00Z"),
  years: [2023, 2024, 2025, 2026],
  withPlan: [normal(1500, 50), normal(1700, 80), normal(1900, 100), normal(2100, 150)],
  start: { year: 2023, people: 1500 },
};

test("only years that were ahead and are known are scored", () => {
  const observed = new Map([
    [2023, 1520],
    [2024, 1800],
    [2025, 2300],
  ]);
  const scores = scoresOf([past], observed);
  expect(scores.map(({ year, ahead, within, naive }) => [year, ahead, within, naive])).toEqual([
    [2024, 0, true, 280],
    [2025, 1, false, 780],
  ]);
  expect(verdictOf(scores)).toMatchObject({ count: 2, within: 1, naive: 530, tooHigh: -250 });
});

test("nothing known before a forecast was made: the shortage of the start stands in", () => {
  expect(scoresOf([past], new Map([[2024, 1800]]))[0]!.naive).toBe(300);
  expect(scoresOf([past], new Map())).toEqual([]);
});

test("nine of ten true values lie within the range, and the score never is below zero", () => {
  const truth = quantileOf(normal(1700, 80));
  const held = Array.from({ length: 1000 }, (_, i) => truth((i + 0.5) / 1000)).filter(
    (people) => scoresOf([past], new Map([[2024, people]]))[0]!.within,
  );
  expect(held.length).toBe(900);
  fc.assert(
    fc.property(fc.double({ min: -5000, max: 9000, noNaN: true }), (people) => {
      expect(scoresOf([past], new Map([[2024, people]]))[0]!.crps).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 100 },
  );
});
