import type { Group } from "./contrast.ts";
import type { Panel } from "./panel.ts";

/** A panel by the moment at which units start. */
export interface Cohorts {
  /** As far as there is somebody to compare with. */
  readonly periods: readonly string[];
  /** First the units without the intervention, then those that start together, earliest first. */
  readonly groups: readonly Group[];
  /** Per group the place of its first period with the intervention; Infinity for the first. */
  readonly starts: readonly number[];
  /**
   * Where every unit starts at some time, those that start last are the comparison and the periods
   * from their start on are left out; here is who they were.
   */
  readonly standIn: { readonly start: string; readonly units: number } | undefined;
}

/** @param panel in which some units start, and not all at once */
export function cohortsOf({ periods, units }: Panel): Cohorts {
  const byStart = Map.groupBy(units, ({ start }) => start ?? Infinity);
  const starts = [...byStart.keys()].toSorted((a, b) => a - b);
  const last = starts.pop()!;
  const length = Math.min(last, periods.length);
  const groups = [last, ...starts].map((start) =>
    byStart.get(start)!.map(({ outcome }) => outcome.slice(0, length)),
  );
  return {
    periods: periods.slice(0, length),
    groups,
    starts: [Infinity, ...starts],
    standIn:
      last === Infinity ? undefined : { start: periods[last]!, units: byStart.get(last)!.length },
  };
}
