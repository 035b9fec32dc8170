import {
  decisionId,
  mayDecide,
  maySteer,
  nextSequence,
  readDecision,
  readMeeting,
  type BodyRules,
  type DecisionAct,
  type DecisionFault,
  type Mandate,
} from "../../core/meetings/index.ts";
import type { By, Register } from "../../core/register/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import type { NewAct, NotRecorded, Recording } from "../ports/register-store.ts";
import { sentBefore } from "./sent-before.ts";
import type { SteeringDesk } from "./steering-desk.ts";

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
  readonly rules: readonly BodyRules[];
  /** Organisations that sit in the body. */
  readonly voters: readonly string[];
  /** Everything that the linked proposals take a mandate for. */
  readonly asks: readonly Mandate[];
  /**
   * What follows for the linked proposals, as one with the decision: all of it is recorded or
   * none.
   * @param decision id that it gets
   */
  readonly follows?: (decision: string) => Follows;
}

/** What is recorded together with a decision. */
export interface Follows {
  readonly acts: readonly NewAct[];
  readonly brings?: Recording["brings"];
}

export type DecisionRefused =
  | { readonly kind: "faults"; readonly faults: readonly DecisionFault[] }
  | NotRecorded;

/**
 * Takes a decision: it gets its number, its agenda item is closed and the proposals that it is
 * about are adopted or rejected, all at once.
 * @returns id of the decision; the same when the form was sent before
 */
export async function takeDecision(
  desk: SteeringDesk,
  wanted: WantedDecision,
  { by, submission, rules, voters, asks, follows = () => ({ acts: [] }) }: Taking,
): Promise<Result<string, DecisionRefused>> {
  const { data } = wanted;
  const now = await desk.upToDate();
  const faults = mayDecide(
    {
      ...data,
      day: data.known.day,
      asks: data.answers.length > 0 ? [...asks, "answer-signal"] : asks,
    },
    {
      rules,
      voters,
      decisions: now.all("decision", readDecision),
      meeting:
        data.meeting === undefined ? undefined : now.one(`meeting:${data.meeting}`, readMeeting),
    },
  );
  if (faults.length > 0) {
    const before = idIn(await sentBefore(desk, by, submission));
    return before === undefined ? refused({ kind: "faults", faults }) : ok(before);
  }
  const year = Number(data.known.day.slice(0, 4));
  for (;;) {
    const register = await desk.upToDate();
    const place = { year, sequence: nextSequence(register, data.body, year) };
    const id = decisionId({ body: data.body, ...place });
    const { acts, brings } = follows(id);
    const recorded = await desk.record(
      by,
      [
        {
          subject: `decision:${id}`,
          act: { kind: "decision-taken", data: { ...data, ...place }, words: wanted.words },
          after: 0,
        },
        ...closesItem(register, data),
        ...acts,
      ],
      { submission, ...(brings && { brings }) },
    );
    if (recorded.ok) return ok(idIn(recorded.value.entries)!);
    // Somebody took this number first: the next one is as good.
    const { error } = recorded;
    if (error.kind !== "meanwhile" || error.latest.subject !== `decision:${id}`)
      return refused(error);
  }
}

/** The item was decided on, unless the minutes say so already or can no longer say it. */
function closesItem(
  register: Register,
  { meeting: id, item }: Pick<WantedDecision["data"], "meeting" | "item">,
): readonly NewAct[] {
  if (id === undefined || item === undefined) return [];
  const subject = `meeting:${id}` as const;
  const act = { kind: "item-closed", data: { item, outcome: "decided" }, words: {} } as const;
  const meeting = register.one(subject, readMeeting);
  return meeting !== undefined && maySteer(meeting, act).ok ? [{ subject, act }] : [];
}

function idIn(entries: readonly { readonly subject: string }[]): string | undefined {
  const taken = entries.find(({ subject }) => subject.startsWith("decision:"));
  return taken?.subject.slice("decision:".length);
}
