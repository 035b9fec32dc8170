import type { Model } from "../engine/model.ts";

/**
 * The same model for some of its years. Draws belong to inputs and not to years, so what it says
 * of those years is the same, up to rounding.
 * @param from,to places of the first year and the one after the last
 */
export function yearsOf(model: Model, from: number, to: number): Model {
  const { baseline, sectors, initiatives } = model;
  return {
    ...model,
    years: model.years.slice(from, to),
    baseline: {
      ...baseline,
      demandSpread: baseline.demandSpread.slice(from, to),
      supplySpread: baseline.supplySpread.slice(from, to),
    },
    sectors: sectors.map((sector) => ({
      ...sector,
      anchored: sector.anchored.slice(from, to),
      beyond: sector.beyond.slice(from, to),
    })),
    initiatives: initiatives.map((initiative) => ({
      ...initiative,
      ...(initiative.scale && { scale: initiative.scale.slice(from, to) }),
    })),
  };
}
