import {
  qualityFindings,
  type Freshness,
  type IndicatorSet,
  type QualityFinding,
  type Source,
} from "../core/indicators/index.ts";
import type { Snapshot } from "../core/observations/index.ts";
import type { Plan } from "../core/plan/index.ts";
import { isoDay } from "./iso-day.ts";
import { placesOf } from "./monitor-region.ts";
import type { SourceFetch } from "./ports/fetch-log.ts";
import type { Store } from "./ports/store.ts";
import { sourceFreshness } from "./source-freshness.ts";

/** How things stand with one source. */
export interface SourceStatus {
  readonly source: Source;
  readonly freshness: Freshness;
  /** The last delivery that was accepted. */
  readonly last?: Snapshot;
  /** Deliveries that were accepted. */
  readonly deliveries: number;
  /** Observations that were recorded, revisions included. */
  readonly recorded: number;
  /** How fetching goes; left out when it was never tried. */
  readonly fetch?: SourceFetch;
  /** What to look at in the measures that it answers for: each finding stands with one source. */
  readonly findings: readonly QualityFinding[];
}

/**
 * How the data of a region stood at a moment: who had delivered what and when, what failed, what
 * looked strange. Of how fetching went before the last time nothing is kept.
 */
export async function dataStatus(
  store: Pick<Store, "observations" | "fetches">,
  plan: Plan,
  set: IndicatorSet,
  at: Date,
): Promise<readonly SourceStatus[]> {
  const region = plan.region.id;
  const [accepted, fetches, observations] = await Promise.all([
    store.observations.snapshots(region),
    store.fetches.all(region),
    store.observations.read(region, {
      measures: set.measures.map(({ id }) => id),
      about: placesOf(set, plan),
      knownAt: at,
    }),
  ]);
  const snapshots = accepted.filter(({ acceptedAt }) => acceptedAt <= at);
  const findings = qualityFindings(set, observations);
  return set.sources.map((source) => {
    const delivered = snapshots.filter((snapshot) => snapshot.source === source.id);
    const measures = new Set(
      set.measures.filter((measure) => measure.source === source.id).map(({ id }) => id),
    );
    const [last] = delivered;
    const fetch = fetches.find((each) => each.source === source.id && each.triedAt <= at);
    return {
      source,
      freshness: sourceFreshness(source, snapshots, isoDay(at)),
      ...(last !== undefined && { last }),
      deliveries: delivered.length,
      recorded: delivered.reduce((sum, { changed }) => sum + changed, 0),
      ...(fetch !== undefined && { fetch }),
      findings: findings.filter(({ measure }) => measures.has(measure)),
    };
  });
}
