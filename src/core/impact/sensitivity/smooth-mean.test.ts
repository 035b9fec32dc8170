import { expect, test } from "vitest";
import { normals } from "../../../kernel/random.ts";
import { smoothMean } from "./smooth-mean.ts";

const draws = 2000;
const noisy = (f: (x: number) => number, seed: number) => {
  const [x, noise] = [normals(seed, "x", draws), normals(seed, "noise", draws)];
  return { x, outcome: x.map((one, d) => f(one) + noise[d]!) };
};

test("a straight line is followed to the last digits", () => {
  const x = normals(1, "x", draws);
  const { at, curve } = smoothMean(x)(x.map((one) => 3000 + 2 * one));
  expect(at(1.5).mean).toBeCloseTo(3003, 6);
  expect(curve[7]).toBeCloseTo(3000 + 2 * x[7]!, 6);
});

test.each([-1.645, 0, 1.645])("at %f the mean lies within its standard errors", (place) => {
  const scores = Array.from(Array(60).keys(), (seed) => {
    const { x, outcome } = noisy((one) => Math.sin(2 * one), seed);
    const { mean, error } = smoothMean(x)(outcome).at(place);
    return (mean - Math.sin(2 * place)) / error;
  });
  const spread = Math.sqrt(scores.reduce((sum, one) => sum + one ** 2, 0) / scores.length);
  // Of 60 standard normals this lies between 0.74 and 1.27 with 99.5 % certainty; a penalty that
  // leans on the draws makes it lean a little.
  expect(spread).toBeGreaterThan(0.7);
  expect(spread).toBeLessThan(1.4);
});

test("of what happens or not it gives both means, and how sure they are", () => {
  const input = Float64Array.from({ length: 400 }, (_, d) => (d % 4 === 0 ? 1 : 0));
  const outcome = Float64Array.from({ length: 400 }, (_, d) => (d % 4 === 0 ? 5 : d % 2));
  const { at } = smoothMean(input)(outcome);
  expect(at(1)).toEqual({ mean: 5, error: 0 });
  expect(at(0).mean).toBeCloseTo(2 / 3, 12);
  expect(at(0).error).toBeCloseTo(Math.sqrt(2 / 9 / 300), 12);
});

test("noise alone leaves hardly a curve", () => {
  const { x, outcome } = noisy(() => 0, 5);
  const { curve } = smoothMean(x)(outcome);
  expect(Math.max(...curve.map(Math.abs))).toBeLessThan(0.15);
});

test("of a value that no draw had the mean of all stands, with its error", () => {
  const always = new Float64Array(4).fill(1);
  const { at } = smoothMean(always)(Float64Array.of(1, 2, 3, 4));
  expect(at(0)).toEqual({ mean: 2.5, error: expect.closeTo(Math.sqrt(5 / 3 / 4), 12) });
});
