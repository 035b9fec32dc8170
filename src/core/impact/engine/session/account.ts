import type { Range } from "../forecast.ts";
import { rangeAmong } from "../statistics.ts";
import type { Course } from "./course.ts";
import type { DrawnYear } from "./drawn-year.ts";
import { PlanYear, type Deed } from "./plan-year.ts";
import type { YearEffect } from "./year-effect.ts";

/** What initiatives do in one year, in mean people. */
export interface YearAccount {
  readonly initiatives: readonly InitiativeAccount[];
  readonly pools: readonly PoolAccount[];
}

export interface InitiativeAccount {
  /** As far as it has grown, as if it were alone. */
  readonly grown: number;
  /** For each sector: what is really freed there after overlap, and what is added or arrives. */
  readonly won: readonly number[];
  readonly borne: readonly number[];
  /** Net over all sectors. */
  readonly realised: Range;
}

interface PoolAccount {
  readonly work: number;
  readonly separately: number;
  readonly together: number;
  readonly added: number;
}

/** @param courses of what is in play, that come from the year before */
export function accountOf(year: DrawnYear, courses: readonly Course[]): YearAccount {
  const growth = new Float64Array(year.base.work.draws);
  const effects = courses.map((course) => year.enter(course, growth));
  const plan = new PlanYear(year, effects);
  return {
    initiatives: effects.map((effect) => initiativeAccount(effect, year, plan)),
    pools: plan.pools.map(poolAccount),
  };
}

function initiativeAccount(effect: YearEffect, year: DrawnYear, plan: PlanYear): InitiativeAccount {
  const { chosen, uses, staff } = effect;
  const { draws } = year.base.work;
  const net = new Float64Array(chosen.length);
  const won = Array.from({ length: year.base.program.sectors }, () => 0);
  const borne = won.slice();
  for (const deed of plan.deedsOf(effect)) {
    won[deed.sector]! += sumOf(deed.won) / draws;
    borne[deed.sector]! += sumOf(deed.borne) / draws;
    addNet(net, deed);
  }
  const parts = uses.map(({ pool, taken }) => year.meanWork(pool, taken, chosen));
  const come = staff.map(({ people }) => sumOf(people) / draws);
  const grown = [...parts, ...come].reduce((sum, one) => sum + one, 0);
  return { grown, won, borne, realised: rangeAmong(net, draws) };
}

/** Nothing comes of it in draws in which it does not work out. */
function addNet(net: Float64Array, { won, borne }: Deed): void {
  if (won !== undefined) for (let j = 0; j < net.length; j++) net[j]! += won[j]!;
  if (borne !== undefined) for (let j = 0; j < net.length; j++) net[j]! -= borne[j]!;
}

function sumOf(column: Float64Array | undefined): number {
  let sum = 0;
  if (column !== undefined) for (const people of column) sum += people;
  return sum;
}

function poolAccount({ work, left, separately, added }: PlanYear["pools"][number]): PoolAccount {
  const draws = work.length;
  let [all, apart, together, more] = [0, 0, 0, 0];
  for (let d = 0; d < draws; d++) {
    const people = work[d]!;
    all += people;
    apart += people * separately[d]!;
    together += people * (1 - left[d]!);
    more += people * added[d]!;
  }
  return {
    work: all / draws,
    separately: apart / draws,
    together: together / draws,
    added: more / draws,
  };
}
