import type { PoolOutcome } from "./forecast.ts";
import type { Model } from "./model.ts";
import { combine, combinedLanes, fillWork, usesOf, workToYield } from "./pool.ts";
import type { Sample } from "./sample.ts";

export interface PoolAccount {
  readonly outcome: PoolOutcome;
  /** Lanes of the people that an action frees per unit of its part; see `workToYield`. */
  readonly yields: Float64Array;
}

/** How the initiatives that are switched on share the work of each pool. */
export function accountPools(
  model: Model,
  sample: Sample,
  switchedOn: readonly boolean[],
): PoolAccount[] {
  const active = sample.initiatives.filter((_, i) => switchedOn[i]);
  const years = model.years.length;
  const combined = combinedLanes(sample.draws * years);
  return model.pools.map(({ id, sector }, p) => {
    const { demand } = sample.sectors[sector]!;
    combine(usesOf(p, active), demand, combined);
    const work = new Float64Array(demand.length);
    fillWork(sample.poolShares[p]!, demand, work);
    const sums = Array.from({ length: 4 }, () => new Float64Array(years));
    const [all, separately, together, added] = sums as [
      Float64Array,
      Float64Array,
      Float64Array,
      Float64Array,
    ];
    for (let lane = 0, y = 0; lane < work.length; lane++, y = y + 1 === years ? 0 : y + 1) {
      const people = work[lane]!;
      all[y]! += people;
      separately[y]! += people * combined.separately[lane]!;
      together[y]! += people * (1 - combined.left[lane]!);
      added[y]! += people * combined.added[lane]!;
    }
    workToYield(work, combined);
    const mean = (sum: Float64Array) => Array.from(sum, (people) => people / sample.draws);
    return {
      outcome: {
        pool: id,
        sector: model.sectors[sector]!.id,
        work: mean(all),
        separately: mean(separately),
        together: mean(together),
        added: mean(added),
      },
      yields: work,
    };
  });
}
