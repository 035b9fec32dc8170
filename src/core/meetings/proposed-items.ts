import { sameSource, type AgendaItem } from "./agenda.ts";
import type { AgendaSource } from "./meeting-act.ts";
import type { Meeting } from "./meeting.ts";

/** What may have to come to the table of a body, each in the order in which it presses. */
export interface Waiting {
  /** Keys of the signals that this body has to answer. */
  readonly signals: readonly string[];
  /** Proposals offered to this body. */
  readonly proposals: readonly string[];
  /** What members brought back from their constituency. */
  readonly constituency: readonly string[];
  /** What the plan's own work agenda has for this day. */
  readonly due: readonly Extract<AgendaSource, { kind: "due" }>[];
}

/**
 * What belongs on the agenda of a meeting and is not on it yet, in the order in which a meeting
 * goes: what was, what is to be decided, what asks for an answer, what was heard, and what the plan
 * wanted. What another meeting to
 * come has on its agenda, or an earlier one dealt with, is left there.
 * @param meetings those of the same body that were not cancelled
 */
export function proposedItems(
  meeting: Pick<Meeting, "id" | "agenda" | "start">,
  meetings: readonly Meeting[],
  waiting: Waiting,
): readonly AgendaSource[] {
  const others = meetings.filter(({ id }) => id !== meeting.id);
  const before = others.filter(({ start }) => start < meeting.start);
  const wanted: readonly AgendaSource[] = [
    ...before.flatMap(({ id, state }) =>
      state === "closed" ? [{ kind: "minutes", meeting: id } as const] : [],
    ),
    ...before.flatMap(carriedOver),
    ...waiting.proposals.map((proposal) => ({ kind: "proposal", proposal }) as const),
    ...waiting.signals.map((signal) => ({ kind: "signal", signal }) as const),
    ...waiting.constituency.map((entry) => ({ kind: "constituency", entry }) as const),
    ...waiting.due,
  ];
  const taken = [...meeting.agenda, ...others.flatMap(({ agenda }) => agenda.filter(keeps))];
  return wanted.filter((source) => !taken.some((item) => sameSource(item.source, source)));
}

const carriedOver = ({ id, agenda }: Meeting): readonly AgendaSource[] =>
  agenda.flatMap((item) =>
    item.outcome === "carried-over" && !comesAgain(item.source)
      ? [{ kind: "carried-over", meeting: id, item: item.id } as const]
      : [],
  );

/** Whether an item of another meeting takes its subject: it is to come there, or was dealt with. */
const keeps = ({ source, outcome }: AgendaItem): boolean =>
  outcome === undefined || !comesAgain(source);

/** What waits until it is answered, decided or approved comes by itself, however often. */
function comesAgain({ kind }: AgendaSource): boolean {
  return kind === "signal" || kind === "proposal" || kind === "minutes";
}
