import type { SourceStatus } from "./data-status.ts";
import { isFetchable } from "./ports/source-connector.ts";

/** How a source stands, in one word; what asks for most attention first. */
export const sourceStandings = [
  /** The last attempt to fetch it failed. */
  "failing",
  /** Newer data should have been there. */
  "overdue",
  "current",
  /** Nothing was fetched yet. */
  "not-fetched",
  /** Nobody handed in anything yet. */
  "not-handed-in",
  /** Follows from what the site itself keeps. */
  "own",
  /** No table or address is known yet. */
  "to-be-found",
] as const;
export type SourceStanding = (typeof sourceStandings)[number];

export function standingOf({ source, freshness, last, fetch }: SourceStatus): SourceStanding {
  const { kind } = source.connector;
  if (kind === "to-be-found") return kind;
  if (kind === "own-records") return "own";
  if (fetch?.failing !== undefined) return "failing";
  if (freshness.overdue) return "overdue";
  if (last !== undefined) return "current";
  return isFetchable(kind) ? "not-fetched" : "not-handed-in";
}
