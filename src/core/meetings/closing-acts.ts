import type { MeetingAct } from "./meeting-act.ts";
import type { Meeting } from "./meeting.ts";
import type { Quorum } from "./quorum.ts";

/**
 * Ends a meeting. What nothing came of goes to the next one, and how many parties were there is
 * kept as it stood: who decided without enough of them finds that in the minutes.
 */
export function closingActs(
  { agenda }: Meeting,
  quorum: Quorum | undefined,
): readonly MeetingAct[] {
  const carried = agenda.flatMap(({ id, outcome }): readonly MeetingAct[] =>
    outcome === undefined
      ? [{ kind: "item-closed", data: { item: id, outcome: "carried-over" }, words: {} }]
      : [],
  );
  const there = quorum && { present: quorum.present, needed: quorum.needed };
  const data = there === undefined ? {} : { quorum: there };
  return [...carried, { kind: "meeting-closed", data, words: {} }];
}
