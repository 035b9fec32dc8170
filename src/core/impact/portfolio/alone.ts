import type { DrawnYear } from "../engine/session/drawn-year.ts";
import type { Initiative } from "../engine/model.ts";
import type { StartOption } from "./problem.ts";

/**
 * What an initiative does in a year, by scenario. Work that a shift brings elsewhere counts as if
 * the shift were alone on its pool, so a little too much: overlap would make less of it arrive.
 */
export function aloneIn(
  year: DrawnYear,
  initiative: Initiative,
): Pick<StartOption, "parts" | "people"> {
  const { draws } = year.base.work;
  const { chosen, uses, staff } = year.effectOf(initiative);
  const people = new Float64Array(draws);
  const kept = new Map<number, Float64Array>();
  for (const { pool, taken, added, arrival } of uses) {
    const work = year.work(pool);
    const left = kept.get(pool) ?? new Float64Array(draws).fill(1);
    kept.set(pool, left);
    for (const [j, draw] of chosen.entries()) {
      left[draw]! *= 1 - taken[j]!;
      people[draw]! -= (added?.[j] ?? 0) * work[draw]!;
      people[draw]! -= arrival ? taken[j]! * work[draw]! * arrival.rate[j]! : 0;
    }
  }
  for (const { people: come } of staff)
    for (const [j, draw] of chosen.entries()) people[draw]! += come[j]!;
  const parts = Array.from(kept, ([pool, left]) => ({ pool, part: left.map((rest) => 1 - rest) }));
  return { parts, people };
}
