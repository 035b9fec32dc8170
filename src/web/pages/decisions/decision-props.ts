import type { Decision } from "../../../core/meetings/index.ts";
import type { Register } from "../../../core/register/index.ts";
import type { Actor } from "../../../core/rights/index.ts";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";

/** What every part of the page of a decision is drawn from. */
export interface DecisionProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly register: Register;
  readonly actor: Actor;
  readonly decision: Decision;
}
