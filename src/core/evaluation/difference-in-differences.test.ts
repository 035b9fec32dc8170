import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differenceInDifferences } from "./difference-in-differences.ts";
import { noise, panelOf, proposition99 } from "./example-panel.ts";
import type { Panel } from "./panel.ts";
import { slopeWeights } from "./parallel-trends.ts";

function evaluate(panel: Panel) {
  const result = differenceInDifferences(panel);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

test("Proposition 99, to the digits that synthdid prints", () => {
  const { panel, expected } = proposition99();
  const { effect, assumptions, treatedUnits, untreatedUnits } = evaluate(panel);
  expect(Number(effect.value.toFixed(5))).toBe(expected.did);
  expect([treatedUnits, untreatedUnits, effect.degreesOfFreedom]).toEqual([1, 38, 37]);
  // One treated unit, and room for another course before: this method is not for these data.
  expect(assumptions.map(({ verdict }) => verdict)).toEqual(["failed", "cannot-tell"]);
});

describe("by hand", () => {
  // Treated rise by 6 and 8, untreated by 1, 2 and 3.
  const panel = panelOf(
    [
      [10, 16],
      [20, 28],
      [10, 11],
      [12, 14],
      [14, 17],
    ],
    [1, 1, null, null, null],
  );

  test("the table of two by two, with Welch's test", () => {
    const { effect, means, picture } = evaluate(panel);
    expect(means).toEqual({
      treatedBefore: 15,
      treatedAfter: 22,
      untreatedBefore: 12,
      untreatedAfter: 14,
    });
    expect(effect.value).toBeCloseTo(5, 12);
    expect(effect.standardError).toBeCloseTo(Math.sqrt(2 / 2 + 1 / 3), 12);
    expect(effect.degreesOfFreedom).toBeCloseTo((4 / 3) ** 2 / (1 / 1 + 1 / 9 / 2), 12);
    expect(picture.map(({ observed, without }) => [observed, without])).toEqual([
      [15, 15],
      [22, 17],
    ]);
  });

  test("one treated unit borrows its spread from the untreated ones", () => {
    const { effect } = evaluate({ ...panel, units: panel.units.slice(1) });
    expect(effect.value).toBeCloseTo(6, 12);
    expect(effect.standardError).toBeCloseTo(Math.sqrt(1 + 1 / 3), 12);
    expect(effect.degreesOfFreedom).toBeCloseTo(2, 12);
  });

  test("a treated group on another course fails, a short run before cannot tell", () => {
    const course = (slope: number, level: number) =>
      [0, 1, 2, 3, 4, 5].map((t) => level + slope * t + ((t + level) % 2) / 10);
    const starts = [4, 4, 4, null, null, null];
    const steep = [3, 4, 5].map((level) => course(2, level));
    const even = [10, 11, 12].map((level) => course(1, level));
    const { assumptions } = evaluate(panelOf([...steep, ...even], starts));
    expect(assumptions[1]).toMatchObject({ name: "parallel-trends", verdict: "failed" });
    expect(evaluate(panel).assumptions[1]).toMatchObject({
      verdict: "cannot-tell",
      seen: { periodsBefore: 1, driftPerPeriod: null },
    });
  });
});

test("the slope of a line is found, whatever comes after", () => {
  const weights = slopeWeights(4, 6);
  const slope = [5, 8, 11, 14, 99, -99].reduce((sum, value, t) => sum + value * weights[t]!, 0);
  expect(slope).toBeCloseTo(3, 12);
});

describe("laws", () => {
  const panels = fc
    .record({
      treated: fc.integer({ min: 1, max: 4 }),
      untreated: fc.integer({ min: 2, max: 5 }),
      before: fc.integer({ min: 1, max: 4 }),
      after: fc.integer({ min: 1, max: 3 }),
      name: fc.string(),
    })
    .map(({ treated, untreated, before, after, name }) =>
      noise(
        name,
        Array.from({ length: treated + untreated }, (_, i) => (i < treated ? before : null)),
        before + after,
      ),
    );
  const change = (
    panel: Panel,
    outcome: (value: number, t: number, i: number) => number,
  ): Panel => ({
    ...panel,
    units: panel.units.map((unit, i) => ({
      ...unit,
      outcome: unit.outcome.map((value, t) => outcome(value, t, i)),
    })),
  });
  const size = ({ effect }: ReturnType<typeof evaluate>) => [effect.value, effect.low, effect.high];
  const close = (one: readonly number[], other: readonly number[]) => {
    for (const [i, value] of one.entries()) expect(value).toBeCloseTo(other[i]!, 6);
  };

  test("what moves all units alike, or sets units apart for good, leaves the effect", () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const moved = change(panel, (value, t, i) => value + 7 * t * t - 13 * i);
        close(size(evaluate(moved)), size(evaluate(panel)));
      }),
    );
  });

  test("the order of units does not matter", () => {
    fc.assert(
      fc.property(panels, (panel) => {
        const turned = { ...panel, units: panel.units.toReversed() };
        close(size(evaluate(turned)), size(evaluate(panel)));
      }),
    );
  });

  test("an effect that is added is found, with the same width", () => {
    fc.assert(
      fc.property(panels, fc.integer({ min: -50, max: 50 }), (panel, added) => {
        const worked = change(panel, (value, t, i) => {
          const { start } = panel.units[i]!;
          return start !== null && t >= start ? value + added : value;
        });
        close(
          size(evaluate(worked)),
          size(evaluate(panel)).map((value) => value + added),
        );
      }),
    );
  });
});

test.each([
  [1, 8],
  [4, 8],
])("without effect, %d treated of noise are found in about 5 of 100", (treated, untreated) => {
  const starts = Array.from({ length: treated + untreated }, (_, i) => (i < treated ? 5 : null));
  const panels = 1000;
  let found = 0;
  for (let i = 0; i < panels; i++)
    if (evaluate(noise(`panel ${i}`, starts, 8)).effect.pValue < 0.05) found++;
  // Welch's test is nearly exact here; four standard errors of √(0.05 · 0.95 / 1000).
  expect(Math.abs(found / panels - 0.05)).toBeLessThan(4 * 0.0069);
});

describe("refused", () => {
  test.each([
    ["several-starts", [1, 2, null, null]],
    ["too-few-untreated-units", [1, 1, 1, null]],
  ] as const)("%s", (reason, starts) => {
    expect(differenceInDifferences(noise("r", starts, 4))).toMatchObject({
      ok: false,
      error: { reason },
    });
  });
});
