import { readDecision, readMeeting, type Meeting, type Outcome } from "../meetings/index.ts";
import type { Register } from "../register/index.ts";

/** What became of what a constituency asks of the board. */
export type BoardAnswer =
  | { readonly kind: "waiting" }
  | { readonly kind: "on-agenda"; readonly meeting: string }
  /** It was on a table, and no decision was recorded with it. */
  | { readonly kind: "dealt-with"; readonly meeting: string; readonly outcome: Outcome }
  | { readonly kind: "decided"; readonly decision: string };

/**
 * Follows what a constituency asks over the agendas, also where it was carried over.
 * @param entry id of the contact
 */
export function answerTo(register: Register, entry: string): BoardAnswer {
  const meetings = register
    .all("meeting", readMeeting)
    .filter(({ state }) => state !== "cancelled")
    .toSorted((a, b) => a.start.getTime() - b.start.getTime());
  const trail = trailOf(meetings, entry);
  const items = new Set(trail.map(({ item }) => item.id));
  const decision = register
    .all("decision", readDecision)
    .findLast(({ item }) => item !== undefined && items.has(item));
  if (decision !== undefined) return { kind: "decided", decision: decision.id };
  const last = trail.at(-1);
  const outcome = last?.item.outcome;
  if (last === undefined || outcome === "carried-over") return { kind: "waiting" };
  return outcome === undefined
    ? { kind: "on-agenda", meeting: last.meeting }
    : { kind: "dealt-with", meeting: last.meeting, outcome };
}

interface Step {
  readonly meeting: string;
  readonly item: Meeting["agenda"][number];
}

/** The items about a contact, the first meeting first. */
function trailOf(meetings: readonly Meeting[], entry: string): readonly Step[] {
  const trail: Step[] = [];
  for (const { id: meeting, agenda } of meetings)
    for (const item of agenda) {
      const { source } = item;
      const belongs =
        source.kind === "constituency"
          ? source.entry === entry
          : source.kind === "carried-over" &&
            trail.some((step) => step.meeting === source.meeting && step.item.id === source.item);
      if (belongs) trail.push({ meeting, item });
    }
  return trail;
}
