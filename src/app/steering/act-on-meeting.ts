import {
  maySteer,
  readMeeting,
  samePerson,
  touchesSame,
  type Meeting,
  type MeetingAct,
  type MeetingFault,
} from "../../core/meetings/index.ts";
import type { By, Entry } from "../../core/register/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { sentBefore } from "./sent-before.ts";
import type { SteeringDesk } from "./steering-desk.ts";

/** Why something was not done to a meeting. */
export type NotDone =
  | { readonly kind: "no-such-meeting" }
  | { readonly kind: "fault"; readonly fault: Exclude<MeetingFault, "already"> }
  /** Somebody else did something of the same kind, that the writer had not seen. */
  | { readonly kind: "meanwhile"; readonly by: By; readonly act: MeetingAct; readonly at: Date };

interface Doing {
  readonly meeting: string;
  /** What is to be done to the meeting as it is found. */
  readonly acts: (meeting: Meeting) => readonly MeetingAct[];
  /** Number of the last entry on the meeting that the writer saw; left out, nothing depends on it. */
  readonly seen?: number;
  readonly submission?: string;
}

/** Far more people than sit at one table. */
const mostTries = 100;

/**
 * Does something to a meeting if it may be done as the meeting stands at that very moment. What is
 * so already is left out, so that whoever sends a form twice is told that it is done.
 */
export async function actOnMeeting(
  desk: SteeringDesk,
  by: By,
  { meeting: id, acts: todo, seen, submission }: Doing,
): Promise<Result<void, NotDone>> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const register = await desk.upToDate();
    const meeting = register.one(`meeting:${id}`, readMeeting);
    if (meeting === undefined) return refused({ kind: "no-such-meeting" });
    const wanted = todo(meeting);
    const entries = register.of(`meeting:${id}`) as readonly Entry<MeetingAct>[];
    const other = entries.findLast(
      (entry) =>
        entry.number > (seen ?? Infinity) &&
        !samePerson(entry.by, by) &&
        wanted.some((act) => touchesSame(act, entry.act)),
    );
    const checked = wanted.map((act) => ({ act, may: maySteer(meeting, act) }));
    const fault = checked.flatMap(({ may }) =>
      may.ok || may.error === "already" ? [] : may.error,
    )[0];
    const acts = checked.flatMap(({ act, may }) => (may.ok ? [act] : []));
    if (fault !== undefined) return refused({ kind: "fault", fault });
    if (acts.length === 0) {
      // Who looks on learns that it was sent before, and can say so.
      if (submission !== undefined) await sentBefore(desk, by, submission);
      return ok(undefined);
    }
    if (other !== undefined)
      return refused({ kind: "meanwhile", by: other.by, act: other.act, at: other.at });
    const recorded = await desk.record(
      by,
      acts.map((act, at) => ({
        subject: `meeting:${id}` as const,
        act,
        ...(at === 0 && { after: meeting.last }),
      })),
      submission === undefined ? {} : { submission },
    );
    if (recorded.ok) return ok(undefined);
    // Somebody did something at the same moment: look again whether it still may.
    if (recorded.error.kind !== "meanwhile") throw new Error("a meeting changes no plan");
  }
  throw new Error(`meeting ${id} kept changing while somebody acted on it`);
}
