import { expect, test } from "vitest";
import { normalQuantile } from "../../../kernel/normal-quantile.ts";
import { uniforms } from "../../../kernel/random.ts";
import { closedForm } from "./closed-form-r1.test-data.ts";
import { estimateGap, estimateOnce } from "./estimate-gap.test-data.ts";
import type { Integrand } from "./integrand.test-data.ts";
import { referenceIntegrand } from "./reference-integrand.test-data.ts";
import { referenceModel } from "./reference-model.test-data.ts";

const model = referenceModel();
/** 2032 */
const year = 9;
const exact = closedForm(model, year);
const integrand = referenceIntegrand(model, year);

test("the closed form is that of the reference", () => {
  // From an oracle in another program, with Gauss-Hermite for the S-curve.
  expect(exact.mean).toBeCloseTo(744.5099, 3);
  expect(exact.deviation).toBeCloseTo(748.0762, 3);
  expect(exact.freed.reduce((sum, people) => sum + people, 0)).toBeCloseTo(3055.4901, 3);
  expect(integrand.inputs).toBe(4 * 120 + 312);
});

test("far less noise than from draws: more than 30 times less variance at 1,024 points", () => {
  const [points, rounds] = [1024, 50];
  const estimates = Array.from({ length: rounds }, (_, round) =>
    estimateOnce(integrand, points, round),
  );
  const [mean, meanVariance] = spreadOf(estimates.map((one) => one.mean));
  const [chance, chanceVariance] = spreadOf(estimates.map((one) => one.chance));
  expect(exact.deviation ** 2 / points / meanVariance).toBeGreaterThan(30);
  expect((chance * (1 - chance)) / points / chanceVariance).toBeGreaterThan(30);
  expect(Math.abs(mean - exact.mean)).toBeLessThan(4 * Math.sqrt(meanVariance / rounds));
  expect(chance).toBeCloseTo(0.16, 2);
});

test("the chance is that of random draws", () => {
  const draws = 8000;
  const columns = Array.from({ length: integrand.inputs }, (_, input) =>
    uniforms(3, String(input), draws),
  );
  const { mean, deviation } = integrand.at(columns);
  const own = uniforms(3, "baseline", draws);
  const closed = mean.filter((gap, d) => gap + deviation[d]! * normalQuantile(own[d]!) <= 0);
  const { chance, chanceError } = estimateGap(integrand, { points: 256, scramblings: 4, seed: 1 });
  const error = Math.sqrt((chance * (1 - chance)) / draws);
  expect(Math.abs(closed.length / draws - chance)).toBeLessThan(4 * Math.hypot(error, chanceError));
});

/** A gap of which the other input is normal too: everything is known. */
const normal = (expected: number): Integrand => ({
  inputs: 1,
  controlMeans: [],
  at: ([first]) => ({
    mean: first!.map((u) => expected + 30 * normalQuantile(u)),
    deviation: first!.map(() => 40),
    controls: [],
  }),
});

test.each([
  [0, 0.5],
  [50, 0.158655],
  [-50, 0.841345],
  [150, 0.00135],
])("a normal gap around %d closes with chance %d", (expected, chance) => {
  const estimate = estimateGap(normal(expected), { points: 1024, scramblings: 4, seed: 7 });
  expect(estimate.mean).toBeCloseTo(expected, 1);
  expect(estimate.chance).toBeCloseTo(chance, 4);
  expect(estimate.chanceError).toBeLessThan(1e-4);
  expect(estimateGap(normal(expected), { points: 1024, scramblings: 4, seed: 7 })).toEqual(
    estimate,
  );
});

/** Mean and variance of replicates. */
function spreadOf(values: readonly number[]): readonly [number, number] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return [mean, squares / (values.length - 1)];
}
