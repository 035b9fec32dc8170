import { plannedDay, type Milestone } from "./milestone.ts";
import type { ProgressReport } from "./progress-report.ts";

/**
 * Where a milestone stands on a day. Computed from what was planned and reported, never typed:
 * - done: reported as done;
 * - late: the promised day has passed or, when nothing was promised, the planned quarter;
 * - postponed: a day after the planned quarter was promised, and has not passed;
 * - coming: its day has not passed;
 * - unheard: its quarter has passed, but nobody ever reported on the initiative: not known;
 * - undated: neither plan nor reports give it a day.
 */
export type MilestoneState = "done" | "late" | "postponed" | "coming" | "unheard" | "undated";

export interface MilestoneStanding {
  readonly milestone: Milestone;
  readonly state: MilestoneState;
  /** Last day on which it is on time by the plan. */
  readonly plannedDay?: string | undefined;
  /** The day that was promised last. */
  readonly promised?: string | undefined;
  readonly doneOn?: string | undefined;
}

/**
 * @param reports on its initiative up to the day, newest first
 * @param day YYYY-MM-DD
 */
export function standingOf(
  milestone: Milestone,
  reports: readonly ProgressReport[],
  day: string,
): MilestoneStanding {
  const news = reports.flatMap((report) =>
    report.milestones.filter((item) => item.milestone === milestone.id),
  );
  const planned = plannedDay(milestone);
  const promised = news.find(({ is }) => is === "expected")?.on;
  // A milestone that was done and is expected again is open again.
  const doneOn = news[0]?.is === "done" ? news[0].on : undefined;
  const state = stateOn(day, { planned, promised, doneOn, heard: reports.length > 0 });
  return { milestone, state, plannedDay: planned, promised, doneOn };
}

interface Days {
  readonly planned: string | undefined;
  readonly promised: string | undefined;
  readonly doneOn: string | undefined;
  readonly heard: boolean;
}

function stateOn(day: string, { planned, promised, doneOn, heard }: Days): MilestoneState {
  if (doneOn !== undefined) return "done";
  const due = promised ?? planned;
  if (due === undefined) return "undated";
  if (due < day) return heard ? "late" : "unheard";
  return planned !== undefined && due > planned ? "postponed" : "coming";
}

/** Whether it was done in its planned quarter or before; undefined when the plan gives no quarter. */
export function onTime({ doneOn, plannedDay: planned }: MilestoneStanding): boolean | undefined {
  return planned === undefined ? undefined : doneOn !== undefined && doneOn <= planned;
}
