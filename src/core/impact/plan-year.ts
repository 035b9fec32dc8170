import type { Assumptions } from "./assumptions.ts";

/** The year that the plan itself looks at: that of the last shortage it gives. */
export function planYearOf({ baseline: { anchors } }: Assumptions): number {
  return anchors.at(-1)!.year;
}
