import type { Milestone } from "./milestone.ts";
import { standingOf, type MilestoneStanding } from "./milestone-standing.ts";
import type { ProgressReport } from "./progress-report.ts";

/** An initiative is silent when its last report is more days old than this. */
export const silentAfterDays = 30;

/** An initiative has stalled when this many reports in a row bring nothing; see `hasStalled`. */
export const stalledAfterReports = 2;

/** A reason to look at an initiative, most urgent kind first; see docs/methods.md#progress. */
export type Concern =
  | { readonly kind: "stuck" }
  | { readonly kind: "stalled" }
  /** At least one. */
  | { readonly kind: "late"; readonly milestones: readonly MilestoneStanding[] }
  /** More than `silentAfterDays`. */
  | { readonly kind: "silent"; readonly days: number }
  | { readonly kind: "at-risk" };

/** Where an initiative stands on a day. */
export interface Standing {
  readonly initiative: string;
  /** YYYY-MM-DD */
  readonly day: string;
  /** Up to the day, newest first; empty when it was never reported on, and then nothing is known. */
  readonly reports: readonly ProgressReport[];
  readonly milestones: readonly MilestoneStanding[];
  readonly concerns: readonly Concern[];
}

/**
 * Where an initiative stands on a day: what was said, and what follows from it by rule.
 * @param milestones of the initiative
 * @param reports on the initiative, newest first; those after the day do not count
 * @param day YYYY-MM-DD
 */
export function standing(
  initiative: string,
  milestones: readonly Milestone[],
  reports: readonly ProgressReport[],
  day: string,
): Standing {
  const known = reports.filter(({ reportedOn }) => reportedOn <= day);
  const standings = milestones.map((milestone) => standingOf(milestone, known, day));
  return {
    initiative,
    day,
    reports: known,
    milestones: standings,
    concerns: concerns(known, standings, day),
  };
}

/** On course: its lead says so, recently, and nothing that was reported or planned contradicts it. */
export const isOnCourse = ({ reports, concerns: found }: Standing): boolean =>
  reports.length > 0 && found.length === 0;

function concerns(
  reports: readonly ProgressReport[],
  milestones: readonly MilestoneStanding[],
  day: string,
): Concern[] {
  const [latest] = reports;
  if (latest === undefined) return [];
  const late = milestones.filter(({ state }) => state === "late");
  const days = daysBetween(latest.reportedOn, day);
  const found: Concern[] = [];
  if (latest.course === "stuck") found.push({ kind: "stuck" });
  if (hasStalled(reports)) found.push({ kind: "stalled" });
  if (late.length > 0) found.push({ kind: "late", milestones: late });
  if (days > silentAfterDays) found.push({ kind: "silent", days });
  if (latest.course === "at-risk") found.push({ kind: "at-risk" });
  return found;
}

/**
 * Nothing moves: the last reports, each of another day, all say that it is not on course, and
 * none says that a milestone is done.
 */
function hasStalled(reports: readonly ProgressReport[]): boolean {
  // A second report on a day corrects the first.
  const ofDays = reports.filter(({ reportedOn }, at) => reports[at - 1]?.reportedOn !== reportedOn);
  const last = ofDays.slice(0, stalledAfterReports);
  return (
    last.length === stalledAfterReports &&
    last.every(
      ({ course, milestones }) =>
        course !== "on-course" && milestones.every(({ is }) => is !== "done"),
    )
  );
}

const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
