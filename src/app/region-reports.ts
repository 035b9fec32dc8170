import type { ProgressReport } from "../core/progress/index.ts";
import type { Store } from "./ports/store.ts";

/**
 * The last report on each initiative, newest first.
 * @param example made-up reports to try things out with: recorded once, as examples. Left out, no
 *   example is shown, not even one that the store holds.
 */
export async function regionReports(
  store: Store,
  region: string,
  now: Date,
  example?: readonly ProgressReport[],
): Promise<readonly ProgressReport[]> {
  const recorded = await store.progress.latest(region);
  if (example !== undefined && recorded.length === 0)
    for (const report of example)
      await store.progress.record(region, report, { isExample: true, recordedAt: now });
  const latest = recorded.length === 0 ? await store.progress.latest(region) : recorded;
  return latest
    .filter(({ isExample }) => example !== undefined || !isExample)
    .toSorted((a, b) => b.reportedOn.localeCompare(a.reportedOn));
}
