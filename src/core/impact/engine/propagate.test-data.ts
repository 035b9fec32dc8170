import type { Model } from "./model.ts";
import { combine, combinedLanes, fillParts, fillWork, usesOf, workToYield } from "./pool.ts";
import type { Sample } from "./sample.ts";
import { fillSupply } from "./supply.ts";

/** What the plan does to each sector. */
export interface Outcome {
  /** For each initiative of the model. */
  readonly switchedOn: readonly boolean[];
  /** For each sector, lanes of people freed or added, net of work that arrives. */
  readonly freed: readonly Float64Array[];
}

/**
 * Applies the initiatives that are switched on to the drawn sample. Nothing is drawn anew, so
 * two outcomes of one sample differ only by what was switched.
 */
export function propagate(model: Model, sample: Sample, switchedOn: readonly boolean[]): Outcome {
  const active = sample.initiatives.filter((_, i) => switchedOn[i]);
  const lanes = sample.draws * model.years.length;
  const freed = model.sectors.map(() => new Float64Array(lanes));
  const combined = combinedLanes(lanes);
  const work = new Float64Array(lanes);

  for (const [p, pool] of model.pools.entries()) {
    const uses = usesOf(p, active);
    if (uses.length === 0) continue;
    const { demand } = sample.sectors[pool.sector]!;
    combine(uses, demand, combined);
    fillWork(sample.poolShares[p]!, demand, work);
    const own = freed[pool.sector]!;
    for (let lane = 0; lane < lanes; lane++)
      own[lane]! += work[lane]! * (1 - combined.left[lane]! - combined.added[lane]!);

    const shifts = uses.filter(({ action }) => action.arrival !== undefined);
    if (shifts.length > 0) workToYield(work, combined);
    for (const shift of shifts) {
      const { sector, rate } = shift.action.arrival!;
      const there = freed[sector]!;
      fillParts(shift, demand, combined.parts);
      for (let d = 0, lane = 0; d < sample.draws; d++)
        for (let y = 0; y < model.years.length; y++, lane++)
          there[lane]! -= combined.parts[lane]! * work[lane]! * rate[d]!;
    }
  }

  for (const { actions, succeeds } of active)
    for (const action of actions)
      if (action.kind === "supply") {
        fillSupply(action, succeeds, work);
        const own = freed[action.sector]!;
        for (let lane = 0; lane < lanes; lane++) own[lane]! += work[lane]!;
      }
  return { switchedOn, freed };
}
