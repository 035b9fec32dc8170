import { describe, expect, test } from "vitest";
import { normals } from "../../kernel/random.ts";
import { noise, panelOf, proposition99 } from "./example-panel.ts";
import type { Panel } from "./panel.ts";
import { simplexWeights } from "./simplex-weights.ts";
import { syntheticControl } from "./synthetic-control.ts";
import { syntheticDifference } from "./synthetic-difference.ts";

const digits = (n: number) => (value: number) => Number(value.toFixed(n));
function evaluate<T>(result: { ok: true; value: T } | { ok: false; error: { reason: string } }): T {
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}
const control = (panel: Panel) => evaluate(syntheticControl(panel, 1));
const difference = (panel: Panel) => evaluate(syntheticDifference(panel, 1));

describe("Proposition 99, to the digits that synthdid prints", () => {
  const { panel, expected } = proposition99();

  test("synthetic control", () => {
    const { effect, donors, rmspeBefore, placebo, picture, grade } = control(panel);
    expect(digits(5)(effect.value)).toBe(expected.sc_outcome_only);
    expect(donors.slice(0, 3).map(({ name }) => name)).toEqual(["Utah", "Montana", "Nevada"]);
    expect(donors.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    // Fits better than the weights of the article, which had covariates to please as well.
    expect(rmspeBefore).toBeLessThan(expected.abadie2010_weights.pre_rmspe);
    expect(placebo).toEqual({ rank: 3, of: 39, pValue: 3 / 39 });
    expect(picture.filter(({ after }) => after)).toHaveLength(12);
    expect(grade).toBe("cohort");
  });

  test("synthetic difference-in-differences", () => {
    const { effect, periods, placebos, picture } = difference(panel);
    expect(digits(5)(effect.value)).toBe(expected.sdid);
    expect(placebos).toBe(38);
    // Only the last three years before count, and the picture agrees with the effect.
    expect(periods.filter(({ weight }) => weight > 0).map(({ name }) => name)).toEqual([
      "1986",
      "1987",
      "1988",
    ]);
    const after = picture.filter((moment) => moment.after);
    const gap = after.reduce((sum, { observed, without }) => sum + observed - without, 0) / 12;
    expect(gap).toBeCloseTo(effect.value, 9);
  });

  // All 38 placebos, computed apart with numpy; the article draws 200 of them at random.
  test("standard errors", () => {
    expect(control(panel).effect.standardError).toBeCloseTo(10.619545213386, 9);
    expect(difference(panel).effect.standardError).toBeCloseTo(9.368828092774, 9);
    expect(difference(panel).effect.degreesOfFreedom).toBe(37);
  });
});

describe("a treated unit that is a mixture of donors, plus 7 after the start", () => {
  const wave = (phase: number) =>
    Array.from({ length: 20 }, (_, t) => 50 + 10 * Math.sin(t + phase));
  const donors = [0, 1, 2, 3, 4, 5, 6].map(wave);
  const mixture = donors[1]!.map((value, t) => 0.7 * value + 0.3 * donors[4]![t]!);
  const treated = mixture.map((value, t) => (t < 14 ? value : value + 7));
  const starts = [14, ...donors.map(() => null)];

  test("synthetic control finds the effect, and nobody has a larger ratio", () => {
    const { effect, placebo } = control(panelOf([treated, ...donors], starts));
    expect(effect.value).toBeCloseTo(7, 1);
    expect(placebo.rank).toBe(1);
  });

  test("at another level only synthetic difference-in-differences does", () => {
    const raised = treated.map((value) => value + 100);
    const panel = panelOf([raised, ...donors], starts);
    expect(difference(panel).effect.value).toBeCloseTo(7, 0);
    expect(control(panel).assumptions.at(-1)).toMatchObject({
      name: "fit-before",
      verdict: "failed",
    });
  });
});

describe("laws", () => {
  const panel = noise("laws", [12, 12, ...Array.from({ length: 10 }, () => null)], 16);
  const change = (outcome: (value: number, t: number, i: number) => number): Panel => ({
    ...panel,
    units: panel.units.map((unit, i) => ({
      ...unit,
      outcome: unit.outcome.map((value, t) => outcome(value, t, i)),
    })),
  });

  test("what moves all units alike leaves both; a level of their own leaves the difference", () => {
    const moved = change((value, t) => value + 5 * t);
    // Noise between periods stays, so weights do not change.
    expect(control(moved).effect.value).toBeCloseTo(control(panel).effect.value, 2);
    const raised = change((value, t, i) => value + 5 * i);
    expect(difference(raised).effect.value).toBeCloseTo(difference(panel).effect.value, 9);
  });

  test("the order of units does not matter", () => {
    const turned = { ...panel, units: panel.units.toReversed() };
    expect(difference(turned).effect.value).toBeCloseTo(difference(panel).effect.value, 6);
    expect(control(turned).effect.value).toBeCloseTo(control(panel).effect.value, 6);
  });

  test("the same seed gives the same placebos, another seed others", () => {
    const error = (seed: number) => evaluate(syntheticDifference(panel, seed)).effect.standardError;
    expect(error(1)).toBe(error(1));
    expect(error(1)).not.toBe(error(2));
    expect(difference(panel).placebos).toBe(200);
  });
});

test.each([
  ["synthetic control", control, 80],
  ["synthetic difference-in-differences", difference, 160],
] as const)("%s finds noise in about 5 of 100", (_, method, panels) => {
  const starts = [12, ...Array.from({ length: 19 }, () => null)];
  let found = 0;
  for (let i = 0; i < panels; i++)
    if (method(noise(`placebo ${i}`, starts, 18)).effect.pValue < 0.05) found++;
  // Not exact: the treated unit has 19 donors and a placebo 18. Four standard errors.
  expect(Math.abs(found / panels - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / panels));
});

test("weights of noise lie at the smallest value: no step to a column makes it smaller", () => {
  const draw = normals(3, "columns", 60);
  const columns = [0, 1, 2, 3, 4].map((j) => [...draw.subarray(10 * j, 10 * (j + 1))]);
  const target = [...draw.subarray(50, 60)];
  const weights = simplexWeights({
    columns,
    target,
    intercept: false,
    ridge: 0.5,
    precision: 1e-9,
  });
  expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
  const missed = target.map((value, i) =>
    columns.reduce((sum, column, j) => sum + weights[j]! * column[i]!, -value),
  );
  const slopes = columns.map(
    (column, j) => column.reduce((sum, x, i) => sum + x * missed[i]!, 0) + 10 * 0.25 * weights[j]!,
  );
  const mean = slopes.reduce((sum, slope, j) => sum + slope * weights[j]!, 0);
  expect(Math.min(...slopes)).toBeGreaterThan(mean - 1e-6);
});

describe("refused", () => {
  test.each([
    ["too-few-untreated-units", noise("r", [8, null, null, null, null, null], 12)],
    ["too-few-periods-before", noise("r", [4, ...Array.from({ length: 8 }, () => null)], 12)],
    ["several-starts", noise("r", [6, 7, ...Array.from({ length: 8 }, () => null)], 12)],
  ])("%s", (reason, panel) => {
    for (const method of [syntheticControl, syntheticDifference])
      expect(method(panel, 1)).toMatchObject({ ok: false, error: { reason } });
  });
});
