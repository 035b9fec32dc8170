import type { DecisionRefused } from "../../../app/steering/take-decision.ts";
import { type DecisionFault, type ToDecide } from "../../../core/meetings/index.ts";
import { date } from "../../format.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { meetingsWords } from "../meetings/meetings.words.ts";
import { field, longestText, longestTitle, type FieldFault } from "./decision-form.ts";
import { decisionFormWords } from "./decision-form.words.ts";

/** What the form itself says of its answers, in words. */
export function formFaults(faults: readonly FieldFault[], language: Language): readonly Fault[] {
  const say = decisionFormWords[language].faults;
  return faults.map(({ field: name, fault }) => {
    switch (fault) {
      case "missing":
        return { field: name, text: say.missing[name as keyof typeof say.missing] };
      case "too-long": {
        const most = name === field.title ? longestTitle : longestText;
        return { field: name, text: say["too-long"](most) };
      }
      case "personal":
        return { field: name, text: say.personal };
    }
  });
}

type Wanted = Pick<ToDecide, "body"> & {
  readonly proposals: readonly { readonly proposal: string }[];
  readonly answers: readonly string[];
};

/** Why a decision was not taken, in words beside the field that it is about. */
export function refusalFaults(
  refusal: DecisionRefused,
  wanted: Wanted,
  view: RegionView,
  language: Language,
): readonly Fault[] {
  const say = decisionFormWords[language].faults;
  const [first] = wanted.proposals;
  const of = (id: string) => field.proposal(id);
  switch (refusal.kind) {
    case "faults":
      return refusal.faults.map((fault) => faultInWords(fault, wanted, view, language));
    case "unknown-proposal":
    case "not-possible":
      return [{ field: of(refusal.proposal), text: say.proposal.gone }];
    case "conflicts":
      return [{ field: of(refusal.proposal), text: say.proposal.conflicts }];
    case "backdated": {
      const day = date(refusal.latestAdoptedOn, language);
      return [{ field: field.effectiveOn, text: say.proposal.backdated(day) }];
    }
    // A version of the plan or a proposal moved while this was written.
    case "overtaken":
    case "meanwhile":
      return [{ field: of(first?.proposal ?? ""), text: say.proposal.meanwhile }];
  }
}

function faultInWords(
  fault: DecisionFault,
  { proposals, answers }: Wanted,
  { lookup }: RegionView,
  language: Language,
): Fault {
  const say = decisionFormWords[language].faults;
  const party = (id: string) => lookup.organisation(id)?.name ?? id;
  switch (fault.kind) {
    case "no-mandate": {
      const what = meetingsWords[language].body.mandates[fault.asked];
      const bodies = fault.heldBy.map((id) => lookup.body(id)?.name ?? id).join(", ");
      const asks = fault.asked === "answer-signal" ? answers.map(field.signal) : [];
      const [name = field.title] = [
        ...asks,
        ...proposals.map(({ proposal }) => field.proposal(proposal)),
      ];
      return { field: name, text: say.noMandate(what, bodies) };
    }
    case "no-minutes": {
      const why = fault.why as keyof (typeof say)["no-minutes"];
      return { field: field.title, text: say["no-minutes"][why] };
    }
    case "effective-before":
      return { field: field.effectiveOn, text: say.effectiveBefore(date(fault.day, language)) };
    case "nobody-voted":
      return { field: field.manner, text: say["nobody-voted"] };
    case "no-vote-here":
      return { field: field.manner, text: say.noVoteHere(party(fault.organisation)) };
    case "voted-twice":
      return { field: field.manner, text: say.votedTwice(party(fault.organisation)) };
    case "no-such-decision":
      return { field: field.supersedes, text: say.noDecision };
    case "superseded-before":
      return { field: field.supersedes, text: say.superseded };
  }
}
