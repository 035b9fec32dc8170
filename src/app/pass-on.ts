import { isFetchable } from "./ports/source-connector.ts";
import type { Source } from "../core/indicators/index.ts";
import type { Snapshot } from "../core/observations/index.ts";

/** Why the bytes of a delivery are not given to others. */
export type Withheld =
  /** Somebody handed it in; it may hold more than what was taken in. */
  | "handed-in"
  /** The licence does not say that others may have it. */
  | "licence"
  /** Made up, to try things out. */
  | "made-up"
  /** Its source is no longer in the files of the region. */
  | "unknown-source";

/** Licences under which anybody may have the bytes as they came, if the publisher is named. */
const openLicence = /^CC(0| BY)(?![-\w])/;

/** Why the bytes of a delivery are kept inside; undefined when anybody may have them. */
export function withheld(snapshot: Snapshot, source: Source | undefined): Withheld | undefined {
  if (snapshot.isExample) return "made-up";
  if (source === undefined) return "unknown-source";
  if (!isFetchable(source.connector.kind)) return "handed-in";
  return openLicence.test(snapshot.licence) ? undefined : "licence";
}

/**
 * The address or file that a delivery came from; undefined for what was handed in: people give files
 * names of people.
 */
export function publicOrigin(
  { retrieval }: Snapshot,
  source: Source | undefined,
): string | undefined {
  if (retrieval.kind === "fetched") return retrieval.url;
  const isOurs = source !== undefined && isFetchable(source.connector.kind);
  return retrieval.kind === "uploaded" && isOurs ? retrieval.fileName : undefined;
}
