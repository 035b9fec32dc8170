import { moments, type ChainEntry, type Moment, type Round } from "../../../core/chains/index.ts";
import type { RegionView } from "../../region-view.ts";

/** What was told about the chains after the plan, in the order of recording. */
export const toldOf = ({ chainEntries }: RegionView): readonly ChainEntry[] =>
  chainEntries.map(({ entry }) => entry);

/** The state in the plan, then in every round, oldest first. */
export const momentsOf = (view: RegionView): readonly Moment[] => moments(view.plan, toldOf(view));

/** The round of a year as an address writes it; undefined when nobody answered for that year. */
export const roundIn = (view: RegionView, year: string | undefined): Round | undefined =>
  momentsOf(view).find(({ round }) => String(round?.year) === year)?.round;
