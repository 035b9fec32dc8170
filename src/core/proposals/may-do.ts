import { ok, refused, type Result } from "../../kernel/result.ts";
import type { ProposalAct } from "./proposal-act.ts";
import type { Proposal } from "./proposal.ts";

/** Why something cannot be done with a proposal now. */
export type ProposalFault =
  /** It lies with a body: take it back or wait. */
  | { readonly kind: "offered-already" }
  /** It is not before any body. */
  | { readonly kind: "not-offered" }
  /** It was adopted, rejected or withdrawn: it is history. */
  | { readonly kind: "closed"; readonly as: "adopted" | "rejected" | "withdrawn" }
  | { readonly kind: "no-changes" }
  /** A body has to know why. */
  | { readonly kind: "no-reason" };

/**
 * Whether an act is possible in the present state.
 * @param act light for one that goes without a body: adopted from a draft
 */
export function mayDo(
  { state, changes, reason }: Proposal,
  act: ProposalAct["kind"],
  light = false,
): Result<undefined, ProposalFault> {
  if (state.kind !== "draft" && state.kind !== "offered")
    return refused({ kind: "closed", as: state.kind });
  switch (act) {
    case "proposal-drafted":
    case "proposal-described":
    case "change-set":
    case "change-dropped":
    case "proposal-scored":
      return state.kind === "offered" ? refused({ kind: "offered-already" }) : ok(undefined);
    case "proposal-offered":
      if (state.kind === "offered") return refused({ kind: "offered-already" });
      if (changes.length === 0) return refused({ kind: "no-changes" });
      // A reason that was erased was once there.
      return reason === undefined ? refused({ kind: "no-reason" }) : ok(undefined);
    case "proposal-adopted":
      if (changes.length === 0) return refused({ kind: "no-changes" });
      return state.kind === "offered" || light ? ok(undefined) : refused({ kind: "not-offered" });
    case "proposal-returned":
    case "proposal-rejected":
      return state.kind === "offered" ? ok(undefined) : refused({ kind: "not-offered" });
    case "proposal-withdrawn":
      return ok(undefined);
  }
}
