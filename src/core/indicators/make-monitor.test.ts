import { describe, expect, test } from "vitest";
import type { Plan } from "../plan/index.ts";
import { Indicator } from "./indicator.ts";
import { IndicatorSet } from "./indicator-set.ts";
import { makeMonitor } from "./make-monitor.ts";
import { observed } from "./observed.test-data.ts";

const text = { nl: "x", en: "x" };
const origin = ["x"];
const indicator = (more: object) =>
  Indicator.parse({
    id: "i",
    title: text,
    why: text,
    counts: text,
    formula: { measure: "people" },
    unit: "people",
    better: "lower",
    line: "toegankelijkheid",
    level: "region",
    scope: { kind: "municipalities" },
    baseline: { toBeDetermined: text },
    target: { toBeDetermined: text },
    owner: { body: "b" },
    decision: text,
    origin,
    ...more,
  });
const set = (more: object) =>
  IndicatorSet.parse({
    format: 1,
    region: "r",
    sources: [
      {
        id: "s",
        title: "S",
        publisher: "P",
        licence: "CC BY 4.0",
        connector: { kind: "entry" },
        rhythm: "month",
        origin,
      },
      {
        id: "own",
        title: "Own",
        publisher: "P",
        licence: "L",
        connector: { kind: "own-records" },
        rhythm: "month",
        origin,
      },
    ],
    measures: [
      { id: "people", title: text, source: "s", unit: "people", kind: "registered", joins: "sum" },
      { id: "reach", title: text, source: "s", unit: "people", kind: "reported", joins: "never" },
      { id: "gap", title: text, source: "own", unit: "people", kind: "forecast", joins: "never" },
    ],
    indicators: [indicator(more)],
  });
const plan = { municipalities: [{ id: "GM0001" }, { id: "GM0002" }] } as unknown as Plan;

function stateOf(
  more: object,
  observations: Parameters<typeof makeMonitor>[0]["observations"],
  day = "2022-01-01",
) {
  return makeMonitor({ set: set(more), plan, observations, retrievals: [], day }).indicators[0]!;
}

const months = (about: string, values: readonly (number | undefined)[]) =>
  values.flatMap((value, i) =>
    value === undefined
      ? []
      : [observed("people", about, `2020-${String(i + 1).padStart(2, "0")}`, value)],
  );
const steady = [10, 12, 11, 9, 10, 11, 12, 10, 9, 11, 10, 12];

