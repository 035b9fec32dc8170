import type { PoolOutcome } from "../forecast.ts";
import type { Model } from "../model.ts";
import { fillGrowth, scaledSize } from "../records/parts.ts";
import { partOf } from "./part-of.ts";
import type { Drawn } from "./course.ts";
import type { Work } from "./work.ts";

/** How initiatives share the work of one pool; lanes as in `Work`. */
export interface PoolAccount {
  readonly sector: number;
  /** What is left of the work. */
  readonly left: Float64Array;
  /** Σ of the parts, as if each were alone. */
  readonly separately: Float64Array;
  /** Part that is added. */
  readonly added: Float64Array;
}

/** @param left of each pool: its lanes with these initiatives in play */
export function poolAccounts(
  model: Model,
  work: Work,
  left: readonly Float64Array[],
  inPlay: readonly Drawn[],
): PoolAccount[] {
  const { draws, years } = work;
  const lanes = () => new Float64Array(draws * years);
  const accounts = model.pools.map(({ sector }, p) => ({
    sector,
    left: left[p]!,
    separately: lanes(),
    added: lanes(),
  }));
  const growth = new Float64Array(draws * years);
  for (const { program, records } of inPlay) {
    fillGrowth(records.ramp, years, growth);
    const { chosen } = records;
    const { scale } = program;
    for (const [u, use] of program.uses.entries()) {
      const { sector, separately, added } = accounts[use.pool]!;
      const { demand } = work.sectors[sector]!;
      const { size, added: more, most } = records.uses[u]!;
      const { isFixed } = use;
      for (let y = 0, g = 0; y < years; y++)
        for (let j = 0; j < chosen.length; j++, g++) {
          const lane = y * draws + chosen[j]!;
          const r = growth[g]!;
          const times = scaledSize(1, scale, most?.[j] ?? Infinity, y);
          separately[lane]! += partOf(size[j]! * times, isFixed, demand[lane]!) * r;
          if (more) added[lane]! += more[j]! * times * r;
        }
    }
  }
  return accounts;
}

/** In mean people. */
export function poolOutcomes(
  { pools, sectors, years }: Model,
  { draws, sectors: ofSectors, poolShares }: Work,
  accounts: readonly PoolAccount[],
): PoolOutcome[] {
  return accounts.map(({ sector, left, separately, added }, p) => {
    const { demand } = ofSectors[sector]!;
    const share = poolShares[p]!;
    const isUsed = left.length > 0;
    const mean = (part: (lane: number) => number) =>
      years.map((_, y) => {
        let sum = 0;
        for (let d = 0, lane = y * draws; d < draws; d++, lane++)
          sum += share[d]! * demand[lane]! * part(lane);
        return sum / draws;
      });
    const none = years.map(() => 0);
    return {
      pool: pools[p]!.id,
      sector: sectors[sector]!.id,
      work: mean(() => 1),
      separately: isUsed ? mean((lane) => separately[lane]!) : none,
      together: isUsed ? mean((lane) => 1 - left[lane]!) : none,
      added: isUsed ? mean((lane) => added[lane]!) : none,
    };
  });
}
