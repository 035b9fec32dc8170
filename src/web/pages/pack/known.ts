import type { GapRange } from "../../../core/impact/index.ts";
import type { Meeting } from "../../../core/meetings/index.ts";
import type { Register } from "../../../core/register/index.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";

/** What a proposal does to the gap in the plan's year; computed before a pack is made. */
export interface ProposalEffect {
  readonly before: GapRange;
  readonly after: GapRange;
}

/** Everything that a pack is made from: nothing else counts. */
export interface PackKnown {
  readonly view: RegionView;
  readonly register: Register;
  readonly language: Language;
  /** By id of the proposal; without one the pack says that it was not computed. */
  readonly effects: ReadonlyMap<string, ProposalEffect>;
}

/** The same, for what is about one meeting. */
export interface MeetingKnown extends PackKnown {
  readonly meeting: Meeting;
}