describe("the state of an indicator", () => {
  test("is nothing measured when nothing was, and asks for attention", () => {
    const state = stateOf({}, []);
    expect(state.judgement).toEqual({ kind: "no-data" });
    expect(state.attention).toContainEqual({ kind: "no-data" });
    expect(state.parts.map(({ about }) => about)).toEqual(["GM0001", "GM0002"]);
  });

  test("of our own forecast promises nothing for the year after its last", () => {
    const state = stateOf({ formula: { measure: "gap" }, scope: { kind: "plan" }, level: "plan" }, [
      observed("gap", "area:plan", "2032", 3_700),
    ]);
    expect(state.freshness).toEqual({ lastPeriod: "2032", overdue: false });
  });

  test("has no trend under twelve points, whatever they say", () => {
    const few = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const state = stateOf({}, [...months("GM0001", few), ...months("GM0002", few)]);
    expect(state.judgement).toEqual({ kind: "too-short", points: 11, needed: 12 });
    expect(state.attention.map(({ kind }) => kind)).not.toContain("special-cause");
  });

  test("is judged from twelve points on, the whole and each part", () => {
    const jump = [...steady.slice(0, 11), 90];
    const state = stateOf({}, [...months("GM0001", steady), ...months("GM0002", jump)]);
    expect(state.judgement.kind).toBe("judged");
    expect(state.parts.map(({ judgement }) => judgement.kind)).toEqual(["judged", "judged"]);
    expect(state.attention.slice(0, 2)).toEqual([
      { kind: "special-cause", direction: "concern" },
      { kind: "special-cause", direction: "concern", about: "GM0002" },
    ]);
  });

  test("is judged in its parts when no whole can be made", () => {
    const state = stateOf(
      { formula: { measure: "reach" }, scope: { kind: "initiatives" }, level: "plan" },
      [observed("reach", "initiative:loket", "2021-Q4", 30)],
    );
    expect(state.judgement).toEqual({ kind: "in-parts" });
    expect(state.parts.map(({ about }) => about)).toEqual(["initiative:loket"]);
    expect(state.attention.map(({ kind }) => kind)).not.toContain("no-data");
  });

  test("is judged in its parts when a part of the whole is secret", () => {
    const state = stateOf({}, [
      observed("people", "GM0001", "2021", 30),
      observed("people", "GM0002", "2021", { kind: "missing", reason: "secret" }),
    ]);
    expect(state.judgement).toEqual({ kind: "in-parts" });
    expect(state.attention.map(({ kind }) => kind)).not.toContain("no-data");
  });

  test("shows the month that nobody measured as a gap", () => {
    const state = stateOf({ scope: { kind: "other-area", area: "GM0001", title: text } }, [
      ...months("GM0001", [1, undefined, 3]),
    ]);
    expect(state.headline.points.map(({ period, value }) => [period, value])).toEqual([
      ["2020-01", { kind: "known", value: 1 }],
      ["2020-02", { kind: "missing", reason: "not-measured" }],
      ["2020-03", { kind: "known", value: 3 }],
    ]);
  });

  test("goes by the usual step of its source: two years are no gap", () => {
    const years = (...periods: readonly string[]) =>
      stateOf(
        { scope: { kind: "other-area", area: "GM0001", title: text } },
        periods.map((period) => observed("people", "GM0001", period, 1)),
      ).headline.points.map(({ period }) => period);
    expect(years("2016", "2018", "2020")).toEqual(["2016", "2018", "2020"]);
    expect(years("2012", "2016", "2020", "2022", "2024")).toEqual(
      "2012 2014 2016 2018 2020 2022 2024".split(" "),
    );
  });

  test("tells the chance of its target, and that it was missed once its day has passed", () => {
    const target = { path: [{ by: "2021-06-01", value: 5 }], setBy: "b", origin };
    const observations = [...months("GM0001", steady), ...months("GM0002", steady)];
    const before = stateOf({ target }, observations, "2021-01-15");
    expect(before.target).toMatchObject({ kind: "chance", by: "2021-06-01" });
    expect(before.attention.map(({ kind }) => kind)).toContain("target-out-of-reach");
    const after = stateOf({ target }, observations, "2021-07-01");
    expect(after.target).toEqual({ kind: "cannot-tell", reason: "past" });
    // The figure of June is not there yet: whether it was missed is not known.
    expect(after.attention.map(({ kind }) => kind)).not.toContain("target-missed");
    const june = ["GM0001", "GM0002"].map((about) => observed("people", about, "2021-06", 10));
    const told = stateOf({ target }, [...observations, ...june], "2021-08-01");
    expect(told.attention.map(({ kind }) => kind)).toContain("target-missed");
  });

  test("a target by any day of a month is about the figure of that month", () => {
    const rising = [5, 6, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
    const scope = { kind: "other-area", area: "GM0001", title: text };
    const chance = (by: string) =>
      stateOf(
        { scope, better: "higher", target: { path: [{ by, value: 17 }], setBy: "b", origin } },
        months("GM0001", rising),
        "2021-01-15",
      ).target;
    const first = chance("2021-06-01");
    expect(first.kind).toBe("chance");
    expect(chance("2021-06-30")).toEqual({ ...first, by: "2021-06-30" });
    expect(chance("2021-07-01")).not.toEqual({ ...first, by: "2021-07-01" });
  });

  test("compares with the country where the source has it", () => {
    const state = stateOf({}, [
      observed("people", "NL", "2021", 17_000),
      observed("people", "GM0001", "2021", 1),
    ]);
    expect(state.nation?.points).toHaveLength(1);
  });
});
