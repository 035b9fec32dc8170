import type { Model } from "../engine/model.ts";
import { fillParts, fillWork } from "../engine/pool.ts";
import type { Sample } from "../engine/sample.ts";
import { fillSupply } from "../engine/supply.ts";
import type { StartOption } from "./problem.ts";

/** What the draws of a model say of one year, by scenario. */
export interface YearEffects {
  readonly gap: Float64Array;
  readonly pools: readonly Float64Array[];
  /** In the order of the model. */
  readonly initiatives: readonly Pick<StartOption, "parts" | "people">[];
}

/**
 * Reads one year from draws: the gap, the work of the pools, and what each initiative does to them.
 * Work that a shift brings elsewhere counts as if the shift were alone on its pool, so a little too
 * much: overlap would make less of it arrive.
 */
export function yearEffects(model: Model, sample: Sample, year: number): YearEffects {
  const { draws } = sample;
  const years = model.years.length;
  const at = model.years.indexOf(year);
  const lanes = new Float64Array(draws * years);
  const inYear = (of: Float64Array) =>
    Float64Array.from({ length: draws }, (_, d) => of[d * years + at]!);

  const pools = model.pools.map(({ sector }, p) => {
    fillWork(sample.poolShares[p]!, sample.sectors[sector]!.demand, lanes);
    return inYear(lanes);
  });
  const initiatives = sample.initiatives.map(({ actions, succeeds }) => {
    const people = new Float64Array(draws);
    const kept = new Map<number, Float64Array>();
    for (const action of actions) {
      if (action.kind === "supply") {
        fillSupply(action, succeeds, lanes);
        for (let d = 0; d < draws; d++) people[d]! += lanes[d * years + at]!;
        continue;
      }
      const { pool } = action;
      fillParts({ action, succeeds }, sample.sectors[model.pools[pool]!.sector]!.demand, lanes);
      const left = kept.get(pool) ?? new Float64Array(draws).fill(1);
      kept.set(pool, left);
      for (let d = 0; d < draws; d++) {
        const part = lanes[d * years + at]!;
        const work = pools[pool]![d]!;
        if (part > 0) left[d]! *= 1 - part;
        else people[d]! += part * work;
        if (action.arrival !== undefined) people[d]! -= part * work * action.arrival.rate[d]!;
      }
    }
    const parts = [...kept].map(([pool, left]) => ({ pool, part: left.map((rest) => 1 - rest) }));
    return { parts, people };
  });
  const gap = new Float64Array(draws);
  for (const sector of sample.sectors)
    for (let d = 0; d < draws; d++) gap[d]! += sector.gap[d * years + at]!;
  return { gap, pools, initiatives };
}
