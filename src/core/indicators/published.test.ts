import fc from "fast-check";
import { expect, test } from "vitest";
import { known } from "../observations/index.ts";
import { processChart } from "../process-chart/index.ts";
import type { IndicatorState } from "./monitor.ts";
import { published } from "./published.ts";

function stateOf(values: readonly number[], decimals: number, chance = 0.5): IndicatorState {
  const points = values.map((value, i) => ({
    period: String(1900 + i),
    value: known(value, value - 0.123, value + 0.123),
  }));
  const chart = processChart(
    values.map((value, i) => ({ date: `${1900 + i}-01-01`, value })),
    { direction: "increase", target: 1 },
  );
  if (!chart.ok) throw new Error(chart.error.kind);
  const judgement = { kind: "judged", chart: chart.value };
  const series = { about: "area:plan", points, judgement };
  return {
    indicator: { decimals },
    headline: series,
    parts: [series],
    nation: series,
    judgement,
    target: { kind: "chance", chance, by: "2030-01-01" },
    attention: [{ kind: "target-out-of-reach", chance }],
  } as unknown as IndicatorState;
}

const series = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), {
  minLength: 2,
  maxLength: 20,
});

test("publishing twice is publishing once", () => {
  fc.assert(
    fc.property(series, fc.integer({ min: 0, max: 3 }), (values, decimals) => {
      const once = published(stateOf(values, decimals));
      expect(published(once)).toEqual(once);
    }),
  );
});

test("no figure moves by more than half of its last digit, and none is minus zero", () => {
  fc.assert(
    fc.property(series, fc.integer({ min: 0, max: 3 }), (values, decimals) => {
      const { headline } = published(stateOf(values, decimals));
      for (const [i, { value }] of headline.points.entries()) {
        if (value.kind === "missing") throw new Error("a value got lost");
        expect(Math.abs(value.value - values[i]!)).toBeLessThanOrEqual(
          0.5 * 10 ** -decimals + 1e-9,
        );
        expect(Object.is(value.value, -0)).toBe(false);
      }
    }),
  );
});

test("limits have one decimal more than figures", () => {
  const { judgement } = published(stateOf([1.26, 2.34, 1.71, 2.13], 1));
  if (judgement.kind !== "judged") throw new Error(judgement.kind);
  expect(judgement.chart.points[0]).toMatchObject({ value: 1.3 });
  expect(judgement.chart.groups[0]).toMatchObject({ mean: 1.86 });
});

test("a chance is never published as sure", () => {
  const chanceOf = (chance: number) => published(stateOf([1, 2], 0, chance)).target;
  expect(chanceOf(0.0001)).toMatchObject({ chance: 0.01 });
  expect(chanceOf(0.9999)).toMatchObject({ chance: 0.99 });
  expect(chanceOf(0.456)).toMatchObject({ chance: 0.46 });
});
