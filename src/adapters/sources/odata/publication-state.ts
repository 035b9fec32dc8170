import type { PublicationState } from "../../../core/observations/index.ts";

/** Whether figures of a period may still change, from the status in the list of periods. */
export function publicationState(status: string | null | undefined): PublicationState {
  switch (status?.replaceAll(/\s/g, "").toLowerCase()) {
    case "definitief":
      return "final";
    case "voorlopig":
    case "nadervoorlopig":
      return "provisional";
    default:
      return "unstated";
  }
}
