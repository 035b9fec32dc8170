import {
  meetingsOf,
  onTheClock,
  proposedItems,
  type AgendaSource,
  type Meeting,
} from "../../core/meetings/index.ts";
import type { Register } from "../../core/register/index.ts";
import { waitingFor } from "./waiting-for.ts";

/** What waits for a body and stands on no agenda yet, and the meeting that can take it. */
export interface ToSchedule {
  readonly body: string;
  /** Left out while the body has no meeting to come. */
  readonly meeting?: Meeting;
  /** At least one. */
  readonly sources: readonly AgendaSource[];
}

/**
 * @param today YYYY-MM-DD
 * @returns nothing when everything that waits stands on an agenda; what the plan's own work agenda
 *   wants is left to who makes the agenda
 */
export function toSchedule(
  plan: Parameters<typeof waitingFor>[0],
  register: Register,
  body: string,
  today: string,
): ToSchedule | undefined {
  const meetings = meetingsOf(register, body);
  const next = meetings.find(
    ({ state, start }) =>
      (state === "planned" || state === "open") && onTheClock(start).day >= today,
  );
  const waiting = waitingFor(plan, register, body, today);
  // Without a meeting to come, what waits is what would be on one that is far away.
  const asOn = next ?? { id: "", agenda: [], start: new Date(8.64e15) };
  const sources = proposedItems(asOn, meetings, { ...waiting, due: [] });
  if (sources.length === 0) return undefined;
  return { body, sources, ...(next !== undefined && { meeting: next }) };
}
