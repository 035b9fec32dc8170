import { uniformColumn } from "./draw/input-columns.ts";
import { sampleActions, type Action } from "./action.ts";
import { sampleBaseline, type SectorSample } from "./baseline.ts";
import { drawWith, type Distribution, type Draw } from "./distribution.ts";
import type { Initiative, Model } from "./model.ts";
import { rampOf } from "./ramp.ts";

/**
 * Everything that chance decides, drawn once and then only read. Columns hold one value for each
 * draw; lanes hold the years of a draw side by side, so that year y of draw d stands at
 * d × years + y.
 */
export interface Sample {
  readonly draws: number;
  readonly seed: number;
  readonly sectors: readonly SectorSample[];
  /** For each pool, its part of the sector's work. */
  readonly poolShares: readonly Float64Array[];
  /** In the order of the model. */
  readonly initiatives: readonly InitiativeSample[];
}

export interface InitiativeSample {
  /** 1 where it works out and all its preconditions are met. */
  readonly succeeds: Uint8Array;
  readonly actions: readonly Action[];
}

/** More take over a gigabyte of memory. */
export const maxDraws = 100_000;

/**
 * @param draws from 2, or no standard error exists, to `maxDraws`
 * @throws RangeError for another number of draws
 */
export function sampleModel(
  model: Model,
  { draws, seed }: { readonly draws: number; readonly seed: number },
): Sample {
  if (!Number.isInteger(draws) || draws < 2 || draws > maxDraws)
    throw new RangeError(`A simulation takes 2 to ${maxDraws} draws, not ${draws}`);
  const draw = drawWith(seed, draws, model.judgementCorrelation);

  /** 1 where an event with an uncertain chance happens. */
  const happens = (input: string, chance: Distribution): Uint8Array => {
    const chances = draw(`${input}/chance`, chance);
    const luck = uniformColumn(seed, input, draws);
    const happened = new Uint8Array(draws);
    for (let d = 0; d < draws; d++) happened[d] = luck[d]! < chances[d]! ? 1 : 0;
    return happened;
  };

  const sectors = sampleBaseline(model, draw, draws);
  const poolShares = samplePoolShares(model, draw, draws);
  const hoursPerFteYear = draw("hours-per-fte-year", model.hoursPerFteYear);
  const met = model.preconditions.map(({ id, met: chance }) =>
    happens(`precondition:${id}`, chance),
  );

  const sampleInitiative = (initiative: Initiative): InitiativeSample => {
    const { subject } = initiative;
    const succeeds = happens(`${subject}/success`, initiative.success);
    for (const precondition of initiative.dependsOn)
      for (let d = 0; d < draws; d++) succeeds[d]! &= met[precondition]![d]!;
    const start = draw(`${subject}/start`, initiative.start);
    const rampYears = draw(`${subject}/rampYears`, initiative.rampYears);
    const ramp = rampOf(model.years, start, rampYears);
    const actions = sampleActions(model, initiative, draw, {
      sectors,
      poolShares,
      hoursPerFteYear,
      start,
      rampYears,
      ramp,
    });
    return { succeeds, actions };
  };

  return {
    draws,
    seed,
    sectors,
    poolShares,
    initiatives: model.initiatives.map(sampleInitiative),
  };
}

/**
 * Parts of a sector that the pools take. Where a draw hands out more than the whole sector, all
 * pools of the sector shrink alike: no more work can be saved than there is.
 */
function samplePoolShares(model: Model, draw: Draw, draws: number): Float64Array[] {
  const shares = model.pools.map(({ id, shareOfSector }) =>
    draw(`pool:${id}/shareOfSector`, shareOfSector),
  );
  for (const sector of model.sectors.keys()) {
    const own = shares.filter((_, pool) => model.pools[pool]!.sector === sector);
    for (let d = 0; d < draws; d++) {
      const sum = own.reduce((total, share) => total + share[d]!, 0);
      if (sum > 1) for (const share of own) share[d]! /= sum;
    }
  }
  return shares;
}
