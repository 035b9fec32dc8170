import { describe, expect, test } from "vitest";
import { normals, uniforms, xoshiro128 } from "./random.ts";

describe("xoshiro128", () => {
  test("gives the numbers of the reference program", () => {
    expect([...xoshiro128([1, 2, 3, 4], 4)]).toEqual([641, 1573767, 3222811527, 3517856514]);
  });
});

describe("uniforms", () => {
  test("are the same for the same seed and input, and more only adds to the end", () => {
    expect(uniforms(7, "pool/a", 80).slice(0, 50)).toEqual(uniforms(7, "pool/a", 50));
  });

  test.each([
    ["another seed", 8, "pool/a"],
    ["another input", 7, "pool/b"],
    ["letters in another order", 7, "poola/"],
  ])("are other numbers for %s", (_, seed, input) => {
    const one = uniforms(7, "pool/a", 50);
    expect(uniforms(seed, input, 50).some((u) => one.includes(u))).toBe(false);
  });

  test("spread evenly over 0 to 1: chi-square over 100 boxes", () => {
    const boxes = Array.from({ length: 100 }, () => 0);
    for (const u of uniforms(1, "x", 100_000)) boxes[Math.floor(u * 100)]! += 1;
    const chiSquare = boxes.reduce((sum, n) => sum + (n - 1000) ** 2 / 1000, 0);
    // 99 degrees of freedom: 1 in 1,000 lies above 148.2 and 1 in 1,000 below 60.4.
    expect(chiSquare).toBeGreaterThan(60.4);
    expect(chiSquare).toBeLessThan(148.2);
  });
});

describe("normals", () => {
  const count = 40_000;
  const mean = (column: Float64Array) => column.reduce((a, b) => a + b) / column.length;

  test("of neighbouring names are unrelated", () => {
    const [x, y] = [normals(1, "input/1", count), normals(1, "input/2", count)];
    const correlation = mean(x.map((value, i) => value * y[i]!));
    expect(Math.abs(correlation)).toBeLessThan(4 / Math.sqrt(count));
  });

  test("have mean 0 and variance 1 within four standard errors", () => {
    const z = normals(3, "z", count);
    expect(Math.abs(mean(z))).toBeLessThan(4 / Math.sqrt(count));
    const variance = mean(z.map((value) => value * value));
    expect(Math.abs(variance - 1)).toBeLessThan((4 * Math.SQRT2) / Math.sqrt(count));
  });
});
