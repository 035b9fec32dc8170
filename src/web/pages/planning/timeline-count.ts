import { toBeDetermined, type Contradiction, type Priority } from "../../../core/plan/index.ts";

/** How much of the quarter planning can be drawn. */
export interface TimelineCount {
  readonly all: number;
  /** Priorities with at least one bar of which the first quarter is known. */
  readonly placed: number;
  /** Priorities of which the plan says: still to be determined. */
  readonly toBeDetermined: number;
  /** Priorities with activities of which no quarter is known. */
  readonly withoutQuarter: number;
  /** The last quarter in which anything is planned; left out when nothing has a place. */
  readonly lastQuarter?: string | undefined;
  /** Evaluations that the plan marks without a readable quarter. */
  readonly evaluations: number;
}

export function countTimeline(priorities: readonly Priority[]): TimelineCount {
  const bars = priorities.map(({ planning }) => (Array.isArray(planning) ? planning : []));
  const placed = bars.filter((list) => list.some(({ from }) => from !== undefined)).length;
  const quarters = bars
    .flat()
    .flatMap(({ from, to }) => [from, to])
    .filter((quarter) => quarter !== undefined)
    .toSorted();
  return {
    all: priorities.length,
    placed,
    toBeDetermined: priorities.filter(({ planning }) => planning === toBeDetermined).length,
    withoutQuarter: bars.filter((list) => list.length > 0).length - placed,
    lastQuarter: quarters.at(-1),
    evaluations: priorities.filter(
      ({ evaluation }) => typeof evaluation === "object" && evaluation.quarter === undefined,
    ).length,
  };
}

/** The doubts that every one of some lists holds: said once instead of with each. */
export function sharedDoubts(lists: readonly (readonly Contradiction[])[]): Contradiction[] {
  const [first = [], ...rest] = lists;
  return first.filter((doubt) => rest.every((list) => list.includes(doubt)));
}
