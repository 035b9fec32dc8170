import {
  closesSettled,
  maySteer,
  readMeeting,
  samePerson,
  touchesSame,
  type Meeting,
  type MeetingAct,
  type MeetingFault,
} from "../../core/meetings/index.ts";
import type { By, Entry, Register } from "../../core/register/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import type { NewAct } from "../ports/register-store.ts";
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

/**
 * Does something to a meeting if it may be done as the meeting stands at that very moment. What is
 * so already is left out, so that whoever sends a form twice is told that it is done. Approved
 * minutes are dealt with where they stand on the agenda of a meeting that is going on.
 */
export async function actOnMeeting(
  desk: SteeringDesk,
  by: By,
  { meeting: id, acts: todo, seen, submission }: Doing,
): Promise<Result<void, NotDone>> {
  const subject = `meeting:${id}` as const;
  const decide = (register: Register): Result<{ acts: readonly NewAct[] }, NotDone> => {
    const meeting = register.one(subject, readMeeting);
    if (meeting === undefined) return refused({ kind: "no-such-meeting" });
    const wanted = todo(meeting);
    const checked = wanted.map((act) => ({ act, may: maySteer(meeting, act) }));
    const fault = checked.flatMap(({ may }) =>
      may.ok || may.error === "already" ? [] : may.error,
    )[0];
    if (fault !== undefined) return refused({ kind: "fault", fault });
    const acts = checked.flatMap(({ act, may }) => (may.ok ? [{ subject, act }] : []));
    const entries = register.of(subject) as readonly Entry<MeetingAct>[];
    const other = entries.findLast(
      (entry) =>
        entry.number > (seen ?? Infinity) &&
        !samePerson(entry.by, by) &&
        wanted.some((act) => touchesSame(act, entry.act)),
    );
    return acts.length > 0 && other !== undefined
      ? refused({ kind: "meanwhile", by: other.by, act: other.act, at: other.at })
      : ok({ acts: [...acts, ...approving(register, id, acts)] });
  };
  const recorded = await desk.recordIf(by, decide, submission);
  if (recorded.ok) return ok(undefined);
  const { error } = recorded;
  if ("latest" in error || "latestAdoptedOn" in error)
    throw new Error(`a meeting waits for nobody and changes no plan, and yet: ${error.kind}`);
  return refused(error);
}

const approving = (
  register: Register,
  meeting: string,
  acts: readonly { readonly act: MeetingAct }[],
): readonly NewAct[] =>
  acts.some(({ act }) => act.kind === "minutes-approved")
    ? closesSettled(register, [{ kind: "minutes", meeting }], "decided")
    : [];
