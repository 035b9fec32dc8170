import type { PlanHistory } from "../../../app/plan-history.ts";
import type { PlanVersion } from "../../../app/ports/plan-store.ts";
import { readDecision, type Decision } from "../../../core/meetings/index.ts";
import {
  comparePlans,
  readProposal,
  type Difference,
  type Proposal,
} from "../../../core/proposals/index.ts";
import type { Register } from "../../../core/register/index.ts";
import { isPublic } from "../decisions/readable-decisions.ts";

/** A version of the plan after the first, with what brought it about. */
export interface LoggedVersion {
  readonly version: PlanVersion;
  /** Those that were adopted in it; empty when it was read from files. */
  readonly proposals: readonly Proposal[];
  /** Left out for small facts, and for what was read from files. */
  readonly decision?: Decision;
  /** False until the minutes of the meeting that decided were approved. */
  readonly isTold: boolean;
}

/**
 * Every change of the plan, the newest first.
 * @param versions newest first
 */
export function changeLog(
  register: Register,
  versions: readonly PlanVersion[],
): readonly LoggedVersion[] {
  const proposals = register.all("proposal", readProposal);
  return versions
    .filter(({ number }) => number > 1)
    .map((version) => {
      const those = proposals.filter(
        ({ state }) => state.kind === "adopted" && state.version === version.number,
      );
      const decision = those
        .flatMap(({ state }) => (state.kind === "adopted" ? [state.decision] : []))
        .flatMap((id) => (id === undefined ? [] : [register.one(`decision:${id}`, readDecision)]))
        .find(Boolean);
      return {
        version,
        proposals: those,
        ...(decision && { decision }),
        isTold: decision === undefined || isPublic(register, decision),
      };
    });
}

/** What a version changed: what its proposals say, or else what differs from the one before. */
export async function differencesOf(
  { version, proposals }: LoggedVersion,
  plans: PlanHistory,
): Promise<readonly Difference[]> {
  if (proposals.length > 0)
    return proposals.flatMap(({ changes }) => changes.map(({ change }) => change));
  const previous = (await plans.versions()).find(({ number }) => number === version.number - 1);
  if (previous === undefined) return [];
  const [before, after] = await Promise.all([plans.documents(previous), plans.documents(version)]);
  return comparePlans(before, after);
}
