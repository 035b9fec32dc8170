import { describe, expect, test } from "vitest";
import { noise, panelOf } from "./example-panel.ts";
import { groupTimeDifferences } from "./group-time-differences.ts";
import type { Comparison } from "./evaluation.ts";
import type { Panel } from "./panel.ts";

function evaluate(panel: Panel, comparison: Comparison = "never-treated") {
  const result = groupTimeDifferences(panel, comparison);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

/** Two units each that start in period 2, in period 4 and never; all rise by 1 per period. */
const steps = (effect: (since: number, start: number) => number) => {
  const starts = [2, 2, 4, 4, null, null];
  const outcomes = starts.map((start, i) =>
    [0, 1, 2, 3, 4, 5].map(
      (t) => 10 * i + t + (start !== null && t >= start ? effect(t - start, start) : 0),
    ),
  );
  return panelOf(outcomes, starts);
};

describe("by hand", () => {
  test("effects that grow are found per group and per period since the start", () => {
    // Group 2 has effects 3, 6, 9, 12 and group 4 has 3, 6.
    const { effect, groups, sinceStart } = evaluate(steps((since) => 3 * (since + 1)));
    expect(groups.map((group) => [group.start, group.units, group.effect!.value])).toEqual([
      ["p2", 2, 7.5],
      ["p4", 2, 4.5],
    ]);
    expect(effect.value).toBeCloseTo(6, 12);
    expect(sinceStart.map(({ periods, effect: { value } }) => [periods, value])).toEqual([
      [-4, 0],
      [-3, 0],
      [-2, 0],
      [0, 3],
      [1, 6],
      [2, 9],
      [3, 12],
    ]);
  });

  test("the sign holds where two-way fixed effects turn it", () => {
    // Every single effect is negative for early and late starters, but it grows fast; in the
    // regression with fixed effects late starters are compared with early ones on their way down.
    const panel = steps((since, start) => (start === 2 ? -1 - 8 * since : -1));
    const { groups } = evaluate(panel);
    expect(groups.map((group) => group.effect!.value)).toEqual([-13, -1]);
    const only = panel.units.filter(({ start }) => start !== null);
    expect(
      twoWayFixedEffects(
        only.map(({ outcome }) => outcome),
        [2, 2, 4, 4],
      ),
    ).toBeGreaterThan(0);
  });

  test("who has started helps no longer", () => {
    const { effect } = evaluate(
      steps((since) => 3 * (since + 1)),
      "not-yet-treated",
    );
    expect(effect.value).toBeCloseTo(6, 12);
  });

  test("who has not started yet can help as a comparison", () => {
    // The late group jumps in period 3, before its own start: a chance event.
    const panel = steps(() => 0);
    const jump = panel.units.map((unit) => ({
      ...unit,
      outcome: unit.outcome.map((value, t) => (unit.start === 4 && t === 3 ? value + 4 : value)),
    }));
    const at = (comparison: Comparison) =>
      evaluate({ ...panel, units: jump }, comparison).groups[0]!.effect!.value;
    expect(at("never-treated")).toBeCloseTo(0, 12);
    // In one of its four periods half of the comparison lies 4 higher: −2 / 4.
    expect(at("not-yet-treated")).toBeCloseTo(-0.5, 12);
  });

  test("where all start some day, the last to start are the comparison until then", () => {
    const panel = steps((since) => since + 1);
    const { groups, picture, untreatedUnits } = evaluate({
      ...panel,
      units: panel.units.filter(({ start }) => start !== null),
    });
    expect(picture.map(({ period }) => period)).toEqual(["p0", "p1", "p2", "p3"]);
    expect(untreatedUnits).toBe(2);
    expect(groups[0]!.effect!.value).toBeCloseTo(1.5, 12);
    expect(groups[1]).toEqual({ start: "p4", units: 2, effect: null });
  });

  test("the picture shows what would have been without", () => {
    const { picture } = evaluate(steps(() => 5));
    // Half of the treated units start in period 2, the other half in period 4.
    const gaps = picture.map(({ observed, without }) => Math.round(10 * (observed - without)) / 10);
    expect(gaps).toEqual([0, 0, 2.5, 2.5, 5, 5]);
    expect(picture.map(({ after }) => after)).toEqual([false, false, true, true, true, true]);
  });
});

test("one moment of starting is a comparison with the last period before", () => {
  const panel = panelOf(
    [
      [10, 12, 20],
      [10, 14, 23],
      [5, 6, 8],
      [5, 7, 10],
    ],
    [2, 2, null, null],
  );
  const { effect } = evaluate(panel);
  expect(effect.value).toBeCloseTo(8.5 - 2.5, 12);
  expect(effect.standardError).toBeCloseTo(Math.sqrt(0.5 / 2 + 0.5 / 2), 12);
  expect(effect.degreesOfFreedom).toBeCloseTo(2, 12);
});

test.each(["never-treated", "not-yet-treated"] as const)(
  "without effect, noise is found in about 5 of 100 (%s)",
  (comparison) => {
    const starts = [3, 3, 3, 5, 5, 5, 5, null, null, null, null, null];
    const panels = 1000;
    let found = 0;
    for (let i = 0; i < panels; i++)
      if (evaluate(noise(`steps ${i}`, starts, 8), comparison).effect.pValue < 0.05) found++;
    expect(Math.abs(found / panels - 0.05)).toBeLessThan(4 * 0.0069);
  },
);

test("refused without anybody to compare with", () => {
  expect(groupTimeDifferences(noise("r", [1, 1, 2], 4), "never-treated")).toEqual({
    ok: false,
    error: { reason: "too-few-untreated-units", found: 1, needed: 2 },
  });
});

/** The coefficient of a regression on the intervention with fixed effects for unit and period. */
function twoWayFixedEffects(outcomes: readonly (readonly number[])[], starts: readonly number[]) {
  const demeaned = (matrix: readonly (readonly number[])[]) => {
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b) / values.length;
    const columns = matrix[0]!.map((_, t) => mean(matrix.map((row) => row[t]!)));
    const all = mean(columns);
    return matrix.map((row) => row.map((value, t) => value - mean(row) - columns[t]! + all));
  };
  const y = demeaned(outcomes).flat();
  const d = demeaned(outcomes.map((row, i) => row.map((_, t) => (t >= starts[i]! ? 1 : 0)))).flat();
  const times = (a: readonly number[], b: readonly number[]) =>
    a.reduce((sum, value, i) => sum + value * b[i]!, 0);
  return times(d, y) / times(d, d);
}
