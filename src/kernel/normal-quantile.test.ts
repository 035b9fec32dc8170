import { describe, expect, test } from "vitest";
import { normalQuantile } from "./normal-quantile.ts";

describe("normalQuantile", () => {
  // The first three are the test values printed in Wichura (1988); the last is a bisection of the
  // error function.
  test.each([
    [0.25, -0.6744897501960817],
    [0.001, -3.090232306167814],
    [1e-20, -9.26234008979841],
    [0.5, 0],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [2 ** -33, -6.337957754553789],
  ])("of %d is %d", (p, expected) => {
    expect(normalQuantile(p)).toBeCloseTo(expected, 13);
  });

  test("is odd around one half", () => {
    for (const p of [0.4, 0.075, 0.07, 0.01, 1e-6])
      expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(p), 9);
  });

  test("ends at infinity and refuses what is no chance", () => {
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
    expect(() => normalQuantile(1.1)).toThrow(RangeError);
    expect(() => normalQuantile(Number.NaN)).toThrow(RangeError);
  });
});
