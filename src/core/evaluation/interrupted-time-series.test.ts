import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { normals } from "../../kernel/random.ts";
import { interruptedTimeSeries } from "./interrupted-time-series.ts";
import type { SeriesModel } from "./series-model.ts";
import type { TimeSeries } from "./time-series.ts";

const reference = new URL("../../../test/reference/evaluation/", import.meta.url);
const expected = JSON.parse(readFileSync(new URL("expected.json", reference), "utf8")).sicily_its;
const rows = readFileSync(new URL("sicily.csv", reference), "utf8")
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => line.split(",").map(Number));
const sicily: TimeSeries = {
  periods: rows.map((row) => `${row[0]}-${row[1]}`),
  outcome: rows.map((row) => row[2]!),
  exposure: rows.map((row) => row[6]!),
  before: 36,
};
const plain: SeriesModel = {
  family: "quasi-poisson",
  slope: false,
  harmonics: 0,
  season: 12,
  neweyWestLags: null,
};

function evaluate(series: TimeSeries, model: Partial<SeriesModel> = {}) {
  const result = interruptedTimeSeries(series, { ...plain, ...model });
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}
const reasonFor = (series: TimeSeries, model: Partial<SeriesModel> = {}) => {
  const result = interruptedTimeSeries(series, { ...plain, ...model });
  return result.ok ? undefined : result.error.reason;
};
const verdictOf = ({ assumptions }: ReturnType<typeof evaluate>, name: string) =>
  assumptions.find((assumption) => assumption.name === name)?.verdict;

describe("the smoking ban of Sicily, to the digits that R prints", () => {
  test("Poisson", () => {
    const { effect, trend } = evaluate(sicily, { family: "poisson" });
    const { RR, ci, time_RR } = expected.poisson_step;
    expect([effect.value, effect.low, effect.high].map(digits(4))).toEqual([RR, ...ci]);
    expect(digits(3)(trend.value)).toBe(time_RR);
    expect(Math.log(effect.value)).toBeCloseTo(expected.poisson_step.coef[1], 11);
    expect(Math.log(trend.value)).toBeCloseTo(expected.poisson_step.coef[2], 11);
  });

  test("quasi-Poisson", () => {
    const { effect, dispersion } = evaluate(sicily);
    const { RR, ci, dispersion: spread } = expected.quasipoisson_step;
    expect([effect.value, effect.low, effect.high].map(digits(4))).toEqual([RR, ...ci]);
    expect(digits(4)(dispersion)).toBe(spread);
  });

  test("with the season in two pairs of sine and cosine", () => {
    const { effect, trend, dispersion } = evaluate(sicily, { harmonics: 2 });
    const { RR, ci, time_RR, dispersion: spread } = expected.quasipoisson_harmonic2;
    expect([effect.value, effect.low, effect.high].map(digits(4))).toEqual([RR, ...ci]);
    expect([trend.value, dispersion].map(digits(4))).toEqual([time_RR, spread]);
    const [, ban, time] = expected.quasipoisson_harmonic2.coef_int_ban_time;
    expect(Math.log(effect.value)).toBeCloseTo(ban, 11);
    expect(Math.log(trend.value)).toBeCloseTo(time, 11);
  });

  test("with a change of trend", () => {
    const { level, slope, slopeTest, effect } = evaluate(sicily, { harmonics: 2, slope: true });
    const { RR_level, RR_slope, F, p } = expected.slope_change;
    expect([level.value, slope!.value].map(digits(4))).toEqual([RR_level, RR_slope]);
    expect([slopeTest!.statistic, slopeTest!.pValue].map(digits(4))).toEqual([F, p]);
    // The mean over 23 months lies in the middle of them, on the logarithm.
    expect(effect.value).toBeCloseTo(level.value * slope!.value ** 12, 12);
  });

  // The standard errors were computed apart, with numpy.
  test.each([
    [0, 0.026353090710384185],
    [3, 0.023186927130642285],
  ])("with Newey-West over %d lags", (neweyWestLags, standardError) => {
    const { effect } = evaluate(sicily, { harmonics: 2, neweyWestLags });
    expect(effect.standardError).toBeCloseTo(standardError, 12);
  });

  test("what the assumptions saw", () => {
    const step = evaluate(sicily, { family: "poisson" });
    expect(verdictOf(step, "spread-of-counts")).toBe("failed");
    expect(verdictOf(step, "independent-errors")).toBe("failed");
    expect(step.grade).toBe("none");
    const season = evaluate(sicily, { harmonics: 2 });
    expect(verdictOf(season, "spread-of-counts")).toBe("passed");
    expect(verdictOf(season, "independent-errors")).toBe("failed");
    expect(season.grade).toBe("expert");
    expect(evaluate(sicily, { harmonics: 2, neweyWestLags: 3 }).grade).toBe("regional");
  });

  test("the picture is the fit before the start, and the effect after it", () => {
    const { picture, effect } = evaluate(sicily, { harmonics: 2 });
    expect(picture.filter(({ after }) => after)).toHaveLength(23);
    const sum = (values: readonly number[]) => values.reduce((a, b) => a + b);
    const after = picture.filter((moment) => moment.after);
    // A Poisson fit with a level meets the total of the periods after the start.
    expect(sum(after.map(({ without }) => without * effect.value))).toBeCloseTo(
      sum(after.map(({ observed }) => observed)),
      6,
    );
    for (const { low, without, high } of picture) {
      expect(low).toBeLessThan(without);
      expect(high).toBeGreaterThan(without);
    }
  });
});

