import type { PoolAction, SupplyAction } from "./action.ts";
import type { Range } from "./forecast.ts";
import type { Model } from "./model.ts";
import { rangesByYear } from "./outlook.ts";
import { fillParts, partOfPool } from "./pool.ts";
import type { PoolAccount } from "./pool-account.ts";
import type { InitiativeSample, Sample } from "./sample.ts";
import { scaleIn } from "./scaling.ts";
import { fillSupply } from "./supply.ts";

/** What one initiative does, in mean people by year; the first three count savings alone. */
export interface InitiativeAccount {
  /** At full size, if it works out, as if it were alone. */
  readonly gross: readonly number[];
  /** The same in the draws in which it works out. */
  readonly succeeding: readonly number[];
  /** The same as far as it has grown. */
  readonly grown: readonly number[];
  /** For each sector: what is really freed there after overlap, and what is added or arrives. */
  readonly won: readonly (readonly number[])[];
  readonly borne: readonly (readonly number[])[];
  /** Net over all sectors. */
  readonly realised: readonly Range[];
}

/** Sums over draws, by year and (won, borne) by sector, and the lanes of the net effect. */
interface Tally {
  readonly gross: Float64Array;
  readonly succeeding: Float64Array;
  readonly grown: Float64Array;
  readonly won: readonly Float64Array[];
  readonly borne: readonly Float64Array[];
  readonly net: Float64Array;
  readonly scratch: Float64Array;
}

/** Accounts for initiatives one by one; lanes are reused, so keep only what it returns. */
export function initiativeAccountant(
  model: Model,
  sample: Sample,
  pools: readonly PoolAccount[],
): (initiative: InitiativeSample) => InitiativeAccount {
  const years = model.years.length;
  const net = new Float64Array(sample.draws * years);
  const scratch = new Float64Array(sample.draws * years);
  const mean = (sum: Float64Array) => Array.from(sum, (people) => people / sample.draws);

  return ({ actions, succeeds }) => {
    const byYear = () => new Float64Array(years);
    const tally: Tally = {
      gross: byYear(),
      succeeding: byYear(),
      grown: byYear(),
      won: model.sectors.map(byYear),
      borne: model.sectors.map(byYear),
      net: net.fill(0),
      scratch,
    };
    for (const action of actions)
      if (action.kind === "supply") tallySupply(action, succeeds, tally);
      else {
        const { sector } = model.pools[action.pool]!;
        tallyPool(action, succeeds, tally, {
          sector,
          demand: sample.sectors[sector]!.demand,
          share: sample.poolShares[action.pool]!,
          yields: pools[action.pool]!.yields,
        });
      }
    return {
      gross: mean(tally.gross),
      succeeding: mean(tally.succeeding),
      grown: mean(tally.grown),
      won: tally.won.map(mean),
      borne: tally.borne.map(mean),
      realised: rangesByYear(net, sample.draws),
    };
  };
}

interface PoolInHand {
  readonly sector: number;
  readonly demand: Float64Array;
  readonly share: Float64Array;
  readonly yields: Float64Array;
}

function tallyPool(action: PoolAction, succeeds: Uint8Array, tally: Tally, pool: PoolInHand): void {
  const { gross, succeeding, grown, net, scratch: parts } = tally;
  const { size, fixed, scaling, arrival } = action;
  const won = tally.won[pool.sector]!;
  const added = tally.borne[pool.sector]!;
  // Without arrivals the rate is 0 and nothing is added here: one loop serves both.
  const arriving = arrival === undefined ? added : tally.borne[arrival.sector]!;
  fillParts({ action, succeeds }, pool.demand, parts);
  for (let d = 0, lane = 0; d < size.length; d++) {
    const own = pool.share[d]!;
    const rate = arrival === undefined ? 0 : arrival.rate[d]!;
    for (let y = 0; y < gross.length; y++, lane++) {
      const demand = pool.demand[lane]!;
      const work = own * demand;
      const full = size[d]! * scaleIn(scaling, d, y);
      const atFullSize = (fixed ? partOfPool(full, demand) : full) * work;
      if (atFullSize > 0) gross[y]! += atFullSize;
      if (succeeds[d] === 0) continue;
      const part = parts[lane]!;
      if (atFullSize > 0) {
        succeeding[y]! += atFullSize;
        grown[y]! += part * work;
      }
      if (part > 0) {
        const freed = part * pool.yields[lane]!;
        won[y]! += freed;
        arriving[y]! += freed * rate;
        net[lane]! += freed * (1 - rate);
      } else {
        added[y]! -= part * work;
        net[lane]! += part * work;
      }
    }
  }
}

/** People who come or stay do not overlap with each other. */
function tallySupply(action: SupplyAction, succeeds: Uint8Array, tally: Tally): void {
  const { gross, succeeding, grown, net, scratch: people } = tally;
  const won = tally.won[action.sector]!;
  fillSupply(action, succeeds, people);
  for (let d = 0, lane = 0; d < succeeds.length; d++) {
    let atFullSize = 0;
    for (let y = 0; y < gross.length; y++, lane++) {
      const flow = action.flow[d]! * scaleIn(action.scaling, d, y);
      atFullSize = atFullSize * (1 - action.dropOut[d]!) + flow;
      gross[y]! += atFullSize;
      succeeding[y]! += succeeds[d]! * atFullSize;
      grown[y]! += people[lane]!;
      won[y]! += people[lane]!;
      net[lane]! += people[lane]!;
    }
  }
}
