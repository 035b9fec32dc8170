import type { Distribution } from "../distribution.ts";
import type { Model } from "../model.ts";
import type { Chance } from "./inputs.test-data.ts";

/** What there is without the plan, in one draw. */
export interface Surroundings {
  /** In people, by sector and year. */
  readonly demand: readonly (readonly number[])[];
  readonly gap: readonly (readonly number[])[];
  readonly ftePerPerson: readonly number[];
  /** Part of its sector that each pool is. */
  readonly shares: readonly number[];
  readonly hoursPerFteYear: number;
}

const standardNormal: Distribution = { link: "identity", location: 0, scale: 1 };

export function surroundingsOf(model: Model, chance: Chance): Surroundings {
  const { baseline, sectors, pools, years } = model;
  const growth = chance.quantity("baseline/growthAfterAnchors", baseline.growthAfterAnchors);
  const driver = (side: string, sector: string) =>
    Math.sqrt(baseline.correlation) * chance.quantity(`baseline/${side}`, standardNormal) +
    Math.sqrt(1 - baseline.correlation) *
      chance.quantity(`baseline/${side}/${sector}`, standardNormal);

  const drawn = sectors.map(({ id, staff, anchored, beyond }) => {
    const people = chance.quantity(`sector:${id}/staff`, staff);
    const [demand, supply] = [driver("demand", id), driver("supply", id)];
    const work = years.map((_, y) => {
      const median = anchored[y]! + growth * beyond[y]!;
      return (people + median) * (1 + baseline.demandSpread[y]! * demand);
    });
    const gap = work.map((all, y) => all - people * (1 + baseline.supplySpread[y]! * supply));
    return { work, gap };
  });

  const shares = pools.map(({ id, shareOfSector }) =>
    chance.quantity(`pool:${id}/shareOfSector`, shareOfSector),
  );
  /** Pools that draw more than their whole sector shrink alike. */
  const within = (sector: number) =>
    Math.max(
      shares.reduce((sum, share, p) => sum + (pools[p]!.sector === sector ? share : 0), 0),
      1,
    );
  return {
    demand: drawn.map(({ work }) => work),
    gap: drawn.map(({ gap }) => gap),
    ftePerPerson: sectors.map(({ id, ftePerPerson }) =>
      chance.quantity(`sector:${id}/ftePerPerson`, ftePerPerson),
    ),
    shares: shares.map((share, p) => share / within(pools[p]!.sector)),
    hoursPerFteYear: chance.quantity("hours-per-fte-year", model.hoursPerFteYear),
  };
}
