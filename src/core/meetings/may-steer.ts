import { ok, refused, type Result } from "../../kernel/result.ts";
import { sameSource } from "./agenda.ts";
import type { MeetingAct } from "./meeting-act.ts";
import type { Meeting } from "./meeting.ts";

/** Why something cannot be done to a meeting as it stands. */
export type MeetingFault =
  /** It is so already: whoever asks twice loses nothing. */
  | "already"
  | "ends-before-start"
  | "cancelled"
  /** It has begun: it can no longer be moved or cancelled. */
  | "begun"
  | "not-begun"
  | "closed"
  | "not-closed"
  /** Its minutes were approved, and stand. */
  | "approved"
  | "no-such-item"
  /** Something came of the item already. */
  | "item-closed";

/** Whether an act may happen to a meeting as it stands now; every act on it passes here. */
export function maySteer(meeting: Meeting, act: MeetingAct): Result<Meeting, MeetingFault> {
  const fault = faultOf(meeting, act);
  return fault === undefined ? ok(meeting) : refused(fault);
}

function faultOf(meeting: Meeting, act: MeetingAct): MeetingFault | undefined {
  const { state, agenda } = meeting;
  const itemOf = (id: string) => agenda.find((item) => item.id === id);
  switch (act.kind) {
    case "meeting-planned":
      return "already";
    case "meeting-moved":
      return notPlanned(meeting) ?? (endsFirst(act.data) ? "ends-before-start" : undefined);
    case "meeting-cancelled":
      return state === "cancelled" ? "already" : notPlanned(meeting);
    case "invitations-sent":
      return notPlanned(meeting);
    case "item-added": {
      const { item, source } = act.data;
      const known = agenda.some((other) => other.id === item || sameSource(other.source, source));
      return atAnEnd(meeting) ?? (known ? "already" : undefined);
    }
    case "item-removed": {
      const item = itemOf(act.data.item);
      if (item === undefined) return atAnEnd(meeting) ?? "already";
      return atAnEnd(meeting) ?? (item.outcome === undefined ? undefined : "item-closed");
    }
    case "agenda-ordered":
      return (
        atAnEnd(meeting) ??
        (act.data.items.every((id) => itemOf(id) !== undefined) ? undefined : "no-such-item")
      );
    case "meeting-opened":
      return state === "open" ? "already" : atAnEnd(meeting);
    case "attendance-noted":
      return state === "closed" ? undefined : atAnEnd(meeting);
    case "item-closed": {
      const item = itemOf(act.data.item);
      if (state === "planned") return "not-begun";
      if (item === undefined) return atAnEnd(meeting) ?? "no-such-item";
      return atAnEnd(meeting) ?? (item.outcome === act.data.outcome ? "already" : undefined);
    }
    case "meeting-closed":
      if (state === "closed") return "already";
      return state === "planned" ? "not-begun" : atAnEnd(meeting);
    case "minutes-approved":
      if (state === "approved") return "already";
      return state === "closed" ? undefined : (cancelled(meeting) ?? "not-closed");
  }
}

/** Whether somebody may still write in the minutes: until they were approved. */
export function mayWriteMinutes({ state }: Meeting): Result<undefined, MeetingFault> {
  switch (state) {
    case "planned":
      return refused("not-begun");
    case "open":
    case "closed":
      return ok(undefined);
    case "cancelled":
    case "approved":
      return refused(state);
  }
}

/** Whether a meeting would end before or as it starts. */
const endsFirst = (times: { readonly start: string; readonly end: string }): boolean =>
  Date.parse(times.end) <= Date.parse(times.start);

function notPlanned({ state }: Meeting): MeetingFault | undefined {
  if (state === "planned") return undefined;
  return state === "cancelled" ? "cancelled" : "begun";
}

function atAnEnd({ state }: Meeting): MeetingFault | undefined {
  return state === "planned" || state === "open" ? undefined : state;
}

function cancelled({ state }: Meeting): MeetingFault | undefined {
  return state === "cancelled" ? "cancelled" : undefined;
}
