import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canJudge } from "./can-judge.ts";
import type { ChartPoint, ProcessChart, Variation } from "./chart.ts";
import { processChart } from "./process-chart.ts";
import type { ChartOptions, Direction, SeriesPoint } from "./series.ts";

const dayOf = (i: number) => new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10);
const seriesOf = (values: readonly (number | undefined)[]): SeriesPoint[] =>
  values.map((value, i) => ({ date: dayOf(i), value }));

function chartOf(
  values: readonly (number | undefined)[],
  options: Partial<ChartOptions> = {},
): ProcessChart {
  const chart = processChart(seriesOf(values), { direction: "increase", ...options });
  if (!chart.ok) throw new Error(chart.error.kind);
  return chart.value;
}

const variationOf = (point: ChartPoint) => (point.kind === "known" ? point.variation : "gap");
/** Whole numbers: adding and doubling them is exact, so that laws hold to the last point. */
const values = fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 1, maxLength: 60 });
const direction = fc.constantFrom<Direction>("increase", "decrease", "neutral");

test("the example of docs/methods.md", () => {
  const weeks = [12, 14, 11, 13, 15, 12, 14, 13, 11, 13, 12, 22];
  const chart = chartOf(weeks, { direction: "decrease", target: 10 });
  const { mean, limits, short } = chart.groups[0]!;
  expect(mean).toBe(13.5);
  expect(limits).toMatchObject({ movingRange: 2, ranges: 10 });
  expect(limits!.lower).toBeCloseTo(8.18, 12);
  expect(limits!.upper).toBeCloseTo(18.82, 12);
  expect(limits!.nearUpper).toBeCloseTo(17.046_667, 6);
  expect(short).toBe(true);
  expect(chart.points.map(variationOf).slice(0, -1)).not.toContainEqual(
    expect.objectContaining({ kind: "special" }),
  );
  expect(chart.variation).toEqual({
    kind: "special",
    rule: "outside",
    toward: "high",
    meaning: "concern",
  });
  expect(chart.assurance).toBe("hit-or-miss");
});

describe("a constant series", () => {
  test.each([0.1, 1 / 3, 1e9 + 0.7, 0])("of %d has limits equal to its mean", (value) => {
    const chart = chartOf(Array.from({ length: 30 }, () => value));
    expect(chart.groups[0]!.mean).toBe(value);
    expect(chart.groups[0]!.limits).toMatchObject({ lower: value, upper: value, movingRange: 0 });
    expect(chart.variation).toEqual({ kind: "common" });
    expect(JSON.stringify(chart)).not.toContain("null");
  });

  test("sees the first other value", () => {
    const chart = chartOf([...Array.from({ length: 12 }, () => 5), 6], { fixAfter: 12 });
    expect(chart.variation).toMatchObject({ rule: "outside", toward: "high" });
  });
});

