import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import type { Entry } from "./entry.ts";

/** What every part of an initiative's page is drawn from. */
export interface EntryProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly entry: Entry;
}
