import {
  mayDo,
  placeOf,
  readProposal,
  touchesSame,
  type Change,
  type ProposalAct,
  type ProposalFault,
} from "../../core/proposals/index.ts";
import type { By, Entry } from "../../core/register/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import type { NewAct } from "../ports/register-store.ts";
import type { SteeringDesk } from "./steering-desk.ts";

/** A change as somebody writes it down. */
export interface WrittenChange {
  readonly change: Change;
  /** Where it comes from, in words. */
  readonly origin?: string | undefined;
}

type Scored = Extract<ProposalAct, { kind: "proposal-scored" }>;

/** A proposal as somebody begins it. */
export interface NewProposal {
  readonly title: string;
  readonly reason?: string | undefined;
  readonly changes: readonly WrittenChange[];
  readonly scores?: Scored | undefined;
}

interface Sending {
  readonly by: By;
  /** A UUID of one sending of the form. */
  readonly submission: string;
}

/**
 * Begins a proposal. Its id is that of the sending, so that a form that is sent twice makes one.
 * @returns id of the proposal
 */
export async function draftProposal(
  desk: SteeringDesk,
  { title, reason, changes, scores }: NewProposal,
  { by, submission }: Sending,
): Promise<string> {
  const subject = `proposal:${submission}` as const;
  const drafted: ProposalAct = {
    kind: "proposal-drafted",
    data: {},
    words: { title, ...(reason !== undefined && { reason }) },
  };
  const acts = [drafted, ...changes.map(setChange), ...(scores === undefined ? [] : [scores])];
  const recorded = await desk.record(
    by,
    acts.map((act, at) => (at === 0 ? { subject, act, after: 0 } : { subject, act })),
    { submission },
  );
  if (!recorded.ok) throw new Error(`a draft was refused: ${recorded.error.kind}`);
  return submission;
}

export const setChange = ({ change, origin }: WrittenChange): ProposalAct => ({
  kind: "change-set",
  data: { change },
  words: { ...(origin !== undefined && { origin }) },
});

/** Takes a change out of a proposal. */
export const dropChange = (change: Change): ProposalAct => ({
  kind: "change-dropped",
  data: { place: placeOf(change) },
  words: {},
});

export type ActRefused =
  | { readonly kind: "unknown-proposal" }
  | { readonly kind: "not-possible"; readonly fault: ProposalFault }
  /** Something was done in the same place that the writer had not seen. */
  | { readonly kind: "meanwhile"; readonly latest: Entry<ProposalAct> };

/**
 * Does something with a proposal, if that is possible now. The same form sent again is as good as
 * once.
 * @param seen number of the last entry on the proposal that the writer saw
 */
export async function actOnProposal(
  desk: SteeringDesk,
  id: string,
  acts: readonly ProposalAct[],
  { by, submission, seen }: Sending & { readonly seen: number },
): Promise<Result<undefined, ActRefused>> {
  const subject = `proposal:${id}` as const;
  const recorded = await desk.recordIf(
    by,
    (register): Result<{ acts: readonly NewAct[] }, ActRefused> => {
      const proposal = register.one(subject, readProposal);
      if (proposal === undefined) return refused({ kind: "unknown-proposal" });
      const impossible = acts.map(({ kind }) => mayDo(proposal, kind)).find((may) => !may.ok);
      if (impossible !== undefined && !impossible.ok)
        return refused({ kind: "not-possible", fault: impossible.error });
      const entries = register.of(subject) as readonly Entry<ProposalAct>[];
      const latest = entries.findLast(
        (entry) => entry.number > seen && acts.some((act) => touchesSame(act, entry.act)),
      );
      return latest === undefined
        ? ok({ acts: acts.map((act) => ({ subject, act })) })
        : refused({ kind: "meanwhile", latest });
    },
    submission,
  );
  // No act names what it came after, and none brings a plan: what is left was decided above.
  return recorded.ok ? ok(undefined) : refused(recorded.error as ActRefused);
}
