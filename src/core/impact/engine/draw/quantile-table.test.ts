import { expect, test } from "vitest";
import { normalQuantile } from "../../../../kernel/normal-quantile.ts";
import { lookUp, quantileTable } from "./quantile-table.ts";

const normal = quantileTable(normalQuantile);
/** The part of all draws that a word stands for. */
const partOf = (word: number) => (word + 0.5) * 2 ** -32;

test("a normal quantile is within a ten-thousandth of itself, in the tails too", () => {
  for (let step = 1; step < 4000; step++) {
    const word = Math.floor((step / 4000) * 2 ** 32);
    expect(lookUp(normal, word)).toBeCloseTo(normalQuantile(partOf(word)), 3.5);
  }
  for (const far of [1e-4, 1e-6, 1e-8]) {
    const word = Math.floor(far * 2 ** 32);
    expect(lookUp(normal, word)).toBeCloseTo(normalQuantile(partOf(word)), 2);
    expect(lookUp(normal, 2 ** 32 - 1 - word)).toBeCloseTo(-normalQuantile(partOf(word)), 2);
  }
});

test("it climbs with the word, from one end to the other", () => {
  const words = [0, 1, 2, 3, 1000, 2 ** 20, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 3, 2 ** 32 - 1];
  const values = words.map((word) => lookUp(normal, word));
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(values[0]).toBeLessThan(-6);
  expect(values.at(-1)).toBeGreaterThan(6);
  expect(Math.abs(lookUp(normal, 2 ** 31))).toBeLessThan(1e-3);
});

test("mean and spread over all words are those of the distribution", () => {
  let sum = 0;
  let squares = 0;
  const steps = 2 ** 18;
  for (let step = 0; step < steps; step++) {
    const z = lookUp(normal, (step + 0.5) * 2 ** 14);
    sum += z;
    squares += z ** 2;
  }
  expect(sum / steps).toBeCloseTo(0, 5);
  expect(squares / steps).toBeCloseTo(1, 3);
});

test("a word may come as a signed number", () => {
  expect(lookUp(normal, -1)).toBe(lookUp(normal, 2 ** 32 - 1));
});
