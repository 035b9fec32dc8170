import type { Side, Toward, Zone } from "./chart.ts";

/** Which way each point stands out by a rule on neighbours; undefined where it does not. */
export type Marks = readonly (Toward | undefined)[];

/** Seven neighbours on one side of the mean; a point on the mean breaks the run. */
export function shifts(sides: readonly Side[]): Marks {
  return markWindows(sides.length, 7, (from) => commonSide(sides.slice(from, from + 7)));
}

/** Seven neighbours that each rise, or each fall: six strict steps; two equal values break it. */
export function trends(values: readonly number[]): Marks {
  const steps = values.slice(1).map((value, i) => sideOfStep(value - values[i]!));
  return markWindows(values.length, 7, (from) => commonSide(steps.slice(from, from + 6)));
}

/**
 * Three neighbours on one side of the mean, at least two of them between near limit and limit.
 * Those close ones alone are marked. A point outside the limits counts for the side, not as close.
 */
export function twosOfThree(sides: readonly Side[], zones: readonly Zone[]): Marks {
  const windows = markWindows(sides.length, 3, (from) => {
    const close = zones.slice(from, from + 3).filter((zone) => zone === "near-limit").length;
    return close >= 2 ? commonSide(sides.slice(from, from + 3)) : undefined;
  });
  return windows.map((toward, i) => (zones[i] === "near-limit" ? toward : undefined));
}

/**
 * Marks all points of every window of `size` neighbours that has a mark. Where two windows with
 * different marks meet, the later one wins: a turning point belongs to the trend that it starts.
 */
function markWindows(
  points: number,
  size: number,
  markOf: (from: number) => Toward | undefined,
): Marks {
  const marks: (Toward | undefined)[] = Array.from({ length: points });
  for (let from = 0; from + size <= points; from++) {
    const mark = markOf(from);
    if (mark !== undefined) marks.fill(mark, from, from + size);
  }
  return marks;
}

function commonSide(sides: readonly Side[]): Toward | undefined {
  if (sides.every((side) => side === "above")) return "high";
  return sides.every((side) => side === "below") ? "low" : undefined;
}

const sideOfStep = (step: number): Side => (step > 0 ? "above" : step < 0 ? "below" : "on");
