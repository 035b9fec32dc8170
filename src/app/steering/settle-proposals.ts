import {
  applyChanges,
  mayDo,
  readProposal,
  type ChangeFault,
  type Documents,
  type ProposalFault,
} from "../../core/proposals/index.ts";
import type { Register } from "../../core/register/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { documentDigest } from "../document.ts";
import { isoDay } from "../iso-day.ts";
import type { NewAct, Recording } from "../ports/register-store.ts";
import type { LatestDocuments } from "./latest-documents.ts";

/** What is to become of proposals, all at once or not at all. */
export interface Outcome {
  /** In the order in which their changes are made: together they are one version of the plan. */
  readonly adopt: readonly string[];
  readonly reject?: readonly { readonly proposal: string; readonly reason?: string }[];
  /** YYYY-MM-DD: the first day on which the changed plan is in force. */
  readonly effectiveOn: string;
  /** Left out for small facts that need no decision. */
  readonly decision?: string;
  /** A line about the version, for who looks through them. */
  readonly note?: string;
  readonly at: Date;
}

export type SettleRefused =
  | { readonly kind: "unknown-proposal"; readonly proposal: string }
  | { readonly kind: "not-possible"; readonly proposal: string; readonly fault: ProposalFault }
  /** The plan is no longer what the writer saw, or would no longer be right. */
  | {
      readonly kind: "conflicts";
      readonly proposal: string;
      readonly faults: readonly ChangeFault[];
    }
  /** A version cannot take effect before the one it follows. */
  | { readonly kind: "backdated"; readonly latestAdoptedOn: string };

/** What to record, in one go with whatever decided it. */
export interface Settled {
  readonly acts: readonly NewAct[];
  /** Left out when nothing was adopted. */
  readonly brings?: NonNullable<Recording["brings"]>;
}

/**
 * Works out what adopting and rejecting proposals does; it records nothing. Put the acts and what
 * they bring in one recording with the acts of the decision.
 * @param register up to date
 */
export function settleProposals(
  register: Register,
  latest: LatestDocuments,
  outcome: Outcome,
): Result<Settled, SettleRefused> {
  const { adopt, reject = [], effectiveOn, decision, at, note } = outcome;
  const decided = decision !== undefined && { decision };
  // What was known on an earlier day stands: a version is in force from today at the earliest.
  const today = isoDay(at);
  const inForceFrom = effectiveOn < today ? today : effectiveOn;
  if (adopt.length > 0 && inForceFrom < latest.inForceFrom)
    return refused({ kind: "backdated", latestAdoptedOn: latest.inForceFrom });

  const acts: NewAct[] = [];
  const version = latest.versions.plan + 1;
  let documents: Documents = latest;
  for (const id of adopt) {
    const subject = `proposal:${id}` as const;
    const proposal = register.one(subject, readProposal);
    if (proposal === undefined) return refused({ kind: "unknown-proposal", proposal: id });
    const may = mayDo(proposal, "proposal-adopted", decision === undefined);
    if (!may.ok) return refused({ kind: "not-possible", proposal: id, fault: may.error });
    const changed = applyChanges(
      documents,
      proposal.changes.map(({ change }) => change),
    );
    if (!changed.ok) return refused({ kind: "conflicts", proposal: id, faults: changed.error });
    documents = changed.value;
    acts.push({
      subject,
      act: { kind: "proposal-adopted", data: { ...decided, version, effectiveOn }, words: {} },
    });
  }
  for (const { proposal: id, reason } of reject) {
    const subject = `proposal:${id}` as const;
    const proposal = register.one(subject, readProposal);
    if (proposal === undefined) return refused({ kind: "unknown-proposal", proposal: id });
    const may = mayDo(proposal, "proposal-rejected");
    if (!may.ok) return refused({ kind: "not-possible", proposal: id, fault: may.error });
    acts.push({
      subject,
      act: {
        kind: "proposal-rejected",
        data: { ...decided },
        words: { ...(reason !== undefined && { reason }) },
      },
    });
  }
  if (adopt.length === 0) return ok({ acts });

  const plan = {
    plan: documents.plan,
    adoptedOn: inForceFrom,
    source: "proposal",
    ...(note !== undefined && { note }),
    createdAt: at,
    after: latest.versions.plan,
  } as const;
  const isAssumed =
    documentDigest(documents.assumptions) === documentDigest(latest.assumptions)
      ? {}
      : {
          assumptions: {
            assumptions: documents.assumptions,
            createdAt: at,
            after: latest.versions.assumptions,
          },
        };
  return ok({ acts, brings: { plan, ...isAssumed } });
}
