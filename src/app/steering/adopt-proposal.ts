import { isLight, readProposal, type ChangeRules } from "../../core/proposals/index.ts";
import type { By } from "../../core/register/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { isoDay } from "../iso-day.ts";
import type { NotRecorded } from "../ports/register-store.ts";
import type { RegionId } from "../ports/region-store.ts";
import { latestDocuments, type LatestVersions } from "./latest-documents.ts";
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
  const recorded = await desk.recordIf<SettleRefused | { readonly kind: "not-light" }>(
    by,
    async (register) => {
      const changes = register.one(`proposal:${proposal}`, readProposal)?.changes ?? [];
      const written = changes.map(({ change }) => change);
      if (!isLight(written, rules)) return refused({ kind: "not-light" });
      const latest = await latestDocuments(store, region);
      // A version that waits to take effect goes first.
      const today = isoDay(at);
      const effectiveOn = latest.inForceFrom > today ? latest.inForceFrom : today;
      const settled = settleProposals(register, latest, { adopt: [proposal], effectiveOn, at });
      if (!settled.ok || seen === undefined) return settled;
      const acts = settled.value.acts.map((act) => ({ ...act, after: seen }));
      return ok({ ...settled.value, acts });
    },
    submission,
  );
  if (!recorded.ok) return recorded;
  if (recorded.value.plan !== undefined) await changed();
  return ok(undefined);
}
