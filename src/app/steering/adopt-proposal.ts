import { isLight, readProposal, type ChangeRules } from "../../core/proposals/index.ts";
import type { By } from "../../core/register/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { isoDay } from "../iso-day.ts";
import type { NotRecorded } from "../ports/register-store.ts";
import type { RegionId } from "../ports/region-store.ts";
import { latestDocuments, type LatestVersions } from "./latest-documents.ts";
import { sentBefore } from "./sent-before.ts";
import { settleProposals, type SettleRefused } from "./settle-proposals.ts";
import type { SteeringDesk } from "./steering-desk.ts";

/** Where proposals are adopted: the versions of a region, and its register. */
export interface ChangeOffice {
  readonly region: RegionId;
  readonly store: LatestVersions;
  readonly desk: SteeringDesk;
  /** Called once new versions are kept, so that pages show them. */
  readonly changed: () => Promise<void>;
}

interface LightAdoption {
  readonly by: By;
  readonly submission: string;
  readonly at: Date;
  /** Number of the last entry on the proposal that the writer saw; left out, as it stands. */
  readonly seen?: number;
}

/**
 * Adopts a proposal of small facts, for which nobody has to decide: the act and the new version
 * of the plan in one recording. The same form sent again is as good as once.
 */
export async function adoptLightly(
  { region, store, desk, changed }: ChangeOffice,
  rules: ChangeRules,
  proposal: string,
  { by, submission, at, seen }: LightAdoption,
): Promise<Result<undefined, SettleRefused | NotRecorded | { readonly kind: "not-light" }>> {
  const [register, latest] = await Promise.all([desk.upToDate(), latestDocuments(store, region)]);
  const changes = register.one(`proposal:${proposal}`, readProposal)?.changes ?? [];
  if (
    !isLight(
      changes.map(({ change }) => change),
      rules,
    )
  )
    return refused({ kind: "not-light" });
  // A version that waits to take effect goes first.
  const today = isoDay(at);
  const effectiveOn = latest.inForceFrom > today ? latest.inForceFrom : today;
  const settled = settleProposals(register, latest, { adopt: [proposal], effectiveOn, at });
  if (!settled.ok)
    return (await sentBefore(desk, by, submission)).length > 0 ? ok(undefined) : settled;
  const { acts, brings } = settled.value;
  const known = acts.map((act) => ({ ...act, ...(seen !== undefined && { after: seen }) }));
  const recorded = await desk.record(by, known, { submission, ...(brings && { brings }) });
  if (!recorded.ok) return recorded;
  await changed();
  return ok(undefined);
}
