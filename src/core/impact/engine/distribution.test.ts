import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { incompleteBeta } from "../../../kernel/incomplete-beta.ts";
import { normals } from "../../../kernel/random.ts";
import {
  around,
  asNormal,
  at,
  between,
  constant,
  isCertain,
  leastOf,
  medianOf,
  times,
  type Beta,
  type Distribution,
  type Pert,
} from "./distribution.ts";

const z95 = 1.6448536269514722;
const pert = (low: number, mode: number, high: number, link: Pert["link"] = "log"): Pert => ({
  kind: "pert",
  link,
  low,
  mode,
  high,
});
const beta = (a: number, b: number): Beta => ({ kind: "beta", link: "logit", a, b });

describe("a beta and a PERT", () => {
  test("at the 95th percentile, 95 per cent lies below", () => {
    expect(incompleteBeta(at(beta(3.5, 9.5), z95), 3.5, 9.5)).toBeCloseTo(0.95, 6);
    // The example of docs/methods.md: 2 to 12, mostly 4, is Beta(1.8, 4.2) stretched.
    const amount = pert(2, 4, 12);
    for (const [z, part] of [
      [-z95, 0.05],
      [0, 0.5],
      [z95, 0.95],
    ] as const)
      expect(incompleteBeta((at(amount, z) - 2) / 10, 1.8, 4.2)).toBeCloseTo(part, 6);
  });

  test("the mean of a PERT is (low + 4 mode + high)/6, within four standard errors", () => {
    const amount = pert(2, 4, 12);
    const draws = normals(3, "pert", 20_000).map((z) => at(amount, z));
    const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
    // Standard deviation √((mean − low)(high − mean)/7) = 1.73.
    expect(Math.abs(mean - 5)).toBeLessThan((4 * Math.sqrt((3 * 7) / 7)) / Math.sqrt(20_000));
  });

  test("never leaves its ends, and rises with z, however it was moved", () => {
    const place = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(fc.tuple(place, place, place), place, (ends, median) => {
        const [low, mode, high] = ends.toSorted((a, b) => a - b) as [number, number, number];
        const part = around(pert(low, mode, high, "logit"), median);
        expect(medianOf(part)).toBeCloseTo(median, 9);
        const values = [-8, -2, 0, 2, 8].map((z) => at(part, z));
        expect(values).toEqual(values.toSorted((a, b) => a - b));
        for (const value of values) expect(value).toSatisfy((x: number) => x >= 0 && x <= 1);
      }),
    );
  });
});

describe("another median", () => {
  test("an amount keeps its relative range, a part that of its odds, another its width", () => {
    const [amount, part] = [pert(2, 4, 12), pert(0, 0.2, 1, "logit")];
    const ratio = 10 / medianOf(amount);
    for (const z of [-8, -1, 2])
      expect(at(around(amount, 10), z)).toBeCloseTo(at(amount, z) * ratio, 9);
    const odds = (x: number) => x / (1 - x);
    const ratioOfOdds = odds(0.5) / odds(medianOf(part));
    for (const z of [-1, 2])
      expect(odds(at(around(part, 0.5), z))).toBeCloseTo(odds(at(part, z)) * ratioOfOdds, 9);
    expect([-Infinity, Infinity].map((z) => at(around(part, 0.5), z))).toEqual([0, 1]);
    const moment = pert(2024, 2025, 2028, "identity");
    expect(at(around(moment, 2030), 1) - 2030).toBeCloseTo(at(moment, 1) - medianOf(moment), 9);
  });

  test("moved there and back is as it was, and of a guess remains a guess", () => {
    const guess = { ...beta(3, 8), guess: 1 as const };
    const back = around(around(guess, 0.9), medianOf(guess));
    expect(back.guess).toBe(1);
    for (const z of [-2, 0, 2]) expect(at(back, z)).toBeCloseTo(at(guess, z), 12);
  });

  test("at the end of its link nothing is left to chance", () => {
    for (const [quantity, median] of [
      [beta(2, 2), 0],
      [beta(2, 2), 1],
      [pert(1, 2, 3), 0],
      [pert(2, 2, 2), 5],
    ] as const)
      expect(around(quantity, median)).toEqual(constant(median));
  });
});

test("the least that a draw can be", () => {
  expect(leastOf(pert(-1, 0, 1, "identity"))).toBe(-1);
  expect(leastOf(around(pert(-1, 0, 1, "identity"), 2))).toBeCloseTo(1, 9);
  expect(leastOf(beta(0.5, 3))).toBe(0);
  expect(leastOf(between("log", 1, 2))).toBe(0);
  expect(leastOf(between("identity", 1, 2))).toBe(-Infinity);
  expect(leastOf(constant(-3))).toBe(-3);
});

test.each<[Distribution]>([[pert(2, 4, 12)], [between("log", 2, 12)], [constant(4)]])(
  "twice an amount is twice as much in every draw: %j",
  (amount) => {
    for (const z of [-2, 0, 2]) expect(at(times(amount, 2), z)).toBeCloseTo(2 * at(amount, z), 9);
    expect(isCertain(times(amount, 2))).toBe(isCertain(amount));
  },
);

test("twice a part is a bug", () => {
  for (const part of [beta(2, 2), between("logit", 0.1, 0.2)])
    expect(() => times(part, 2)).toThrow(RangeError);
});

test("as a normal it keeps its 5th and 95th percentile", () => {
  for (const quantity of [beta(0.5, 12.5), pert(0, 4, 12)])
    for (const z of [-z95, z95]) expect(at(asNormal(quantity), z)).toBeCloseTo(at(quantity, z), 9);
});