describe("by hand", () => {
  const rise = Array.from({ length: 20 }, (_, i) => 100 + 2 * i);

  test("a jump of 30 in a straight line, and no doubt about it", () => {
    const outcome = rise.map((value, i) => (i < 10 ? value : value + 30));
    const { effect, trend, picture } = evaluate(
      { periods: rise.map(String), outcome, before: 10 },
      { family: "gaussian" },
    );
    expect(effect).toMatchObject({ measure: "difference", degreesOfFreedom: 17 });
    expect(effect.value).toBeCloseTo(30, 9);
    expect(trend.value).toBeCloseTo(2, 9);
    expect(picture.at(-1)!.without).toBeCloseTo(138, 9);
  });

  test("a line of zeros has no effect, and nothing to test", () => {
    const outcome = rise.map(() => 0);
    const { effect, slopeTest } = evaluate(
      { periods: rise.map(String), outcome, before: 10 },
      { family: "gaussian", slope: true },
    );
    expect(effect).toMatchObject({ value: 0, pValue: 1 });
    expect(slopeTest).toBeNull();
  });

  test("a bend: the effect is its mean over the periods after the start", () => {
    const outcome = rise.map((value, i) => value - 5 * Math.max(0, i - 9));
    const { effect, level, slope } = evaluate(
      { periods: rise.map(String), outcome, before: 10 },
      { family: "gaussian", slope: true },
    );
    expect([level.value, slope!.value, effect.value].map(digits(6))).toEqual([-0, -5, -27.5]);
  });
});

test("an intervention that does nothing is found in about 5 of 100 series", () => {
  const n = 24;
  const series = 800;
  const noise = normals(5, "series", n * series);
  let found = 0;
  for (let s = 0; s < series; s++) {
    const outcome = [...noise.subarray(s * n, (s + 1) * n)];
    const { effect } = evaluate(
      { periods: outcome.map(String), outcome, before: 12 },
      { family: "gaussian" },
    );
    if (effect.low > 0 || effect.high < 0) found++;
  }
  // Exact for normal noise: 5 % with a standard error of √(0.05 · 0.95 / 800) = 0.8 %.
  expect(Math.abs(found / series - 0.05)).toBeLessThan(4 * 0.0077);
});

describe("refused", () => {
  const flat = (n: number, before: number, value = 50): TimeSeries => ({
    periods: Array.from({ length: n }, (_, i) => `m${i}`),
    outcome: Array.from({ length: n }, () => value),
    before,
  });
  test.each([
    ["start-outside-series", flat(20, 20), {}],
    ["start-outside-series", flat(20, 0), {}],
    ["too-few-periods-before", flat(20, 7), {}],
    ["too-few-periods-before", flat(20, 10), { harmonics: 1 }],
    ["too-few-periods-after", flat(20, 18), {}],
    ["too-many-questions", flat(16, 12), { harmonics: 3 }],
    ["too-few-events-before", flat(20, 10, 0), {}],
    [
      "too-few-events-after",
      { ...flat(20, 10), outcome: [...flat(10, 0).outcome, ...flat(10, 0, 0).outcome] },
      {},
    ],
    ["not-a-count", flat(20, 10, -1), {}],
    ["not-a-count", flat(20, 10, 50.5), { family: "poisson" }],
  ] as const)("%s", (reason, series, model) => {
    expect(reasonFor(series, model)).toBe(reason);
  });

  test("a season that does not fit its harmonics is a bug", () => {
    expect(() => evaluate(sicily, { harmonics: 6 })).toThrow(RangeError);
    expect(() => evaluate(sicily, { family: "gaussian" })).toThrow(RangeError);
  });
});

const digits = (n: number) => (value: number) => Number(value.toFixed(n));
