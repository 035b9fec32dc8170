import type { Initiative } from "../model.ts";
import type { Course } from "./course.ts";
import type { DrawnModel } from "./drawn-model.ts";
import { effectIn, fullParts, nextEffect, type Recorded, type YearEffect } from "./year-effect.ts";

/** A drawn model in one of its years; a column has a value for each draw. */
export class DrawnYear {
  readonly base: DrawnModel;
  /** Place of the year in the model. */
  readonly y: number;

  /** @throws RangeError when the model does not reach the year */
  constructor(base: DrawnModel, year: number) {
    this.base = base;
    this.y = base.model.years.indexOf(year);
    if (this.y < 0) throw new RangeError(`the model does not reach ${year}`);
  }

  /** What an initiative does, of a model that the base holds for. */
  effectOf(initiative: Initiative): YearEffect {
    return effectIn(this.y, this.base.drawn(initiative), (pool) => this.#demandIn(pool));
  }

  /** The same of a course that comes from the year before. @param growth room for its records */
  enter(course: Course, growth: Float64Array): YearEffect {
    return nextEffect(this.y, course, (pool) => this.#demandIn(pool), growth);
  }

  /** Parts that a use takes away at full size. @param u its place in the program */
  fullParts(recorded: Recorded, u: number): Float64Array {
    return fullParts(this.y, recorded, u, (pool) => this.#demandIn(pool));
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
    const [share, demand] = [this.base.work.poolShares[pool]!, this.#demandIn(pool)];
    const work = new Float64Array(share.length);
    for (let d = 0; d < work.length; d++) work[d] = share[d]! * demand[d]!;
    return work;
  }

  /** Mean people of work that parts of a pool are. @param chosen their draws */
  meanWork(pool: number, parts: Float64Array, chosen: Uint32Array): number {
    const [share, demand] = [this.base.work.poolShares[pool]!, this.#demandIn(pool)];
    let sum = 0;
    for (let j = 0; j < parts.length; j++) {
      const draw = chosen[j]!;
      sum += parts[j]! * share[draw]! * demand[draw]!;
    }
    return sum / share.length;
  }

  /** Of the sector that a pool is in. */
  #demandIn(pool: number): Float32Array {
    const { program, work } = this.base;
    return this.#column(work.sectors[program.pools[pool]!.sector]!.demand);
  }

  #column(lanes: Float32Array): Float32Array {
    const { draws } = this.base.work;
    return lanes.subarray(this.y * draws, (this.y + 1) * draws);
  }
}
