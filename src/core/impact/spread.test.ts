import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { at, medianOf } from "./engine/distribution.ts";
import type { Estimate, EvidenceGrade } from "./estimate.ts";
import { factorOfGrade, spread, type Family } from "./spread.ts";

const z95 = 1.6448536269514722;
const about = { grade: "expert" as const, basis: "assumption" as const, origin: ["plan"] };
const range = (low: number, high: number): Estimate => ({ low, high, ...about });
const value = (median: number, grade: EvidenceGrade = "expert"): Estimate => ({
  ...about,
  value: median,
  grade,
});

/** 5th, 50th and 95th percentile of what an estimate stands for. */
function percentiles(family: Family, estimate: Estimate): number[] {
  const fitted = spread(family, estimate);
  if (!fitted.ok) throw new Error(fitted.error.message);
  return [-z95, 0, z95].map((z) => at(fitted.value, z));
}

describe("a range is the 5th and the 95th percentile", () => {
  test.each<[Family, number, number, number]>([
    ["share", 0.1, 0.6, 0.289898],
    ["amount", 10, 40, 20],
    ["signed-share", 0.1, 0.6, 0.289898],
    ["signed-share", -0.1, 0.3, 0.1],
    ["signed-share", 0, 0.1, 0.05],
    ["signed", 0.1, 0.4, 0.2],
    ["signed", -0.1, 0.3, 0.1],
    ["moment", 2024, 2026, 2025],
  ])("%s from %d to %d has its median at %d", (family, low, high, median) => {
    const [p5, p50, p95] = percentiles(family, range(low, high));
    expect(p5).toBeCloseTo(low, 9);
    expect(p50).toBeCloseTo(median, 4);
    expect(p95).toBeCloseTo(high, 9);
  });

  test("a part stays a part, however uncertain", () => {
    const bound = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(bound, bound, fc.double({ min: -6.4, max: 6.4, noNaN: true }), (a, b, z) => {
        const fitted = spread("share", range(Math.min(a, b), Math.max(a, b)));
        const part = fitted.ok ? at(fitted.value, z) : Number.NaN;
        expect(part).toBeGreaterThanOrEqual(0);
        expect(part).toBeLessThanOrEqual(1);
      }),
    );
  });
});

const whole = (low: number, mode: number, high: number): Estimate => ({
  low,
  mode,
  high,
  ...about,
});
const counted = (part: number, of: number): Estimate => ({ part, of, ...about });

describe("the least, the most likely and the most", () => {
  test.each<[Family, number, number, number, string]>([
    ["share", 0, 0.2, 1, "logit"],
    ["amount", 0, 4, 12, "log"],
    ["signed-share", 0, 0.1, 1, "logit"],
    ["signed-share", -0.1, 0.1, 0.2, "identity"],
    ["signed", 0, 0.1, 2, "log"],
    ["signed", -0.1, 0, 2, "identity"],
    ["moment", 2024, 2024.5, 2027, "identity"],
  ])("%s from %d by %d to %d is moved by its %s", (family, low, mode, high, link) => {
    expect(spread(family, whole(low, mode, high))).toEqual({
      ok: true,
      value: { kind: "pert", link, low, mode, high },
    });
  });
});

test("so many of so many: the Jeffreys interval, which never touches an end", () => {
  expect(spread("share", counted(124, 400))).toEqual({
    ok: true,
    value: { kind: "beta", link: "logit", a: 124.5, b: 276.5 },
  });
  const [p5, p50, p95] = percentiles("share", counted(124, 400));
  expect(p5).toBeCloseTo(0.2733, 3);
  expect(p50).toBeCloseTo(0.3103, 3);
  expect(p95).toBeCloseTo(0.3492, 3);
  for (const end of [
    percentiles("share", counted(0, 10))[0]!,
    1 - percentiles("share", counted(10, 10))[2]!,
  ]) {
    expect(end).toBeGreaterThan(0);
    expect(end).toBeLessThan(0.001);
  }
});

describe("one value gets the range of its grade", () => {
  test.each<[Family, number, EvidenceGrade, number, number]>([
    ["amount", 100, "trial", 80, 125],
    ["amount", 100, "none", 25, 400],
    // Odds 1 to 4 are divided and multiplied by 2.5: 1 to 10 and 2.5 to 4.
    ["share", 0.2, "expert", 1 / 11, 2.5 / 6.5],
    ["signed-share", 0.2, "expert", 1 / 11, 2.5 / 6.5],
    ["signed", 0.2, "cohort", 0.2 / 1.5, 0.3],
    ["signed-share", -0.2, "expert", -0.2 - 0.21, -0.2 + 0.21],
    ["moment", 2025, "regional", 2024.25, 2025.75],
  ])("%s of %d with grade %s runs from %d to %d", (family, median, grade, low, high) => {
    const [p5, p50, p95] = percentiles(family, value(median, grade));
    expect(p5).toBeCloseTo(low, 9);
    expect(p50).toBeCloseTo(median, 9);
    expect(p95).toBeCloseTo(high, 9);
  });

  test("weaker evidence never makes a range narrower", () => {
    const factors = (["trial", "cohort", "regional", "expert", "none"] as const).map(
      (grade) => factorOfGrade[grade],
    );
    expect(factors).toEqual(factors.toSorted((a, b) => a - b));
  });
});

describe("what is certain is a constant", () => {
  test.each<[Family, Estimate, number]>([
    ["share", range(1, 1), 1],
    ["share", range(0, 0), 0],
    ["share", value(1), 1],
    ["share", value(0), 0],
    ["amount", range(0, 0), 0],
    ["amount", value(0), 0],
    ["signed-share", range(-0.1, -0.1), -0.1],
    ["moment", range(2024.5, 2024.5), 2024.5],
    ["share", whole(1, 1, 1), 1],
  ])("%s %j", (family, estimate, constant) => {
    const fitted = spread(family, estimate);
    expect(fitted).toMatchObject({ ok: true, value: { scale: 0 } });
    expect(fitted.ok && medianOf(fitted.value)).toBeCloseTo(constant, 12);
  });
});

describe("what does not fit is refused with a remedy", () => {
  test.each<[Family, Estimate, string]>([
    ["share", range(0, 0.2), "cannot start at 0"],
    ["share", range(0.5, 1), "end at 1"],
    ["share", range(0.2, 15), "between 0 and 1"],
    ["share", value(-0.1), "between 0 and 1"],
    ["amount", range(0, 5), "cannot start at 0"],
    ["amount", range(-1, 5), "cannot be negative"],
    ["amount", value(-1), "cannot be negative"],
    ["signed-share", range(-2, 0), "between -1 and 1"],
    ["signed-share", value(20), "between -1 and 1"],
    ["moment", range(1, 2), "a moment in time"],
    ["share", whole(0.2, 0.5, 15), "between 0 and 1"],
    ["amount", whole(-1, 2, 5), "cannot be negative"],
    ["signed-share", whole(-2, 0, 0.5), "between -1 and 1"],
    ["moment", whole(1, 2, 3), "a moment in time"],
    ["amount", counted(1, 2), "part of a whole can be counted"],
    ["signed-share", counted(1, 2), "part of a whole can be counted"],
    ["moment", value(0), "a moment in time"],
  ])("%s %j", (family, estimate, message) => {
    expect(spread(family, estimate)).toEqual({
      ok: false,
      error: {
        message: expect.stringContaining(message),
        remedy: expect.stringMatching(/Write|Use/),
      },
    });
  });
});
