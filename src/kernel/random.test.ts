import { describe, expect, test } from "vitest";
import { streamOf, xoshiro128 } from "./random.ts";

const take = (count: number, next: () => number) => Array.from({ length: count }, next);

const uniforms = (count: number, seed: number, input: string) => {
  const stream = streamOf(seed, input);
  return take(count, () => stream.uniform());
};
const normals = (count: number, seed: number, input: string) => {
  const stream = streamOf(seed, input);
  return take(count, () => stream.normal());
};

describe("xoshiro128", () => {
  test("gives the numbers of the reference program", () => {
    expect(take(4, xoshiro128(1, 2, 3, 4))).toEqual([641, 1573767, 3222811527, 3517856514]);
  });
});

describe("streamOf", () => {
  test("gives the same numbers for the same seed and input", () => {
    expect(uniforms(50, 7, "pool/a")).toEqual(uniforms(50, 7, "pool/a"));
  });

  test.each([
    ["another seed", 8, "pool/a"],
    ["another input", 7, "pool/b"],
    ["letters in another order", 7, "poola/"],
  ])("gives other numbers for %s", (_, seed, input) => {
    const one = uniforms(50, 7, "pool/a");
    expect(uniforms(50, seed, input).some((u) => one.includes(u))).toBe(false);
  });

  test("spreads evenly over 0 to 1: chi-square over 100 boxes", () => {
    const boxes = Array.from({ length: 100 }, () => 0);
    for (const u of uniforms(100_000, 1, "x")) boxes[Math.floor(u * 100)]! += 1;
    const chiSquare = boxes.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
    // 99 degrees of freedom: 1 in 1,000 lies above 148.2 and 1 in 1,000 below 60.4.
    expect(chiSquare).toBeGreaterThan(60.4);
    expect(chiSquare).toBeLessThan(148.2);
  });

  test("streams of neighbouring names are unrelated", () => {
    const [x, y] = ["input/1", "input/2"].map((name) => normals(40_000, 1, name));
    const correlation = x!.reduce((sum, value, i) => sum + value * y![i]!, 0) / 40_000;
    expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(40_000));
  });

  test("normal draws have mean 0 and variance 1 within four standard errors", () => {
    const z = normals(40_000, 3, "z");
    const mean = z.reduce((a, b) => a + b) / z.length;
    const variance = z.reduce((sum, value) => sum + (value - mean) ** 2, 0) / z.length;
    expect(Math.abs(mean)).toBeLessThan(4 / 200);
    expect(Math.abs(variance - 1)).toBeLessThan((4 * Math.SQRT2) / 200);
  });
});
