import {
  plainCopy,
  recordIn,
  takeStep,
  type Change,
  type ProposalAct,
} from "../../core/proposals/index.ts";
import { actOnProposal, draftProposal } from "../steering/act-on-proposal.ts";
import { adoptLightly } from "../steering/adopt-proposal.ts";
import { latestDocuments, type LatestDocuments } from "../steering/latest-documents.ts";
import { done, moment, person, type Deed, type Stage } from "./deed.ts";
import type { ExampleChange, ExampleProposal } from "./example-steering.ts";

/** The life of a proposal, except for what a body decides about it. */
export function proposalDeeds(proposal: ExampleProposal): readonly Deed[] {
  const { id: name, by, drafted, offered, adopted, withdrawn } = proposal;
  const sending = (stage: Stage) => ({
    by: person(by),
    submission: stage.idOf(name),
    seen: stage.office.desk.known().lastOn(`proposal:${stage.idOf(name)}`),
  });
  const act = async (stage: Stage, what: ProposalAct) =>
    done(await actOnProposal(stage.office.desk, stage.idOf(name), [what], sending(stage)));
  return [
    {
      at: moment(drafted, "10:00"),
      what: `${name} is drafted`,
      happen: (stage) => draft(stage, proposal),
    },
    ...(offered === undefined
      ? []
      : [
          {
            at: moment(offered.on, "11:00"),
            what: `${name} is offered`,
            happen: (stage: Stage) =>
              act(stage, { kind: "proposal-offered", data: { to: offered.to }, words: {} }),
          },
        ]),
    ...(adopted === undefined
      ? []
      : [
          {
            at: moment(adopted, "11:30"),
            what: `${name} is adopted at once`,
            happen: async (stage: Stage) =>
              done(
                await adoptLightly(stage.office, stage.rules.changes, stage.idOf(name), {
                  ...sending(stage),
                  at: moment(adopted, "11:30"),
                }),
              ),
          },
        ]),
    ...(withdrawn === undefined
      ? []
      : [
          {
            at: moment(withdrawn.on, "12:00"),
            what: `${name} is withdrawn`,
            happen: (stage: Stage) =>
              act(stage, {
                kind: "proposal-withdrawn",
                data: {},
                words: { reason: withdrawn.reason },
              }),
          },
        ]),
  ];
}

async function draft(
  { office, idOf }: Stage,
  { id, by, title, reason, changes, scores }: ExampleProposal,
): Promise<void> {
  const latest = await latestDocuments(office.store, office.region);
  await draftProposal(
    office.desk,
    {
      title,
      reason,
      changes: changes.map((change) => ({
        change: changeOf(change, latest),
        origin: change.origin,
      })),
      ...(scores !== undefined && {
        scores: {
          kind: "proposal-scored",
          data: {
            impact: scores.impact.score,
            feasibility: scores.feasibility.score,
            evidence: scores.evidence.score,
          },
          words: {
            impact: scores.impact.why,
            feasibility: scores.feasibility.why,
            evidence: scores.evidence.why,
          },
        },
      }),
    },
    { by: person(by), submission: idOf(id) },
  );
}

/** The change with what stands there before it. */
function changeOf(change: ExampleChange, latest: LatestDocuments): Change {
  if (change.kind === "step")
    return takeStep(latest, `initiative:${change.initiative}`, change.step);
  const { record, field, to } = change;
  const known = recordIn("plan", plainCopy(latest.plan), record);
  if (known === undefined) throw new Error(`there is no ${record}`);
  return { kind: "set", in: "plan", record, field, before: known[field] ?? null, after: to };
}
