import type { Register } from "../register/index.ts";
import { readMeeting, type Meeting } from "./meeting.ts";

/** The meetings of a body that were not cancelled, the earliest first. */
export function meetingsOf(register: Register, body: string): readonly Meeting[] {
  return register
    .all("meeting", readMeeting)
    .filter((meeting) => meeting.body === body && meeting.state !== "cancelled")
    .toSorted((a, b) => a.start.getTime() - b.start.getTime());
}

/** The first meeting of a body that starts after a moment and was not cancelled. */
export function nextMeeting(register: Register, body: string, after: Date): Meeting | undefined {
  return meetingsOf(register, body).find(({ start }) => start > after);
}
