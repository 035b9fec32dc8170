import type { ProcessChart } from "./chart.ts";

/** Known points that limits need before anybody may judge by them (NHS England, Making Data Count). */
export const minimumPoints = 12;

/**
 * Whether the chart may decide a status. Before that it shows its points and no colour: yearly
 * figures, and the first points after a rebase, are too few to tell signal from noise.
 */
export function canJudge({ groups }: ProcessChart): boolean {
  return groups.at(-1)!.known >= minimumPoints;
}
