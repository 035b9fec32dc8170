import type { Distribution, Draw } from "./distribution.ts";
import type { Model } from "./model.ts";

/** One sector without the plan; lanes in people. */
export interface SectorSample {
  readonly ftePerPerson: Float64Array;
  /** Work there is, in people. */
  readonly demand: Float64Array;
  /** Work minus staff: the people that are short. */
  readonly gap: Float64Array;
}

const standardNormal: Distribution = { link: "identity", location: 0, scale: 1 };

/**
 * Demand and supply of each sector and year:
 *
 *   demand = (staff + median gap) · (1 + demandSpread · Z)     supply = staff · (1 + supplySpread · Z′)
 *   Z = √ρ · common + √(1 − ρ) · own, and likewise Z′
 *
 * One Z runs through all years of a draw, so the fan opens smoothly. Both sides are symmetric
 * around their middle, so the median of the gap is the median gap.
 */
export function sampleBaseline(model: Model, draw: Draw, draws: number): SectorSample[] {
  const { baseline, years } = model;
  const growth = draw("baseline/growthAfterAnchors", baseline.growthAfterAnchors);
  const [ofCommon, ofOwn] = [Math.sqrt(baseline.correlation), Math.sqrt(1 - baseline.correlation)];
  /** What drives one side, demand or supply, in each sector. */
  const driver = (side: string) => {
    const common = draw(`baseline/${side}`, standardNormal);
    return (sector: string) =>
      draw(`baseline/${side}/${sector}`, standardNormal).map(
        (own, d) => ofCommon * common[d]! + ofOwn * own,
      );
  };
  const [driverOfDemand, driverOfSupply] = [driver("demand"), driver("supply")];

  return model.sectors.map((sector) => {
    const staff = draw(`sector:${sector.id}/staff`, sector.staff);
    const zDemand = driverOfDemand(sector.id);
    const zSupply = driverOfSupply(sector.id);
    const demand = new Float64Array(draws * years.length);
    const gap = new Float64Array(draws * years.length);
    for (let d = 0, lane = 0; d < draws; d++)
      for (let y = 0; y < years.length; y++, lane++) {
        const median = sector.anchored[y]! + growth[d]! * sector.beyond[y]!;
        const work = (staff[d]! + median) * (1 + baseline.demandSpread[y]! * zDemand[d]!);
        const supply = staff[d]! * (1 + baseline.supplySpread[y]! * zSupply[d]!);
        demand[lane] = work;
        gap[lane] = work - supply;
      }
    const ftePerPerson = draw(`sector:${sector.id}/ftePerPerson`, sector.ftePerPerson);
    return { ftePerPerson, demand, gap };
  });
}
