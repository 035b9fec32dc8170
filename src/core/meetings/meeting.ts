import type { By, Entry } from "../register/index.ts";
import { readAgenda, type AgendaItem } from "./agenda.ts";
import type { MeetingAct } from "./meeting-act.ts";

/** Where a meeting stands in its life. */
export type MeetingState = "planned" | "cancelled" | "open" | "closed" | "approved";

export type Presence = Extract<MeetingAct, { kind: "attendance-noted" }>["data"]["presence"];

/** Whether somebody is there, and who instead. */
export interface Attendance {
  readonly presence: Presence;
  readonly substitute: string | undefined;
}

export interface Meeting {
  readonly id: string;
  readonly body: string;
  readonly start: Date;
  readonly end: Date;
  /** `null` when it was erased. */
  readonly place: string | null | undefined;
  readonly state: MeetingState;
  /** How often day, time or place changed, cancelling included: what calendars go by. */
  readonly revision: number;
  /** When that was last, or when it was planned. */
  readonly revisedAt: Date;
  /** Why it was cancelled or last moved. */
  readonly reason: string | null | undefined;
  /** Who got an invitation, each once. */
  readonly invited: readonly string[];
  /** Who was invited once more, each as often as that was. */
  readonly invitedAgain: readonly string[];
  readonly agenda: readonly AgendaItem[];
  /** By person. */
  readonly attendance: ReadonlyMap<string, Attendance>;
  readonly openedAt?: Date;
  readonly closedAt?: Date;
  /** Parties there and parties needed, when the meeting closed. */
  readonly quorum?: { readonly present: number; readonly needed: number };
  readonly approved?: Approval;
  /** Number of the last entry about it. */
  readonly last: number;
}

/** That the minutes are right: by whom, when, and in which later meeting. */
export interface Approval {
  readonly by: By;
  readonly at: Date;
  readonly in: string | undefined;
  readonly remarks: string | null | undefined;
}

/** How often somebody was invited. */
export const timesInvited = (
  { invited, invitedAgain }: Pick<Meeting, "invited" | "invitedAgain">,
  person: string,
): number => [...invited, ...invitedAgain].filter((one) => one === person).length;

/** @throws Error when the first entry does not plan it: what may be recorded is checked before */
export function readMeeting(id: string, entries: readonly Entry<MeetingAct>[]): Meeting {
  const [first, ...later] = entries;
  if (first?.act.kind !== "meeting-planned") throw new Error(`meeting ${id} was never planned`);
  const { body, start, end } = first.act.data;
  const planned: Meeting = {
    id,
    body,
    start: new Date(start),
    end: new Date(end),
    place: first.act.words.place,
    state: "planned",
    revision: 0,
    revisedAt: first.at,
    reason: undefined,
    invited: [],
    invitedAgain: [],
    agenda: readAgenda(entries),
    attendance: readAttendance(entries),
    last: entries.at(-1)!.number,
  };
  return later.reduce(after, planned);
}

function after(meeting: Meeting, { act, at, by }: Entry<MeetingAct>): Meeting {
  const { revision, place } = meeting;
  switch (act.kind) {
    case "meeting-moved":
      return {
        ...meeting,
        start: new Date(act.data.start),
        end: new Date(act.data.end),
        // Who only moves it says nothing of the place.
        place: act.words.place === undefined ? place : act.words.place,
        revision: revision + 1,
        revisedAt: at,
        reason: act.words.reason,
      };
    case "meeting-cancelled":
      return {
        ...meeting,
        state: "cancelled",
        revision: revision + 1,
        revisedAt: at,
        reason: act.words.reason,
      };
    case "invitations-sent":
      return {
        ...meeting,
        invited: [...new Set([...meeting.invited, ...act.data.to])],
        invitedAgain: [
          ...meeting.invitedAgain,
          ...act.data.to.filter((person) => meeting.invited.includes(person)),
        ],
      };
    case "meeting-opened":
      return { ...meeting, state: "open", openedAt: at };
    case "meeting-closed": {
      const { quorum } = act.data;
      return { ...meeting, state: "closed", closedAt: at, ...(quorum !== undefined && { quorum }) };
    }
    case "minutes-approved": {
      const approved = { by, at, in: act.data.in, remarks: act.words.remarks };
      return { ...meeting, state: "approved", approved };
    }
    case "meeting-planned":
    case "item-added":
    case "item-removed":
    case "agenda-ordered":
    case "item-closed":
    case "attendance-noted":
      return meeting;
  }
}

function readAttendance(entries: readonly Entry<MeetingAct>[]): ReadonlyMap<string, Attendance> {
  return new Map(
    entries.flatMap(({ act }) =>
      act.kind === "attendance-noted"
        ? [[act.data.person, { presence: act.data.presence, substitute: act.data.substitute }]]
        : [],
    ),
  );
}
