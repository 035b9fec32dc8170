import fc from "fast-check";
import { expect, test } from "vitest";
import { logGamma } from "../../../kernel/log-gamma.ts";
import { normals, uniforms } from "../../../kernel/random.ts";
import { withCounts } from "./counted.ts";

const assumed = { link: "logit", location: -1.386, scale: 0.557 } as const;
const share = (eta: number) => 1 / (1 + Math.exp(-eta));
const chanceOf = (part: number, of: number, p: number) =>
  Math.exp(
    logGamma(of + 1) -
      logGamma(part + 1) -
      logGamma(of - part + 1) +
      part * Math.log(p) +
      (of - part) * Math.log1p(-p),
  );

/** Mean, variance and chances by a sum over a fine grid of what is assumed and what it is here. */
function byGrid(part: number, of: number, own: number) {
  const step = 0.05;
  let [sum, first, second, few, many] = [0, 0, 0, 0, 0];
  for (let z = -7; z <= 7; z += step)
    for (let u = -7; u <= 7; u += step) {
      const theta = assumed.location + assumed.scale * z;
      const p = share(theta + own * u);
      const density = (Math.exp(-(z * z + u * u) / 2) / (2 * Math.PI)) * step * step;
      const weight = density * chanceOf(part, of, p);
      sum += weight;
      first += weight * theta;
      second += weight * theta * theta;
      for (let k = 0; k <= of; k++) {
        if (k <= part) few += density * chanceOf(k, of, p);
        if (k >= part) many += density * chanceOf(k, of, p);
      }
    }
  const mean = first / sum;
  return {
    mean,
    deviation: Math.sqrt(second / sum - mean * mean),
    surprise: Math.min(1, 2 * Math.min(few, many)),
  };
}

test.each([
  [3, 12, 0.34],
  [0, 8, 0.34],
  [8, 8, 0.6],
  [6, 6, 0.1],
])("%i of %i, own spread %d, as a sum over a grid", (part, of, own) => {
  const { posterior, surprise } = withCounts(assumed, { part, of }, own);
  const grid = byGrid(part, of, own);
  expect(posterior.location).toBeCloseTo(grid.mean, 4);
  expect(posterior.scale).toBeCloseTo(grid.deviation, 4);
  expect(surprise).toBeCloseTo(grid.surprise, 4);
});

test("of very many the part is known, and its own spread remains", () => {
  const own = 0.34;
  const { posterior } = withCounts(assumed, { part: 310_000, of: 1_000_000 }, own);
  const gain = 0.557 ** 2 / (0.557 ** 2 + own ** 2);
  const seen = Math.log(0.31 / 0.69);
  expect(posterior.location).toBeCloseTo(-1.386 + gain * (seen + 1.386), 4);
  expect(posterior.scale).toBeCloseTo(Math.sqrt(gain) * own, 4);
});

test("nine of ten ranges hold what is true, when it comes from what was assumed", () => {
  const [rounds, of, own] = [4000, 40, 0.34];
  const [theta, around] = [normals(1, "theta", rounds), normals(1, "here", rounds)];
  const posteriors = Array.from(
    { length: of + 1 },
    (_, part) => withCounts(assumed, { part, of }, own).posterior,
  );
  let held = 0;
  for (let round = 0; round < rounds; round++) {
    const truth = assumed.location + assumed.scale * theta[round]!;
    const p = share(truth + own * around[round]!);
    const part = uniforms(round, "people", of).filter((u) => u < p).length;
    const { location, scale } = posteriors[part]!;
    if (Math.abs(truth - location) <= 1.6448536269514722 * scale) held += 1;
  }
  // Four standard errors of a chance of 0.9 in 4,000 rounds.
  expect(Math.abs(held / rounds - 0.9)).toBeLessThan(4 * Math.sqrt((0.9 * 0.1) / rounds));
});

const counts = fc
  .integer({ min: 1, max: 5000 })
  .chain((of) => fc.record({ of: fc.constant(of), part: fc.integer({ min: 0, max: of - 1 }) }));

test("whoever counts more gets a higher part, and knows more than before", () => {
  fc.assert(
    fc.property(counts, fc.double({ min: 0.05, max: 1, noNaN: true }), ({ part, of }, own) => {
      const { posterior, surprise } = withCounts(assumed, { part, of }, own);
      expect(posterior.scale).toBeGreaterThan(0);
      expect(posterior.scale).toBeLessThan(assumed.scale);
      expect(surprise).toBeGreaterThanOrEqual(0);
      expect(surprise).toBeLessThanOrEqual(1);
      const more = withCounts(assumed, { part: part + 1, of }, own);
      expect(more.posterior.location).toBeGreaterThan(posterior.location);
    }),
    { numRuns: 40 },
  );
});

test("counts that cannot be are a bug", () => {
  for (const [part, of] of [
    [3, 2],
    [-1, 2],
    [0, 0],
    [Number.NaN, 5],
    [1.5, 5],
  ] as const)
    expect(() => withCounts(assumed, { part, of }, 0.3)).toThrow(RangeError);
});
