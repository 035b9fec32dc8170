import { measuresFrom, type Source } from "../core/indicators/index.ts";
import type { Retrieval } from "../core/observations/index.ts";
import { refused, type Result } from "../kernel/result.ts";
import { placesOf } from "./monitor-region.ts";
import type { FetchFailure } from "./ports/fetch-log.ts";
import { isFetchable, type SourceConnectors } from "./ports/source-connector.ts";
import type { Store } from "./ports/store.ts";
import { takeIn, type TakeInto, type TakenIn } from "./take-in.ts";

/** What fetching needs besides the source. */
export interface FetchInto extends TakeInto {
  readonly store: Pick<Store, "observations" | "fetches">;
  readonly connectors: SourceConnectors;
  readonly signal: AbortSignal;
}

/**
 * Fetches one source into the store, and remembers how it went.
 * @throws TypeError for a source that waits for people, see `isFetchable`
 */
export async function fetchSource(
  into: FetchInto,
  source: Source,
): Promise<Result<TakenIn, FetchFailure>> {
  const { connectors, store, plan, set, now, signal } = into;
  const { kind } = source.connector;
  if (!isFetchable(kind)) throw new TypeError(`the source "${source.id}" cannot be fetched`);
  const request = {
    source,
    measures: measuresFrom(source.id, set.measures),
    templates: set.templates,
    areas: placesOf(set, plan).filter((place) => !/^(organisation|initiative):/.test(place)),
    signal,
  };
  const taken = await takeIn(
    into,
    source,
    (sink) => connectors[kind].fetch(request, sink),
    ({ url }) => ({
      retrieval: retrieval(source, url),
      retrievedAt: retrievedAt(source, now),
      licence: source.licence,
      ...(source.boundaryYear !== undefined && { boundaryYear: source.boundaryYear }),
      isExample: false,
    }),
  );
  // Being told to stop says nothing about the source.
  if (into.dryRun === true || (!taken.ok && signal.aborted)) return taken;
  if (taken.ok) await store.fetches.succeeded(plan.region.id, source.id, now);
  else await store.fetches.failed(plan.region.id, source.id, taken.error, now);
  return taken.ok ? taken : refused(taken.error);
}

function retrieval({ connector }: Source, url: string): Retrieval {
  return connector.kind === "file-of-region"
    ? { kind: "uploaded", fileName: url.slice(url.lastIndexOf("/") + 1) }
    : { kind: "fetched", url };
}

/** A file that came with the region was retrieved on another day than today. */
function retrievedAt({ connector }: Source, now: Date): Date {
  return connector.kind === "file-of-region" ? new Date(`${connector.retrievedOn}T00:00:00Z`) : now;
}
