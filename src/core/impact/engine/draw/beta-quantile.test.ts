import { expect, test } from "vitest";
import { incompleteBeta } from "../../../../kernel/incomplete-beta.ts";
import { betaQuantile } from "./beta-quantile.ts";

test.each([
  [2, 3],
  [1, 1],
  [0.7, 4],
  [12, 1.5],
  [1.2, 0.8],
  [40, 60],
])("of Beta(%f, %f), the part below a quantile is the part that was asked for", (a, b) => {
  const quantile = betaQuantile(a, b);
  for (const part of [0.001, 0.05, 0.3, 0.5, 0.8, 0.95, 0.999])
    expect(incompleteBeta(quantile(part), a, b) / part).toBeCloseTo(1, 4);
  for (const far of [1e-6, 1e-9])
    expect(incompleteBeta(quantile(far), a, b) / far).toBeCloseTo(1, 1);
  expect([quantile(0), quantile(1)]).toEqual([0, 1]);
});

test("a uniform quantity is its own quantile", () => {
  const quantile = betaQuantile(1, 1);
  for (const part of [0.1, 0.25, 0.5, 0.9]) expect(quantile(part)).toBeCloseTo(part, 6);
});
