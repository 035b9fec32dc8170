import type { By } from "../../core/register/index.ts";
import { refused, type Result } from "../../kernel/result.ts";
import type { NewAct, NotRecorded, Recorded } from "../ports/register-store.ts";
import type { RegionId } from "../ports/region-store.ts";
import type { Store } from "../ports/store.ts";
import { latestDocuments } from "./latest-documents.ts";
import { settleProposals, type Outcome, type SettleRefused } from "./settle-proposals.ts";
import type { SteeringDesk } from "./steering-desk.ts";

/** Where proposals are adopted: the versions of a region, and its register. */
export interface ChangeOffice {
  readonly region: RegionId;
  readonly store: Pick<Store, "plans" | "assumptions">;
  readonly desk: SteeringDesk;
  /** Called once new versions are kept, so that pages show them. */
  readonly changed: () => Promise<void>;
}

/** Who says so, in which sending of which form, and what else is done in the same breath. */
interface Saying {
  readonly by: By;
  readonly submission?: string;
  /** Acts that belong with it, such as the decision itself: all of it is recorded, or nothing. */
  readonly along?: readonly NewAct[];
}

/**
 * Adopts proposals and rejects others, in one recording: the acts, the new version of the plan
 * and of what is assumed, and whatever comes along.
 */
export async function adoptProposals(
  { region, store, desk, changed }: ChangeOffice,
  outcome: Outcome,
  { by, submission, along = [] }: Saying,
): Promise<Result<Recorded, SettleRefused | NotRecorded>> {
  const [register, latest] = await Promise.all([desk.upToDate(), latestDocuments(store, region)]);
  const settled = settleProposals(register, latest, outcome);
  if (!settled.ok) return refused(settled.error);
  const { acts, brings } = settled.value;
  const recorded = await desk.record(by, [...along, ...acts], {
    ...(submission !== undefined && { submission }),
    ...(brings !== undefined && { brings }),
  });
  if (recorded.ok && brings !== undefined) await changed();
  return recorded;
}
