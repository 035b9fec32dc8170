import type { Range } from "../forecast.ts";
import type { PoolUse, Supply } from "../program/program.ts";
import { fillGrowth, scaledSize, type SupplyArrays, type UseArrays } from "../records/parts.ts";
import { rangeOf } from "../statistics.ts";
import type { EveryDraw } from "./drawn-model.ts";
import { partOf } from "./part-of.ts";
import type { PoolAccount } from "./pool-account.ts";
import type { Work } from "./work.ts";

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
  /** For each use, the draws in which it wants more than there is in the pool, in any year. */
  readonly beyond: readonly number[];
}

/** Accounts for initiatives one by one, in every draw, whether they work out or not. */
export class Accountant {
  readonly #work: Work;
  readonly #pools: readonly PoolAccount[];
  readonly #growth: Float64Array;
  readonly #net: Float64Array;

  constructor(work: Work, pools: readonly PoolAccount[]) {
    this.#work = work;
    this.#pools = pools;
    this.#growth = new Float64Array(work.draws * work.years);
    this.#net = new Float64Array(work.draws * work.years);
  }

  account({ program, records, succeeds }: EveryDraw): InitiativeAccount {
    const { draws, years, sectors } = this.#work;
    const byYear = () => new Float64Array(years);
    const tally: Tally = {
      gross: byYear(),
      succeeding: byYear(),
      grown: byYear(),
      won: sectors.map(byYear),
      borne: sectors.map(byYear),
    };
    this.#net.fill(0);
    fillGrowth(records.ramp, years, this.#growth);
    const beyond = program.uses.map((use, u) =>
      this.#countUse(use, records.uses[u]!, program.scale, succeeds, tally),
    );
    for (const [s, supply] of program.supplies.entries())
      this.#countSupply(supply, records.supplies[s]!, program.scale, succeeds, tally);
    const mean = (sum: Float64Array) => Array.from(sum, (people) => people / draws);
    return {
      gross: mean(tally.gross),
      succeeding: mean(tally.succeeding),
      grown: mean(tally.grown),
      won: tally.won.map(mean),
      borne: tally.borne.map(mean),
      realised: Array.from({ length: years }, (_, y) =>
        rangeOf(this.#net.subarray(y * draws, (y + 1) * draws)),
      ),
      beyond,
    };
  }

  #countUse(
    use: PoolUse,
    { size, added, most, rate }: UseArrays,
    scale: readonly number[] | undefined,
    succeeds: Uint8Array,
    tally: Tally,
  ): number {
    const { draws, years, sectors, poolShares } = this.#work;
    const { sector, left, separately } = this.#pools[use.pool]!;
    const [{ demand }, share] = [sectors[sector]!, poolShares[use.pool]!];
    const [net, growth] = [this.#net, this.#growth];
    const { isFixed } = use;
    const beyond = new Uint8Array(draws);
    for (let y = 0, lane = 0; y < years; y++) {
      let [gross, succeeding, grown, won, arriving, extra] = [0, 0, 0, 0, 0, 0];
      for (let d = 0; d < draws; d++, lane++) {
        const people = demand[lane]!;
        const work = share[d]! * people;
        const times = scaledSize(1, scale, most?.[d] ?? Infinity, y);
        const full = partOf(size[d]! * times, isFixed, people);
        const more = added === undefined ? 0 : added[d]! * times;
        if (isFixed && size[d]! * times >= people) beyond[d] = 1;
        gross += full * work;
        if (succeeds[d] === 0) continue;
        const r = growth[lane]!;
        const part = full * r;
        succeeding += full * work;
        grown += part * work;
        const freed = part > 0 ? (part * work * (1 - left[lane]!)) / separately[lane]! : 0;
        const elsewhere = rate === undefined ? 0 : freed * rate[d]!;
        won += freed;
        arriving += elsewhere;
        extra += more * r * work;
        net[lane]! += freed - elsewhere - more * r * work;
      }
      tally.gross[y]! += gross;
      tally.succeeding[y]! += succeeding;
      tally.grown[y]! += grown;
      tally.won[sector]![y]! += won;
      tally.borne[sector]![y]! += extra;
      if (use.arrival) tally.borne[use.arrival.sector]![y]! += arriving;
    }
    return beyond.reduce((sum, one) => sum + one, 0);
  }

  /** People who come or stay do not overlap with each other. */
  #countSupply(
    { sector }: Supply,
    { flow, dropOut, ramp }: SupplyArrays,
    scale: readonly number[] | undefined,
    succeeds: Uint8Array,
    tally: Tally,
  ): void {
    const { draws, years } = this.#work;
    fillGrowth(ramp, years, this.#growth);
    const people = new Float64Array(draws);
    const atFullSize = new Float64Array(draws);
    for (let y = 0, lane = 0; y < years; y++)
      for (let d = 0; d < draws; d++, lane++) {
        const arrive = scaledSize(flow[d]!, scale, Infinity, y);
        const stay = 1 - dropOut[d]!;
        atFullSize[d] = atFullSize[d]! * stay + arrive;
        tally.gross[y]! += atFullSize[d]!;
        if (succeeds[d] === 0) continue;
        people[d] = people[d]! * stay + arrive * this.#growth[lane]!;
        tally.succeeding[y]! += atFullSize[d]!;
        tally.grown[y]! += people[d]!;
        tally.won[sector]![y]! += people[d]!;
        this.#net[lane]! += people[d]!;
      }
  }
}

/** Sums over draws, by year; and by sector. */
interface Tally {
  readonly gross: Float64Array;
  readonly succeeding: Float64Array;
  readonly grown: Float64Array;
  readonly won: readonly Float64Array[];
  readonly borne: readonly Float64Array[];
}