describe("laws", () => {
  test("a constant added moves mean and limits alike", () => {
    const several = values.filter((series) => series.length > 1);
    fc.assert(
      fc.property(several, fc.integer({ min: -999, max: 999 }), (series, extra) => {
        const before = chartOf(series).groups[0]!;
        const after = chartOf(series.map((value) => value + extra)).groups[0]!;
        expect(after.mean - before.mean).toBeCloseTo(extra, 9);
        expect(after.limits!.upper - before.limits!.upper).toBeCloseTo(extra, 9);
        expect(after.limits!.lower - before.limits!.lower).toBeCloseTo(extra, 9);
      }),
    );
  });

  test("another unit scales the limits, and no judgement changes", () => {
    fc.assert(
      fc.property(values, fc.constantFrom(0.25, 2, 1024), direction, (series, factor, way) => {
        const before = chartOf(series, { direction: way });
        const scaled = chartOf(
          series.map((value) => value * factor),
          { direction: way },
        );
        expect(scaled.groups[0]!.limits?.lower).toBe(
          before.groups[0]!.limits && before.groups[0]!.limits.lower * factor,
        );
        expect(scaled.points.map(variationOf)).toEqual(before.points.map(variationOf));
      }),
    );
  });

  test("upside down, high is low and improvement stays improvement", () => {
    const mirrored = (variation: Variation): Variation =>
      variation.kind === "common"
        ? variation
        : { ...variation, toward: variation.toward === "high" ? "low" : "high" };
    const swap = { increase: "decrease", decrease: "increase", neutral: "neutral" } as const;
    fc.assert(
      fc.property(values, direction, (series, way) => {
        const chart = chartOf(series, { direction: way, target: 7 });
        const turned = chartOf(
          series.map((value) => -value),
          {
            direction: swap[way],
            target: -7,
          },
        );
        expect(turned.variation).toEqual(mirrored(chart.variation));
        expect(turned.assurance).toBe(chart.assurance);
      }),
    );
  });

  test("what is better changes the meaning alone", () => {
    fc.assert(
      fc.property(values, (series) => {
        const meanings = (["increase", "decrease", "neutral"] as const).map((way) =>
          chartOf(series, { direction: way }).points.map((point) => {
            const variation = variationOf(point);
            return variation === "gap" || variation.kind === "common" ? "none" : variation.meaning;
          }),
        );
        const flip = {
          improvement: "concern",
          concern: "improvement",
          neutral: "neutral",
        } as const;
        for (const [i, meaning] of meanings[0]!.entries()) {
          expect(meanings[1]![i]).toBe(meaning === "none" ? "none" : flip[meaning]);
          expect(meanings[2]![i]).toBe(meaning === "none" ? "none" : "neutral");
        }
      }),
    );
  });

  test("gaps change nothing for the known points", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 20 }), { nil: undefined }), { maxLength: 50 }),
        fc.nat(49),
        (series, rebased) => {
          fc.pre(series.some((value) => value !== undefined));
          const rebases = [{ from: dayOf(rebased), reason: "new definition" }];
          const options: ChartOptions = { direction: "increase", target: 9, rebases };
          const whole = processChart(seriesOf(series), options);
          const known = seriesOf(series).filter(({ value }) => value !== undefined);
          const dense = processChart(known, options);
          if (!whole.ok || !dense.ok) throw new Error("refused");
          expect(whole.value.points).toHaveLength(series.length);
          const points = whole.value.points.filter(({ kind }) => kind === "known");
          expect({ ...whole.value, points }).toEqual(dense.value);
        },
      ),
    );
  });

  test("a rebase splits a chart into the charts of its parts", () => {
    fc.assert(
      fc.property(values, values, (before, after) => {
        const from = dayOf(before.length);
        const rebases = [{ from, reason: "another way of counting" }];
        const chart = chartOf([...before, ...after], { rebases });
        const [first, second] = [chartOf(before), chartOf(after)];
        expect(chart.groups).toEqual([...first.groups, { ...second.groups[0], rebases }]);
        expect(chart.points.map(variationOf)).toEqual(
          [...first.points, ...second.points].map(variationOf),
        );
      }),
    );
  });

  test("later points never move a fixed baseline", () => {
    const enough = fc.array(fc.integer(), { minLength: 12, maxLength: 20 });
    fc.assert(
      fc.property(enough, values, (start, later) => {
        const [short, long] = [start, [...start, ...later]].map((column) =>
          chartOf(column, { fixAfter: 12 }),
        );
        expect(long!.groups[0]!.limits).toEqual(short!.groups[0]!.limits);
        expect(long!.groups[0]!.baseline).toBe(12);
      }),
    );
  });
});

describe("rebases", () => {
  const numbers = Array.from({ length: 20 }, (_, i) => i % 3);

  test("between two points start at the second, and share a start with their reasons", () => {
    const rebases = [
      { from: "2020-01-11", reason: "second" },
      { from: "2020-01-10", reason: "first" },
    ];
    const series = seriesOf(numbers).filter(({ date }) => date !== "2020-01-10");
    const chart = processChart(series, { direction: "increase", rebases });
    expect(chart.ok && chart.value.groups.map((group) => group.rebases)).toEqual([
      [],
      rebases.toReversed(),
    ]);
    expect(chart.ok && chart.value.groups.map(({ known }) => known)).toEqual([9, 10]);
  });

  test("after the last point wait", () => {
    const rebases = [{ from: "2021-01-01", reason: "next year" }];
    expect(chartOf(numbers, { rebases })).toEqual(chartOf(numbers));
  });

  test("make judging wait for twelve points of the new process", () => {
    const rebased = (at: number) => [{ from: dayOf(at), reason: "moved" }];
    expect(canJudge(chartOf(numbers.slice(0, 11)))).toBe(false);
    expect(canJudge(chartOf(numbers.slice(0, 12)))).toBe(true);
    expect(canJudge(chartOf(numbers, { rebases: rebased(8) }))).toBe(true);
    expect(canJudge(chartOf(numbers, { rebases: rebased(9) }))).toBe(false);
  });
});

describe("refuses", () => {
  test.each([
    ["a series without a value", [undefined, undefined], {}, { kind: "nothing-known" }],
    ["no series", [], {}, { kind: "nothing-known" }],
    [
      "a short baseline",
      [1, 2, 3],
      { fixAfter: 11 },
      { kind: "baseline-too-short", fixAfter: 11, least: 12 },
    ],
  ])("%s", (_, series, options, error) => {
    const chart = processChart(seriesOf(series), { direction: "increase", ...options });
    expect(chart).toEqual({ ok: false, error });
  });

  test("dates that do not ascend", () => {
    const series = seriesOf([1, 2, 3]).toReversed();
    expect(processChart(series, { direction: "neutral" })).toEqual({
      ok: false,
      error: { kind: "dates-not-ascending", date: "2020-01-02" },
    });
  });

  test("a value that is no number, as a bug", () => {
    expect(() => chartOf([1, Number.NaN])).toThrow(RangeError);
  });
});

test("one point has a mean and no limits", () => {
  const chart = chartOf([3], { target: 2 });
  expect(chart.groups[0]).toMatchObject({ mean: 3, limits: undefined, short: true });
  expect(chart.assurance).toBeUndefined();
});
