import type { Model } from "../engine/model.ts";
import { accountPools } from "../engine/pool-account.ts";
import { fillParts } from "../engine/pool.ts";
import type { Sample } from "../engine/sample.ts";
import { fillSupply } from "../engine/supply.ts";

/** People of work that one initiative takes from a sector and adds to it, one for each draw. */
export interface WorkColumns {
  /** Places in the model. */
  readonly initiative: number;
  readonly sector: number;
  readonly won: Float64Array;
  readonly borne: Float64Array;
}

/**
 * What every initiative does to every sector in one year, draw by draw: what is freed after
 * overlap, what is added, and what arrives from elsewhere. Together this is what the plan frees.
 * Columns are reused: read them during the visit.
 * @param y place of the year in the model
 */
export function eachWork(
  model: Model,
  sample: Sample,
  y: number,
  visit: (columns: WorkColumns) => void,
): void {
  const years = model.years.length;
  const { draws } = sample;
  const pools = accountPools(
    model,
    sample,
    model.initiatives.map(() => true),
  );
  const lanes = new Float64Array(draws * years);
  const [here, there, none] = [
    new Float64Array(draws),
    new Float64Array(draws),
    new Float64Array(draws),
  ];

  for (const [initiative, { actions, succeeds }] of sample.initiatives.entries())
    for (const action of actions) {
      if (action.kind === "supply") {
        fillSupply(action, succeeds, lanes);
        for (let d = 0; d < draws; d++) here[d] = lanes[d * years + y]!;
        visit({ initiative, sector: action.sector, won: here, borne: none });
        continue;
      }
      const { sector } = model.pools[action.pool]!;
      const { demand } = sample.sectors[sector]!;
      const { yields } = pools[action.pool]!;
      const share = sample.poolShares[action.pool]!;
      fillParts({ action, succeeds }, demand, lanes);
      there.fill(0);
      for (let d = 0; d < draws; d++) {
        const lane = d * years + y;
        const part = lanes[lane]!;
        here[d] = part > 0 ? part * yields[lane]! : 0;
        if (part < 0) there[d] = -part * share[d]! * demand[lane]!;
      }
      visit({ initiative, sector, won: here, borne: there });
      if (action.arrival === undefined) continue;
      const { rate } = action.arrival;
      for (let d = 0; d < draws; d++) there[d] = here[d]! * rate[d]!;
      visit({ initiative, sector: action.arrival.sector, won: none, borne: there });
    }
}
