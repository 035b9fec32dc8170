import type { Subject } from "../engine/forecast.ts";
import { yearOf, type Cost, type Quarter, type Work } from "./problem.ts";

/** What carrying out one initiative takes and asks; the middle of each estimate. */
export interface Effort {
  readonly subject: Subject;
  /** Full-time jobs while it grows to full size, and after that. */
  readonly fteBuilding: number;
  readonly fteRunning: number;
  readonly euroPerYear: number;
  /** Empty when nobody knows who pays. */
  readonly funder: string;
  /** Who does the work; parts of it, together 1 at most. */
  readonly carriers: readonly { readonly organisation: string; readonly part: number }[];
  readonly needs: readonly Subject[];
  readonly excludes: readonly Subject[];
}

/** Quarters that are looked at, the last one included. */
export interface Window {
  readonly from: Quarter;
  readonly to: Quarter;
}

/**
 * The work and the cost, in the window, of an initiative that starts at a moment.
 * @param start a year with decimals; may lie before the window
 * @param rampYears until it is at full size, and building it ends
 */
export function workAndCost(
  { fteBuilding, fteRunning, euroPerYear, funder, carriers }: Effort,
  start: number,
  rampYears: number,
  { from, to }: Window,
): { work: Work[]; costs: Cost[] } {
  const work: Work[] = [];
  const euros = new Map<number, number>();
  for (let quarter = from; quarter <= to; quarter++) {
    if (quarter + 1 <= start * 4) continue;
    const isBuilding = quarter < (start + rampYears) * 4;
    for (const { organisation, part } of carriers)
      work.push({
        party: organisation,
        quarter,
        fte: part * (isBuilding ? fteBuilding : fteRunning),
      });
    const year = yearOf(quarter);
    euros.set(year, (euros.get(year) ?? 0) + euroPerYear / 4);
  }
  return { work, costs: [...euros].map(([year, euro]) => ({ funder, year, euro })) };
}
