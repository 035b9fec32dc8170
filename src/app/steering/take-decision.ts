import {
  closesSettled,
  decisionId,
  mayDecide,
  maySteer,
  nextSequence,
  readDecision,
  readMeeting,
  settledBy,
  type BodyRules,
  type DecisionAct,
  type DecisionFault,
  type Mandate,
} from "../../core/meetings/index.ts";
import { movesIn, readProposal } from "../../core/proposals/index.ts";
import type { By, Register } from "../../core/register/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import type { NewAct, NotRecorded } from "../ports/register-store.ts";
import type { ChangeOffice } from "./adopt-proposal.ts";
import { latestDocuments } from "./latest-documents.ts";
import { settleProposals, type Settled, type SettleRefused } from "./settle-proposals.ts";

type Taken = Extract<DecisionAct, { kind: "decision-taken" }>;

/** What a body decides; its number follows. */
export interface WantedDecision {
  readonly data: Omit<Taken["data"], "year" | "sequence">;
  readonly words: Taken["words"];
}

interface Taking {
  readonly by: By;
  /** A UUID of one sending of the form. */
  readonly submission: string;
  readonly at: Date;
  readonly rules: readonly BodyRules[];
  /** Organisations that sit in the body. */
  readonly voters: readonly string[];
}

export type DecisionRefused =
  | { readonly kind: "faults"; readonly faults: readonly DecisionFault[] }
  | SettleRefused
  | NotRecorded;

/**
 * Takes a decision: it gets its number, its agenda item is closed with those whose signal or
 * proposal it settles, and the proposals are adopted or rejected, all at once.
 * @returns id of the decision; the same when the form was sent before
 */
export async function takeDecision(
  office: ChangeOffice,
  wanted: WantedDecision,
  taking: Taking,
): Promise<Result<string, DecisionRefused>> {
  const { desk, changed } = office;
  const { by, submission } = taking;
  const recorded = await desk.recordIf(
    by,
    (register) => prepare(register, office, wanted, taking),
    submission,
  );
  if (!recorded.ok) return recorded;
  if (recorded.value.plan !== undefined) await changed();
  return ok(idIn(recorded.value.entries)!);
}

/** What to record, if it may be decided as things stand now. */
async function prepare(
  register: Register,
  { store, region }: ChangeOffice,
  { data, words }: WantedDecision,
  { at, rules, voters }: Taking,
): Promise<Result<Settled, DecisionRefused>> {
  const faults = mayDecide(
    { ...data, day: data.known.day, asks: asksOf(register, data) },
    {
      rules,
      voters,
      meeting: meetingOf(register, data.meeting),
      decisions: register.all("decision", readDecision),
    },
  );
  if (faults.length > 0) return refused({ kind: "faults", faults });
  const year = Number(data.known.day.slice(0, 4));
  const place = { year, sequence: nextSequence(register, data.body, year) };
  const id = decisionId({ body: data.body, ...place });
  // The note of a version stays for good, so it holds nothing that people wrote.
  const outcome = { ...outcomeOf(data), decision: id, note: id, at };
  const settled: Result<Settled, SettleRefused> =
    data.proposals.length === 0
      ? ok({ acts: [] })
      : settleProposals(register, await latestDocuments(store, region), outcome);
  if (!settled.ok) return settled;
  const decided: NewAct = {
    subject: `decision:${id}`,
    act: { kind: "decision-taken", data: { ...data, ...place }, words },
  };
  const { acts, ...brought } = settled.value;
  return ok({ acts: [decided, ...closesItems(register, data), ...acts], ...brought });
}

/** Everything that it takes a mandate for. */
function asksOf(register: Register, { proposals, answers }: WantedDecision["data"]): Mandate[] {
  const changes = proposals.flatMap(({ proposal }) => {
    const known = register.one(`proposal:${proposal}`, readProposal);
    return known?.changes.map(({ change }) => change) ?? [];
  });
  return [
    ...(proposals.length > 0 ? movesIn(changes) : []),
    ...(answers.length > 0 ? (["answer-signal"] as const) : []),
  ];
}

function outcomeOf({ proposals, effectiveOn }: WantedDecision["data"]) {
  const those = (outcome: "adopted" | "rejected") =>
    proposals.filter((one) => one.outcome === outcome).map(({ proposal }) => proposal);
  return {
    adopt: those("adopted"),
    reject: those("rejected").map((proposal) => ({ proposal })),
    effectiveOn,
  };
}

/** The item was decided on, unless the minutes say so already or can no longer say it. */
function closesItems(register: Register, data: WantedDecision["data"]): readonly NewAct[] {
  const { meeting: id, item } = data;
  const others = closesSettled(register, settledBy(data), "decided").filter(
    ({ act }) => act.kind !== "item-closed" || act.data.item !== item,
  );
  if (id === undefined || item === undefined) return others;
  const subject = `meeting:${id}` as const;
  const act = { kind: "item-closed", data: { item, outcome: "decided" }, words: {} } as const;
  const meeting = meetingOf(register, id);
  return meeting !== undefined && maySteer(meeting, act).ok
    ? [{ subject, act }, ...others]
    : others;
}

const meetingOf = (register: Register, id: string | undefined) =>
  id === undefined ? undefined : register.one(`meeting:${id}`, readMeeting);

function idIn(entries: readonly { readonly subject: string }[]): string | undefined {
  const taken = entries.find(({ subject }) => subject.startsWith("decision:"));
  return taken?.subject.slice("decision:".length);
}
