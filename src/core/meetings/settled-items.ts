import type { Register, SubjectKey } from "../register/index.ts";
import { sameSource, type AgendaItem, type Outcome } from "./agenda.ts";
import type { Decision } from "./decision.ts";
import type { AgendaSource, MeetingAct } from "./meeting-act.ts";
import { readMeeting } from "./meeting.ts";

/**
 * Closes the items of meetings that are going on whose cause was settled just now, wherever that
 * was done: an item that nobody has to come back to does not go along to the next time.
 */
export function closesSettled(
  register: Register,
  settled: readonly AgendaSource[],
  outcome: Extract<Outcome, "decided" | "noted">,
): readonly { readonly subject: SubjectKey; readonly act: MeetingAct }[] {
  return register
    .all("meeting", readMeeting)
    .filter(({ state }) => state === "open")
    .flatMap(({ id, agenda }) =>
      agenda
        .filter((item) => isLeft(item) && settled.some((one) => sameSource(item.source, one)))
        .map((item) => ({
          subject: `meeting:${id}` as const,
          act: { kind: "item-closed", data: { item: item.id, outcome }, words: {} } as const,
        })),
    );
}

const isLeft = ({ outcome }: AgendaItem) => outcome === undefined || outcome === "carried-over";

/** What a decision settles: the signals that it answers and the proposals that it is about. */
export const settledBy = ({
  answers,
  proposals,
}: Pick<Decision, "answers" | "proposals">): readonly AgendaSource[] => [
  ...answers.map((signal) => ({ kind: "signal", signal }) as const),
  ...proposals.map(({ proposal }) => ({ kind: "proposal", proposal }) as const),
];

/** The decisions of a meeting on an item: taken on it, or on another one and settling its cause. */
export const decisionsOn = (
  decisions: readonly Decision[],
  meeting: string,
  { id, source }: Pick<AgendaItem, "id" | "source">,
): readonly Decision[] =>
  decisions.filter(
    (one) =>
      one.item === id ||
      (one.meeting === meeting && settledBy(one).some((settled) => sameSource(settled, source))),
  );
