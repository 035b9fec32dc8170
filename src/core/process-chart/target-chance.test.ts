import { describe, expect, test } from "vitest";
import { normals } from "../../kernel/random.ts";
import { studentTail } from "../../kernel/student-t.ts";
import { processChart } from "./process-chart.ts";
import type { ChartOptions } from "./series.ts";
import { chanceOfReachingTarget } from "./target-chance.ts";

const dayOf = (i: number) => new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10);

function chanceOf(values: readonly number[], options: ChartOptions, date: string) {
  const series = values.map((value, i) => ({ date: dayOf(i), value }));
  const chart = processChart(series, options);
  if (!chart.ok) throw new Error(chart.error.kind);
  return chanceOfReachingTarget(chart.value, date);
}

const stable = [12, 14, 11, 13, 15, 12, 14, 13, 11, 13, 12, 10];
const rising = [5, 6, 4, 5, 6, 5, 6, 7, 8, 9, 10, 11, 12, 13];
const atMost = (target: number): ChartOptions => ({ direction: "decrease", target });
const atLeast = (target: number): ChartOptions => ({ direction: "increase", target });

describe("on the level of a stable process", () => {
  test("the example of docs/methods.md", () => {
    const result = chanceOf(stable, atMost(11), dayOf(40));
    if (!result.ok) throw new Error(result.error.kind);
    const { chance, forecast } = result.value;
    expect(forecast.method).toBe("level");
    expect(forecast.expected).toBe(12.5);
    expect(forecast.error).toBeCloseTo(Math.sqrt((Math.PI / (1 + 1 / 13.31)) * (13 / 12)), 12);
    expect(forecast.degrees).toBeCloseTo(6.655, 12);
    expect(chance).toBeCloseTo(studentTail(1.5 / forecast.error, 6.655), 12);
    expect(chance).toBeCloseTo(0.2142, 4);
  });

  test("is a half for a target on the mean, and turns with the direction", () => {
    const chance = (options: ChartOptions) => {
      const result = chanceOf(stable, options, dayOf(40));
      return result.ok ? result.value.chance : Number.NaN;
    };
    expect(chance(atMost(12.5))).toBeCloseTo(0.5, 12);
    expect(chance(atMost(11)) + chance(atLeast(11))).toBeCloseTo(1, 12);
    expect(chance(atMost(14))).toBeGreaterThan(chance(atMost(13)));
  });

  test("comes true as often as it says", () => {
    // A future value of the same process is the target: whether it is met must be as likely as said.
    const [series, points] = [6_000, 12];
    const drawn = normals(1, "calibration", series * (points + 1));
    const said = Array.from({ length: series }, (_, s) => {
      const values = [...drawn.subarray(s * (points + 1), (s + 1) * (points + 1))];
      const result = chanceOf(values, atLeast(values.pop()!), dayOf(90));
      return result.ok ? [result.value.chance] : [];
    }).flat();
    expect(said.length).toBeGreaterThan(series / 2);
    for (const p of [0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99]) {
      const share = said.filter((chance) => chance <= p).length / said.length;
      const error = Math.sqrt((p * (1 - p)) / said.length);
      expect(Math.abs(share - p)).toBeLessThan(4 * error);
    }
  });
});

describe("along the line of a trend", () => {
  test("equals the prediction of a regression", () => {
    const result = chanceOf(rising, atLeast(14), dayOf(20));
    if (!result.ok) throw new Error(result.error.kind);
    const { chance, forecast } = result.value;
    // By numpy.polyfit and scipy.stats.t.
    expect(forecast).toMatchObject({ method: "line", degrees: 12 });
    expect(forecast.expected).toBeCloseTo(16.3362637363, 9);
    expect(forecast.error).toBeCloseTo(1.5235192736, 9);
    expect(chance).toBeCloseTo(0.9244533175, 9);
  });

  test("is not drawn further ahead than it looks back", () => {
    expect(chanceOf(rising, atLeast(14), dayOf(26)).ok).toBe(true);
    expect(chanceOf(rising, atLeast(14), dayOf(27))).toEqual({
      ok: false,
      error: { kind: "too-far", until: dayOf(26) },
    });
  });
});

test.each([
  ["no target", stable, { direction: "decrease" }, dayOf(40), { kind: "no-target" }],
  [
    "no better side",
    stable,
    { direction: "neutral", target: 1 },
    dayOf(40),
    { kind: "no-better-side" },
  ],
  [
    "too few points",
    stable.slice(1),
    atMost(11),
    dayOf(40),
    { kind: "too-few-points", known: 11, needed: 12 },
  ],
  [
    "a date that has its figure",
    stable,
    atMost(11),
    dayOf(11),
    { kind: "date-passed", last: dayOf(11) },
  ],
  [
    "a process that changed",
    [...stable, 30],
    atMost(11),
    dayOf(40),
    { kind: "changed", rule: "outside" },
  ],
  [
    "points that are all equal",
    stable.map(() => 3),
    atMost(2),
    dayOf(40),
    { kind: "no-variation" },
  ],
] as const)("refuses %s", (_, values, options, date, error) => {
  expect(chanceOf(values, options, date)).toEqual({ ok: false, error });
});
