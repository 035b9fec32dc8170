import * as z from "zod";
import { FundingAct, TransformationAct } from "../../core/funding/index.ts";
import { CommitmentAct, ConstituencyAct, PartyAct } from "../../core/commitments/index.ts";
import { ActionAct, DecisionAct, MeetingAct, NoteAct } from "../../core/meetings/index.ts";
import { ReportAct } from "../../core/progress/index.ts";
import { ProposalAct } from "../../core/proposals/index.ts";
import { ErasureAct, type SubjectKey } from "../../core/register/index.ts";
import { PersonAct } from "../../core/rights/index.ts";
import { PreconditionAct, RiskAct } from "../../core/risks/index.ts";
import { SignalAct } from "../../core/signals/index.ts";
import { SolutionAct } from "../../core/solutions/index.ts";

/** The acts that belong on each kind of subject. */
const families = {
  person: PersonAct,
  meeting: MeetingAct,
  note: NoteAct,
  decision: DecisionAct,
  action: ActionAct,
  signal: SignalAct,
  proposal: ProposalAct,
  words: ErasureAct,
  report: ReportAct,
  risk: RiskAct,
  precondition: PreconditionAct,
  commitment: CommitmentAct,
  party: PartyAct,
  constituency: ConstituencyAct,
  funding: FundingAct,
  "transformation-plan": TransformationAct,
  solution: SolutionAct,
} as const;

/** Everything that can be done in steering and is kept in the register. */
export const RegionAct = z.discriminatedUnion("kind", [
  families.person,
  families.meeting,
  families.note,
  families.decision,
  families.action,
  families.signal,
  families.proposal,
  families.words,
  families.report,
  families.risk,
  families.precondition,
  families.commitment,
  families.party,
  families.constituency,
  families.funding,
  families["transformation-plan"],
  families.solution,
]);
export type RegionAct = z.infer<typeof RegionAct>;

/** Whether an act belongs on a subject. */
export function belongsOn(subject: SubjectKey, act: RegionAct): boolean {
  const kind = subject.slice(0, subject.indexOf(":"));
  const family = Object.entries(families).find(([name]) => name === kind)?.[1];
  return family?.options.some((option) => option.shape.kind.value === act.kind) ?? false;
}
