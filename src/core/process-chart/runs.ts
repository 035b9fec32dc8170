import type { Side, Toward, Zone } from "./chart.ts";

/** Which way each point stands out by a rule on neighbours; undefined where it does not. */
export type Marks = readonly (Toward | undefined)[];

/** Seven or more neighbours on one side of the mean; a point on the mean breaks the run. */
export function shifts(sides: readonly Side[]): Marks {
  const marks = noMarks(sides);
  for (const { from, to, toward } of runsOf(sides, 7)) marks.fill(toward, from, to);
  return marks;
}

/**
 * Seven or more neighbours that each rise, or each fall: six strict steps; two equal values break
 * it. A turning point belongs to the trend that it starts.
 */
export function trends(values: readonly number[]): Marks {
  const steps = values.slice(1).map((value, i): Side => {
    const before = values[i]!;
    return value > before ? "above" : value < before ? "below" : "on";
  });
  const marks = noMarks(values);
  // Step i leads from point i to the next.
  for (const { from, to, toward } of runsOf(steps, 6)) marks.fill(toward, from, to + 1);
  return marks;
}

/**
 * Three neighbours on one side of the mean, at least two of them between near limit and limit.
 * Those close ones alone are marked. A point outside the limits counts for the side, not as close.
 */
export function twosOfThree(sides: readonly Side[], zones: readonly Zone[]): Marks {
  const marks = noMarks(sides);
  for (const { from, to, toward } of runsOf(sides, 3)) {
    for (let i = from; i + 3 <= to; i++) {
      const close = [i, i + 1, i + 2].filter((place) => zones[place] === "near-limit");
      if (close.length >= 2) for (const place of close) marks[place] = toward;
    }
  }
  return marks;
}

const noMarks = (points: readonly unknown[]): (Toward | undefined)[] => points.map(() => undefined);

interface Run {
  readonly from: number;
  /** The first place after it. */
  readonly to: number;
  readonly toward: Toward;
}

/** Every longest stretch of neighbours on one side that has `least` of them or more. */
function runsOf(sides: readonly Side[], least: number): Run[] {
  const runs: Run[] = [];
  for (let from = 0, to = 1; from < sides.length; from = to++) {
    const side = sides[from]!;
    while (sides[to] === side) to++;
    if (side !== "on" && to - from >= least)
      runs.push({ from, to, toward: side === "above" ? "high" : "low" });
  }
  return runs;
}
