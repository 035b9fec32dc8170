import { freshnessOf, type Freshness, type Source } from "../core/indicators/index.ts";
import { lastDay, type Snapshot } from "../core/observations/index.ts";

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
  const lastPeriod = snapshots
    .filter((snapshot) => snapshot.source === source.id)
    .flatMap((snapshot) => snapshot.lastPeriod ?? [])
    .toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1))
    .at(-1);
  return freshnessOf(source, [source.id], lastPeriod, snapshots, today);
}
