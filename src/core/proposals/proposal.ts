import type { By, Entry } from "../register/index.ts";
import { type Change, placeOf } from "./change.ts";
import type { ProposalAct } from "./proposal-act.ts";

/** Free text that somebody wrote: null once it was erased, left out when nothing was written. */
type Written = string | null | undefined;

/** One change of a proposal, with why and where it comes from. */
export interface ProposedChange {
  readonly change: Change;
  readonly reason?: Written;
  readonly origin?: Written;
  readonly by: By;
  readonly at: Date;
}

/** Where a proposal stands. One that was returned is a draft again. */
export type ProposalState =
  | { readonly kind: "draft"; readonly returned?: { readonly at: Date; readonly reason: Written } }
  | { readonly kind: "offered"; readonly to: string; readonly at: Date }
  | {
      readonly kind: "adopted";
      readonly at: Date;
      /** Left out when it went the light way. */
      readonly decision?: string | undefined;
      /** Number of the version of the plan that it brought. */
      readonly version: number;
      /** YYYY-MM-DD */
      readonly effectiveOn: string;
    }
  | {
      readonly kind: "rejected";
      readonly at: Date;
      readonly decision?: string | undefined;
      readonly reason: Written;
    }
  | { readonly kind: "withdrawn"; readonly at: Date; readonly reason: Written };

export const criteria = ["impact", "feasibility", "evidence"] as const;
export type Criterion = (typeof criteria)[number];

/** How a proposal scores on each criterion, 1 to 5, and why. */
export type Scores = Readonly<
  Record<Criterion, { readonly score: number; readonly reason: Written }>
>;

export interface Proposal {
  readonly id: string;
  readonly title: string | null;
  readonly reason: Written;
  /** Who may go on with it; left out when nobody is named. */
  readonly author?: string;
  readonly draftedAt: Date;
  readonly state: ProposalState;
  /** In the order in which they came; one for each place in the plan. */
  readonly changes: readonly ProposedChange[];
  readonly scores?: Scores;
}

/** What became of a proposal, from everything that was done with it. */
export function readProposal(id: string, entries: readonly Entry<ProposalAct>[]): Proposal {
  const [first, ...later] = entries;
  if (first?.act.kind !== "proposal-drafted")
    throw new Error(`proposal ${id} begins with ${first?.act.kind}`);
  const { data, words } = first.act;
  const author = data.author ?? (first.by.kind === "person" ? first.by.person : undefined);
  return later.reduce<Proposal>(after, {
    id,
    title: words.title,
    reason: words.reason,
    ...(author !== undefined && { author }),
    draftedAt: first.at,
    state: { kind: "draft" },
    changes: [],
  });
}

function after(proposal: Proposal, { act, at, by }: Entry<ProposalAct>): Proposal {
  switch (act.kind) {
    case "proposal-drafted":
      return proposal;
    case "proposal-described":
      return { ...proposal, title: act.words.title, reason: act.words.reason };
    case "change-set": {
      const set = { change: act.data.change, ...act.words, by, at };
      const place = placeOf(set.change);
      const known = proposal.changes.findIndex(({ change }) => placeOf(change) === place);
      return {
        ...proposal,
        changes: known < 0 ? [...proposal.changes, set] : proposal.changes.with(known, set),
      };
    }
    case "change-dropped":
      return {
        ...proposal,
        changes: proposal.changes.filter(({ change }) => placeOf(change) !== act.data.place),
      };
    case "proposal-scored": {
      const { data, words } = act;
      const scoreOf = (one: Criterion) => ({ score: data[one], reason: words[one] });
      return {
        ...proposal,
        scores: {
          impact: scoreOf("impact"),
          feasibility: scoreOf("feasibility"),
          evidence: scoreOf("evidence"),
        },
      };
    }
    case "proposal-offered":
      return { ...proposal, state: { kind: "offered", to: act.data.to, at } };
    case "proposal-returned":
      return {
        ...proposal,
        state: { kind: "draft", returned: { at, reason: act.words.reason } },
      };
    case "proposal-adopted":
      return { ...proposal, state: { kind: "adopted", at, ...act.data } };
    case "proposal-rejected":
      return {
        ...proposal,
        state: { kind: "rejected", at, ...act.data, reason: act.words.reason },
      };
    case "proposal-withdrawn":
      return { ...proposal, state: { kind: "withdrawn", at, reason: act.words.reason } };
  }
}

/** Whether somebody can still change or decide it. */
export const isOpen = ({ state }: Proposal): boolean =>
  state.kind === "draft" || state.kind === "offered";

/** A change of another open proposal in the same place of the plan. */
export interface Rival {
  readonly proposal: Proposal;
  readonly proposed: ProposedChange;
}

/** Changes in the same place, in other proposals that are still open. */
export function rivalsOf(
  place: string,
  proposal: string | undefined,
  all: readonly Proposal[],
): readonly Rival[] {
  return all
    .filter((other) => other.id !== proposal && isOpen(other))
    .flatMap((other) =>
      other.changes
        .filter(({ change }) => placeOf(change) === place)
        .map((proposed) => ({ proposal: other, proposed })),
    );
}
