import type { MeetingAct } from "./meeting-act.ts";

/**
 * Whether what somebody is about to do would take the place of what another did meanwhile: then
 * they have to see it first. All else that happens to a meeting at once goes well together.
 */
export function touchesSame(act: MeetingAct, other: MeetingAct): boolean {
  switch (act.kind) {
    case "meeting-moved":
    case "meeting-cancelled":
      return other.kind === "meeting-moved" || other.kind === "meeting-cancelled";
    case "agenda-ordered":
      return other.kind === "agenda-ordered";
    case "item-closed":
      return (
        other.kind === "item-closed" &&
        other.data.item === act.data.item &&
        other.data.outcome !== act.data.outcome
      );
    case "attendance-noted":
      return (
        other.kind === "attendance-noted" &&
        other.data.person === act.data.person &&
        other.data.presence !== act.data.presence
      );
    case "meeting-planned":
    case "invitations-sent":
    case "item-added":
    case "item-removed":
    case "meeting-opened":
    case "meeting-closed":
    case "minutes-approved":
      return false;
  }
}
