import { randomUUID } from "node:crypto";
import { meetingsOf } from "../../core/meetings/index.ts";
import type { By } from "../../core/register/index.ts";
import { ok } from "../../kernel/result.ts";
import type { SteeringDesk } from "./steering-desk.ts";

/** A series of meetings, or one. */
interface MeetingSeries {
  readonly body: string;
  readonly times: readonly { readonly start: Date; readonly end: Date }[];
  readonly place?: string | undefined;
}

/**
 * Plans meetings, all or none. A body never meets twice at one moment: who goes back to the form and
 * sends it again is told that it is done.
 * @param submission a UUID of this sending of the form: sent twice, they are planned once
 * @throws RangeError when a meeting ends before it starts: the form says so first
 */
export async function planMeetings(
  desk: SteeringDesk,
  by: By,
  { body, times, place }: MeetingSeries,
  submission: string,
): Promise<void> {
  if (times.some(({ start, end }) => end <= start))
    throw new RangeError("a meeting ends before it starts");
  const planned = await desk.recordIf<never>(
    by,
    (register) => {
      const known = new Set(meetingsOf(register, body).map(({ start }) => start.getTime()));
      const fresh = times.filter(({ start }) => !known.has(start.getTime()));
      return ok({
        acts: fresh.map(({ start, end }) => ({
          subject: `meeting:${randomUUID()}` as const,
          act: {
            kind: "meeting-planned",
            data: { body, start: start.toISOString(), end: end.toISOString() },
            words: place === undefined ? {} : { place },
          } as const,
        })),
      });
    },
    submission,
  );
  if (!planned.ok) throw new Error(`new meetings were refused: ${planned.error.kind}`);
}
