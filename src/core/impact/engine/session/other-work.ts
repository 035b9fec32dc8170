import type { PoolUse, Program } from "../program/program.ts";
import {
  addAll,
  addTaken,
  addTo,
  fillParts,
  giveBack,
  takeArriving,
  takeAway,
} from "./lane-loops.ts";
import type { PlanByYear } from "./plan-by-year.ts";
import { poolWork, type Work } from "./work.ts";

/**
 * What a plan would free if there were other work. What is so many people would be another part of
 * it, and takes nothing elsewhere; all other parts are as they were.
 * @param work that the plan is on
 * @returns to be asked for a year: a value for each draw, until the next question
 */
export function freedOfOtherWork(
  plan: PlanByYear,
  program: Program,
  work: Work,
  other: Work,
): (y: number) => Float64Array {
  const column = () => new Float64Array(work.draws);
  const [freed, was, is] = [column(), column(), column()];
  const inPeople = (uses: readonly PoolUse[]) => uses.filter(({ isFixed }) => isFixed);
  const courses = plan.courses.filter(({ drawn }) => inPeople(drawn.program.uses).length > 0);
  const pools = courses.flatMap(({ drawn }) => inPeople(drawn.program.uses).map((use) => use.pool));
  /** Of pools where parts become others. */
  const changed = new Map(pools.map((pool) => [pool, { left: column(), separately: column() }]));

  return (y) => {
    plan.freed(y);
    for (const [pool, { left, separately }] of changed) {
      const own = plan.lanes.pools[pool]!;
      left.set(own.left);
      if (own.leaving) separately.set(own.leaving.separately);
    }
    for (const { drawn, growth } of courses) {
      if (y < drawn.firstYear) continue;
      const [{ scale, uses }, { chosen }] = [drawn.program, drawn.records];
      for (const [u, { pool, isFixed }] of uses.entries()) {
        if (!isFixed) continue;
        const { size, most } = drawn.records.uses[u]!;
        const times = scale?.[y] ?? 1;
        const { left, separately } = changed.get(pool)!;
        fillParts(was, size, growth, times, most, chosen, poolWork(work, program, pool, y).demand);
        fillParts(is, size, growth, times, most, chosen, poolWork(other, program, pool, y).demand);
        giveBack(left, chosen, was);
        takeAway(left, chosen, is);
        if (plan.lanes.pools[pool]!.leaving === undefined) continue;
        addTo(separately, chosen, was, -1);
        addTo(separately, chosen, is, 1);
      }
    }
    freed.fill(0);
    for (const staff of plan.lanes.staff) addAll(freed, staff, 1);
    for (const [pool, lanes] of plan.lanes.pools.entries()) {
      if (lanes.left.length === 0) continue;
      const [own, there] = [poolWork(other, program, pool, y), changed.get(pool)];
      const left = there?.left ?? lanes.left;
      addTaken(freed, own, left, lanes.added, 1);
      if (lanes.leaving === undefined) continue;
      const separately = there?.separately ?? lanes.leaving.separately;
      takeArriving(freed, own, left, lanes.leaving.weight, separately, 1);
    }
    return freed;
  };
}
