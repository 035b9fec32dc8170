import type { Challenge } from "../../../core/plan/index.ts";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";

/** What every part of a challenge's page is given. */
export interface ChallengeProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly challenge: Challenge;
}
