import { sourceFreshness } from "../../../app/source-freshness.ts";
import type { RegionView } from "../../region-view.ts";
import { handedIn } from "../data/deliverers.ts";

/** Whether a party handed in what a source asks of it. */
export interface PartyDelivery {
  readonly source: string;
  /** YYYY-MM-DD; left out when it never did. */
  readonly last?: string;
  /** The day on which newer figures should have been there; left out when they are on time. */
  readonly lateSince?: string;
}

/** What a party hands in itself, source by source, by the rule of the source. */
export function deliveriesOf(
  { measured, today }: Pick<RegionView, "measured" | "today">,
  party: string,
): readonly PartyDelivery[] {
  if (measured === undefined) return [];
  const own = measured.snapshots.filter(
    ({ deliveredBy }) => deliveredBy === `organisation:${party}`,
  );
  return handedIn(measured.set, measured.snapshots)
    .filter(({ deliverers }) => deliverers.some(({ organisation }) => organisation === party))
    .map(({ source }) => {
      const { retrievedOn, expectedOn, overdue } = sourceFreshness(source, own, today);
      return {
        source: source.title,
        ...(retrievedOn !== undefined && { last: retrievedOn }),
        ...(overdue && expectedOn !== undefined && { lateSince: expectedOn }),
      };
    });
}
