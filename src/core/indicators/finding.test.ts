import { describe, expect, test } from "vitest";
import { known, missing, type Value } from "../observations/index.ts";
import { findingOf, findingOfState } from "./finding.ts";
import { Indicator } from "./indicator.ts";
import { judge } from "./judge.ts";
import type { IndicatorPoint, IndicatorSeries, IndicatorState } from "./monitor.ts";

const text = { nl: "x", en: "x" };
const indicator = Indicator.parse({
  id: "i",
  title: text,
  why: text,
  counts: text,
  formula: { measure: "m" },
  unit: "percent",
  better: "lower",
  line: "l",
  level: "region",
  scope: { kind: "plan" },
  baseline: { toBeDetermined: text },
  target: { toBeDetermined: text },
  owner: { toBeDetermined: text },
  decision: text,
  origin: ["x"],
});

const point = (period: string, value: Value): IndicatorPoint => ({
  period,
  value,
  state: "final",
  warnings: [],
  snapshots: [],
  knownFrom: new Date(0),
  revised: false,
});
const series = (
  points: readonly IndicatorPoint[],
  rebases: Indicator["rebases"] = [],
): IndicatorSeries => ({
  about: "area:plan",
  points,
  judgement: judge({ ...indicator, rebases }, "observed", points),
});
const monthly = (values: readonly (number | undefined)[]) =>
  series(
    values.map((value, i) =>
      point(
        `${2020 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")}`,
        value === undefined ? missing("unknown") : known(value),
      ),
    ),
  );
const finding = (of: IndicatorSeries) => findingOf(of, "lower");

/** Up and down round ten, as a stable process does. */
const stable = [10, 11, 9, 10, 11, 10, 9, 11, 10, 9, 10, 11, 9, 10];

describe("a long series is judged by the rule of the process chart", () => {
  test("ups and downs are no change, since the first point", () => {
    expect(finding(monthly(stable))).toEqual({ kind: "steady", by: "limits", since: "2020-01" });
  });

  test("a run on one side is a change, since the first point of the run", () => {
    expect(finding(monthly([...stable, 8, 8, 8, 8, 8, 8, 8]))).toMatchObject({
      kind: "moved",
      toward: "low",
      meaning: "improvement",
    });
    const shifted = finding(monthly([...stable, ...stable, 12, 12, 12, 12, 12, 12, 12]));
    expect(shifted).toMatchObject({ by: "shift", meaning: "concern", since: "2022-05" });
  });

  test("a run goes on where some of it also lies outside the limits", () => {
    const far = finding(monthly([...stable, ...stable, 12, 12, 18, 12, 12, 12, 12]));
    expect(far).toMatchObject({ by: "shift", toward: "high", since: "2022-05" });
    const last = finding(monthly([...stable, ...stable, 12, 12, 12, 12, 12, 12, 18]));
    expect(last).toMatchObject({ by: "outside", toward: "high", since: "2022-05" });
  });

  test("a gap does not break the run", () => {
    const gapped = finding(monthly([...stable, ...stable, 12, 12, 12, undefined, 12, 12, 12, 12]));
    expect(gapped).toMatchObject({ kind: "moved", by: "shift", since: "2022-05" });
  });
});

describe("a short series is judged by its intervals alone", () => {
  const years = (...values: readonly Value[]) =>
    series(values.map((value, i) => point(String(2016 + 4 * i), value)));

  test.each([
    ["that overlap: no change", years(known(40, 37, 43), known(43, 41, 46)), "steady"],
    ["that touch: no change", years(known(40, 37, 43), known(45, 43, 47)), "steady"],
    ["apart: a change", years(known(40, 37, 43), known(47, 44, 50)), "moved"],
    ["that are not given: nobody knows", years(known(40), known(60)), "too-short"],
    ["given once: nobody knows", years(known(40, 37, 43), known(60)), "too-short"],
  ])("%s", (_, of, kind) => {
    expect(finding(of).kind).toBe(kind);
  });

  test("the first is compared with the last, and down is good where lower is better", () => {
    const fell = years(known(40, 37, 43), missing("not-measured"), known(30, 27, 33));
    expect(finding(fell)).toEqual({
      kind: "moved",
      by: "intervals",
      toward: "low",
      meaning: "improvement",
      since: "2016",
    });
  });

  test("nothing is compared with what was counted in another way", () => {
    const points = years(known(40, 37, 43), known(60, 57, 63), known(61, 58, 64)).points;
    const rebase = (from: string) => [{ from, reason: text, origin: ["x"] }];
    expect(finding(series(points, rebase("2020")))).toEqual({
      kind: "steady",
      by: "intervals",
      since: "2020",
    });
    expect(finding(series(points, rebase("2024")))).toEqual({ kind: "one-point", at: "2024" });
    expect(finding(series(points, rebase("2026"))).kind).toBe("moved");
  });

  test("many points of which few are of the new way of counting are a short series", () => {
    const long = monthly([...stable, 12, 13]).points;
    const changed = [{ from: "2021-03", reason: text, origin: ["x"] }];
    expect(series(long, changed).judgement).toEqual({ kind: "too-short", points: 2, needed: 12 });
  });

  test("one point is compared with nothing", () => {
    expect(finding(years(known(40)))).toEqual({ kind: "one-point", at: "2016" });
  });
});

test("parts speak when the whole has no value", () => {
  const headline = series([point("2020", missing("unknown"))]);
  const state = { indicator, headline, parts: [], judgement: headline.judgement };
  expect(findingOfState(state as unknown as IndicatorState).kind).toBe("no-data");
  const withParts = { ...state, parts: [series([point("2020", known(4))])] };
  expect(findingOfState(withParts as unknown as IndicatorState).kind).toBe("in-parts");
});
