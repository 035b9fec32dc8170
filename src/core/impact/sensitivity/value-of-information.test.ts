import { describe, expect, test } from "vitest";
import { normalQuantile } from "../../../kernel/normal-quantile.ts";
import { sobolPoints } from "../../../kernel/sobol.ts";
import { gainsOfKnowing } from "./value-of-information.ts";

const draws = 8192;
const valueOfKnowing = (input: Float64Array, benefits: readonly Float64Array[]) =>
  gainsOfKnowing(input)(benefits).reduce((sum, gain) => sum + gain, 0) / draws;
const normalsOf = (columns: number, seed: number) =>
  sobolPoints(columns, draws, seed).map((column) => column.map(normalQuantile));

describe("with a benefit of 1 + φ + ε, normal", () => {
  /** σφ(μ/σ) − |μ|Φ(−|μ|/σ) with μ = 1. */
  const exact = new Map([
    [2, 0.395593],
    [1, 0.083315],
    [0.5, 0.004245],
  ]);
  test.each([...exact])("knowing φ with standard deviation %f is worth %f", (sd, value) => {
    const found = Array.from({ length: 5 }, (_, seed) => {
      const [phi, epsilon] = normalsOf(2, seed + 1);
      const input = phi!.map((z) => sd * z);
      return valueOfKnowing(input, [input.map((x, d) => 1 + x + 2 * epsilon![d]!)]);
    });
    const mean = found.reduce((sum, one) => sum + one, 0) / found.length;
    expect(Math.abs(mean - value)).toBeLessThan(Math.max(0.01 * value, 0.001));
  });
});

test("an input that changes nothing is worth nothing to know, also when much is at stake", () => {
  for (let seed = 1; seed <= 5; seed++) {
    const [idle, stake] = normalsOf(2, seed);
    expect(valueOfKnowing(idle!, [stake!.map((z) => 100 * z + 20)])).toBeLessThan(0.5);
  }
});

test("a curve that bends is followed", () => {
  const [phi, epsilon] = normalsOf(2, 3);
  // φ² − 1 is above zero half the time, though φ does not lean to either side.
  const found = valueOfKnowing(phi!, [phi!.map((x, d) => x ** 2 - 1 + epsilon![d]!)]);
  // E max(0, φ² − 1) = 2φ(1) with φ the density.
  expect(found).toBeCloseTo(0.48394, 2);
});

test("of an input that happens or not, both means are taken", () => {
  const [luck, noise] = sobolPoints(2, draws, 5);
  const happens = luck!.map((u) => (u < 0.25 ? 1 : 0));
  const found = valueOfKnowing(happens, [happens.map((x, d) => 4 * x - 2 + noise![d]! - 0.5)]);
  // A quarter of the time 2 instead of nothing.
  expect(found).toBeCloseTo(0.5, 2);
});

test("the best of three choices is followed", () => {
  const [phi] = normalsOf(1, 7);
  const found = valueOfKnowing(phi!, [phi!, phi!.map((x) => -x)]);
  // E|φ| = √(2/π).
  expect(found).toBeCloseTo(0.7979, 2);
});
