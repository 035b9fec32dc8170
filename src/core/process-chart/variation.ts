import type { Meaning, Rule, Side, Toward, Variation, Zone } from "./chart.ts";
import { shifts, trends, twosOfThree, type Marks } from "./runs.ts";
import type { Direction } from "./series.ts";

/**
 * What each point of one group says, by the first rule that it meets. The three arrays are columns
 * of the same points, in order of time.
 * Source: NHS England, Making Data Count; the order of the rules is that of NHSRplotthedots 0.2.
 */
export function variationsOf(
  values: readonly number[],
  sides: readonly Side[],
  zones: readonly Zone[],
  direction: Direction,
): Variation[] {
  const rules: readonly (readonly [Rule, Marks])[] = [
    ["outside", zones.map((zone, i) => (zone === "outside" ? towardOf(sides[i]!) : undefined))],
    ["trend", trends(values)],
    ["two-of-three", twosOfThree(sides, zones)],
    ["shift", shifts(sides)],
  ];
  return values.map((_, i) => {
    for (const [rule, marks] of rules) {
      const toward = marks[i];
      if (toward !== undefined)
        return { kind: "special", rule, toward, meaning: meaningOf(toward, direction) };
    }
    return { kind: "common" };
  });
}

/** A point outside the limits is never on the mean. */
const towardOf = (side: Side): Toward => (side === "above" ? "high" : "low");

function meaningOf(toward: Toward, direction: Direction): Meaning {
  if (direction === "neutral") return "neutral";
  return (toward === "high") === (direction === "increase") ? "improvement" : "concern";
}
