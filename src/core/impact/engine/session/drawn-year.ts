import type { Initiative } from "../model.ts";
import type { DrawnModel } from "./drawn-model.ts";
import { yearEffect, type YearEffect } from "./year-effect.ts";

/** A drawn model in one of its years; a column has a value for each draw. */
export class DrawnYear {
  readonly base: DrawnModel;
  /** Place of the year in the model. */
  readonly #y: number;

  /** @throws RangeError when the model does not reach the year */
  constructor(base: DrawnModel, year: number) {
    this.base = base;
    this.#y = base.model.years.indexOf(year);
    if (this.#y < 0) throw new RangeError(`the model does not reach ${year}`);
  }

  /** What an initiative does, of a model that the base holds for. */
  effectOf(initiative: Initiative): YearEffect {
    const drawn = this.base.drawn(initiative);
    return yearEffect(drawn, (pool) => this.#demandIn(pool), this.#y, "grown");
  }

  /** People short without the plan, all sectors together. */
  gap(): Float64Array {
    const { draws, sectors } = this.base.work;
    const sum = new Float64Array(draws);
    for (const { gap } of sectors) {
      const inSector = this.#column(gap);
      for (let d = 0; d < draws; d++) sum[d]! += inSector[d]!;
    }
    return sum;
  }

  /** The work of a pool in people. */
  work(pool: number): Float64Array {
    const demand = this.#demandIn(pool);
    return Float64Array.from(this.base.work.poolShares[pool]!, (share, d) => share * demand[d]!);
  }

  /** Of the sector that a pool is in. */
  #demandIn(pool: number): Float32Array {
    const { program, work } = this.base;
    return this.#column(work.sectors[program.pools[pool]!.sector]!.demand);
  }

  #column(lanes: Float32Array): Float32Array {
    const { draws } = this.base.work;
    return lanes.subarray(this.#y * draws, (this.#y + 1) * draws);
  }
}
