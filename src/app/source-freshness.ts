import { freshnessOf, type Freshness, type Source } from "../core/indicators/index.ts";
import { lastDay, type Snapshot } from "../core/observations/index.ts";
import { isoDay } from "./iso-day.ts";

/**
 * Whether what a source delivered is as new as it promises.
 * @param snapshots of the region
 * @param today YYYY-MM-DD
 */
export function sourceFreshness(
  source: Source,
  snapshots: readonly Snapshot[],
  today: string,
): Freshness {
  const own = snapshots.filter((snapshot) => snapshot.source === source.id);
  const lastPeriod = own
    .flatMap((snapshot) => snapshot.lastPeriod ?? [])
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1))
    .at(-1);
  const retrievals = own.map(({ retrievedAt }) => ({ source: source.id, on: isoDay(retrievedAt) }));
  return freshnessOf(source, [source.id], lastPeriod, retrievals, today);
}
