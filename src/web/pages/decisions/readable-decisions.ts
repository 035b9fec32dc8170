import { readDecision, readMeeting, type Decision } from "../../../core/meetings/index.ts";
import type { Register } from "../../../core/register/index.ts";
import { bodyResource, can, type Actor } from "../../../core/rights/index.ts";
import type { RegionView } from "../../region-view.ts";

interface Reader {
  readonly view: RegionView;
  readonly register: Register;
  readonly actor: Actor;
}

/** Whether everybody may read a decision: once the minutes that it stands in were approved. */
export const isPublic = (register: Register, { meeting }: Decision): boolean =>
  meeting === undefined || register.one(`meeting:${meeting}`, readMeeting)?.state === "approved";

/** Whether somebody may read a decision now; who may read the minutes need not wait. */
export function mayRead({ view, register, actor }: Reader, decision: Decision): boolean {
  if (isPublic(register, decision)) return true;
  const body = bodyResource(view.plan, decision.body);
  return body !== undefined && can(actor, "read-meeting", body);
}

/** What somebody may read of the decisions, the last first. */
export const readableDecisions = (reader: Reader): readonly Decision[] =>
  reader.register
    .all("decision", readDecision)
    .filter((decision) => mayRead(reader, decision))
    .toSorted(
      (a, b) => b.known.day.localeCompare(a.known.day) || b.takenAt.getTime() - a.takenAt.getTime(),
    );
