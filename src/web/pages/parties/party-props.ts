import type { Organisation } from "../../../core/plan/index.ts";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import type { Involvement } from "./involvement.ts";
import type { Seat } from "./seats.ts";

/** What every part of an organisation's page is given. */
export interface PartyProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly organisation: Organisation;
  readonly involvements: readonly Involvement[];
  readonly seats: readonly Seat[];
}
