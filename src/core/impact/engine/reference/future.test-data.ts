import type { DrawOptions, Model } from "../index.ts";
import { chances, type Chance } from "./inputs.test-data.ts";
import { partByYear, staffByYear } from "./mechanism.test-data.ts";
import { surroundingsOf } from "./surroundings.test-data.ts";

/**
 * One draw, as docs/methods.md says it: one number after the other, without columns, tables,
 * records or kernels. The engine is held to it.
 */
export interface Future {
  /** People short without the plan, by sector and year. */
  readonly gap: readonly (readonly number[])[];
  readonly deeds: readonly Deed[];
}

/** What a mechanism does in one sector, by year. */
export interface Deed {
  readonly initiative: number;
  readonly sector: number;
  /** Part of a pool that it wants as if it were alone; below 0 it adds. */
  readonly wants?: { readonly pool: number; readonly part: readonly number[] };
  /** People of work that is taken away after overlap, and that is added or arrives. */
  readonly won: readonly number[];
  readonly borne: readonly number[];
}

export const futuresOf = (model: Model, options: DrawOptions): Future[] =>
  chances(model, options).map((chance) => futureOf(model, chance));

function futureOf(model: Model, chance: Chance): Future {
  const { years, pools, preconditions } = model;
  const surroundings = surroundingsOf(model, chance);
  const { gap, demand, shares, ftePerPerson } = surroundings;
  const none = years.map(() => 0);

  const worksOut = model.initiatives.map(
    ({ subject, success, dependsOn }) =>
      chance.happens(`${subject}/success`, success) &&
      dependsOn.every((at) => {
        const { id, met } = preconditions[at]!;
        return chance.happens(`precondition:${id}`, met);
      }),
  );
  const acting = model.initiatives.flatMap((initiative, i) =>
    worksOut[i] ? initiative.mechanisms.map((mechanism) => ({ i, initiative, mechanism })) : [],
  );
  const uses = acting.flatMap(({ i, initiative, mechanism }) => {
    if (mechanism.kind === "supply") return [];
    const part = partByYear(model, initiative, mechanism, surroundings, chance);
    return [{ i, mechanism, part }];
  });

  const onPools = uses.flatMap(({ i, mechanism, part }): Deed[] => {
    const { pool } = mechanism;
    const { sector } = pools[pool]!;
    const work = years.map((_, y) => shares[pool]! * demand[sector]![y]!);
    const rivals = uses.filter((use) => use.mechanism.pool === pool);
    /** All together free 1 − Π(1 − part) of the work, each in proportion to its part. */
    const won = part.map((own, y) => {
      if (own <= 0) return 0;
      const parts = rivals.map((rival) => Math.max(rival.part[y]!, 0));
      const left = parts.reduce((product, one) => product * (1 - one), 1);
      return (work[y]! * own * (1 - left)) / parts.reduce((sum, one) => sum + one, 0);
    });
    const borne = part.map((own, y) => Math.max(-own, 0) * work[y]!);
    const here: Deed = { initiative: i, sector, wants: { pool, part }, won, borne };
    if (mechanism.kind !== "shift") return [here];
    const to = pools[mechanism.to]!.sector;
    const hours = chance.quantity(`${mechanism.input}/exchange`, mechanism.exchange);
    const rate = (hours * ftePerPerson[sector]!) / ftePerPerson[to]!;
    return [
      here,
      { initiative: i, sector: to, won: none, borne: won.map((people) => people * rate) },
    ];
  });
  const staff = acting.flatMap(({ i, initiative, mechanism }): Deed[] => {
    if (mechanism.kind !== "supply") return [];
    const won = staffByYear(model, initiative, mechanism, chance);
    return [{ initiative: i, sector: mechanism.sector, won, borne: none }];
  });
  return { gap, deeds: [...onPools, ...staff] };
}

/** People freed in a year, net; in one sector, or in all together. */
export const freedIn = ({ deeds }: Future, y: number, sector?: number): number =>
  deeds.reduce(
    (sum, { sector: own, won, borne }) =>
      sector === undefined || own === sector ? sum + won[y]! - borne[y]! : sum,
    0,
  );
