import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Side, Zone } from "./chart.ts";
import { shifts, trends, twosOfThree, type Marks } from "./runs.ts";

const side = (sign: number): Side => (sign > 0 ? "above" : sign < 0 ? "below" : "on");
const zone = (close: number): Zone => (close === 1 ? "near-limit" : "middle");
const signs = (marks: Marks) =>
  marks.map((mark) => (mark === undefined ? 0 : mark === "high" ? 1 : -1));

describe("the reference vectors", () => {
  interface Run {
    readonly in: readonly number[];
    readonly out: readonly number[];
  }
  interface Close {
    readonly close: readonly number[];
    readonly side: readonly number[];
    readonly out: readonly number[];
  }
  const vectors = JSON.parse(readFileSync("test/reference/spc/unit-vectors.json", "utf8"));
  const runs = (key: string): Run[] => vectors[key];
  const closes = (key: string): Close[] => vectors[key];

  /** The reference marks the seventh point of a run, and spreads that back over all seven. */
  const spread = (seventh: readonly number[]) =>
    seventh.map((_, i) => seventh.slice(i, i + 7).find((sign) => sign !== 0) ?? 0);

  test.each(runs("spread_back_over_seven"))("spread back: $in", ({ in: seventh, out }) => {
    expect(spread(seventh).map(Math.abs)).toEqual(out);
  });

  // The vectors of the seven give 1 for both sides.
  test.each(runs("seven_points_one_side_trigger"))("shift: $in", ({ in: sides, out }) => {
    expect(signs(shifts(sides.map(side))).map(Math.abs)).toEqual(spread(out));
  });

  test.each(runs("seven_point_trend_trigger"))("trend: $in", ({ in: values, out }) => {
    expect(signs(trends(values))).toEqual(spread(out));
  });

  // These name all three points of a window; marked are the close ones among them.
  test.each(closes("two_in_three"))("two of three: $close, $side", ({ close, side: s, out }) => {
    const marks = signs(twosOfThree(s.map(side), close.map(zone))).map(Math.abs);
    expect(marks).toEqual(out.map((one, i) => one * close[i]!));
  });

  test.each(closes("two_in_three_flagged_points"))("marked: $close", ({ close, side: s, out }) => {
    expect(signs(twosOfThree(s.map(side), close.map(zone)))).toEqual(out);
  });
});

test("a point on the mean breaks a shift", () => {
  expect(signs(shifts([1, 1, 1, 0, 1, 1, 1, 1].map(side)))).not.toContain(1);
});

test("a turning point belongs to the trend that it starts", () => {
  const marks = signs(trends([1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1]));
  expect(marks).toEqual([1, 1, 1, 1, 1, 1, -1, -1, -1, -1, -1, -1, -1]);
});

test("a point outside counts for the side of three, not as close", () => {
  const above: Side[] = ["above", "above", "above"];
  expect(signs(twosOfThree(above, ["near-limit", "outside", "near-limit"]))).toEqual([1, 0, 1]);
  expect(signs(twosOfThree(above, ["near-limit", "outside", "middle"]))).toEqual([0, 0, 0]);
});
