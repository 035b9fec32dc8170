import type { IndicatorSet, Source } from "../core/indicators/index.ts";
import type { Snapshot } from "../core/observations/index.ts";
import { isoDay } from "./iso-day.ts";
import type { SourceFetch } from "./ports/fetch-log.ts";
import type { RegionId } from "./ports/region-store.ts";
import { isFetchable } from "./ports/source-connector.ts";
import type { Store } from "./ports/store.ts";
import { sourceFreshness } from "./source-freshness.ts";

/** The kind of job that fetches a source; its payload is a `FetchOrder`. */
export const fetchKind = "fetch-source";

export interface FetchOrder {
  /** Id of a source. */
  readonly source: string;
}

/** Asks for every source that is due, once. @returns the sources that were asked for */
export async function scheduleFetches(
  store: Pick<Store, "observations" | "fetches" | "jobs">,
  region: RegionId,
  set: IndicatorSet,
  now: Date,
): Promise<readonly string[]> {
  const [snapshots, fetches] = await Promise.all([
    store.observations.snapshots(region),
    store.fetches.all(region),
  ]);
  const asked: string[] = [];
  for (const { id } of set.sources.filter((source) => isDue(source, snapshots, fetches, now))) {
    const payload: FetchOrder = { source: id };
    if (await store.jobs.enqueueOnce(region, id, { kind: fetchKind, payload, runAt: now }))
      asked.push(id);
  }
  return asked;
}

const day = 86_400_000;
/** A source that owes something is asked every day. */
const whenExpected = day;
/** One that owes nothing may still have changed what it said before. */
const forRevisions = 30 * day;

/**
 * Whether a source is to be fetched now: it never was, it should have something newer, or it was
 * not looked at for a month. One that failed has its own job, which goes on trying.
 */
export function isDue(
  source: Source,
  snapshots: readonly Snapshot[],
  fetches: readonly SourceFetch[],
  now: Date,
): boolean {
  if (!isFetchable(source.connector.kind)) return false;
  const last = fetches.find((fetch) => fetch.source === source.id)?.succeededAt;
  if (last === undefined) return true;
  const since = now.getTime() - last.getTime();
  // A file of the region is at hand, and a new one comes without notice.
  if (source.connector.kind === "file-of-region") return since >= whenExpected;
  if (source.rhythm === "once") return false;
  const { expectedOn } = sourceFreshness(source, snapshots, isoDay(now));
  const owes = expectedOn === undefined || expectedOn <= isoDay(now);
  return since >= (owes ? whenExpected : forRevisions);
}
