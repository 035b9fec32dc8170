import type { Expected } from "../../../app/known-then.ts";
import type { ChangeFault, Documents, Proposal, Rival } from "../../../core/proposals/index.ts";
import type { Register } from "../../../core/register/index.ts";
import type { Actor } from "../../../core/rights/index.ts";
import type { FormState } from "../../layout/form-field.tsx";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import type { NameOf } from "../../person-names.ts";

/** What a proposal does to the forecast, as far as it can be said. */
export type ShownEffect =
  | { readonly kind: "none" | "computing" | "busy" | "cannot" }
  | {
      readonly kind: "forecast";
      readonly before: Pick<Expected, "forecast" | "assumptions">;
      readonly after: Pick<Expected, "forecast" | "assumptions">;
    };

/** What every part of the page of a proposal gets. */
export interface ProposalProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly actor: Actor;
  readonly register: Register;
  readonly proposal: Proposal;
  /** Number of the last entry on it. */
  readonly seen: number;
  readonly nameOf: NameOf;
  /** What it is written against, and the same with its changes as far as they can be made. */
  readonly before: Documents;
  readonly after: Documents;
  readonly faults: readonly ChangeFault[];
  /** Changes of other open proposals in the same places. */
  readonly rivals: ReadonlyMap<string, readonly Rival[]>;
  /** The last proposal that was adopted for a place. */
  readonly changedBy: ReadonlyMap<string, Proposal>;
  readonly effect: ShownEffect;
  readonly form: FormState;
}
