import { lastDay, shiftPeriod } from "../observations/index.ts";
import type { Plan } from "../plan/index.ts";
import { onTime } from "./milestone-standing.ts";
import type { ProgressReport } from "./progress-report.ts";
import { regionStanding } from "./region-standing.ts";
import { isOnCourse, type Standing } from "./standing.ts";

/** What is counted at the end of each month; ids of measures in the files of a region. */
export const progressMeasures = [
  "initiatieven-totaal",
  "initiatieven-met-bericht",
  "initiatieven-op-koers",
  "initiatieven-stil",
  "mijlpalen-gepland",
  "mijlpalen-op-tijd",
] as const;
export type ProgressMeasure = (typeof progressMeasures)[number];

/** One count, at the end of the month "2026-05". */
export interface ProgressCount {
  readonly measure: ProgressMeasure;
  readonly period: string;
  readonly value: number;
}

/**
 * How many initiatives and milestones stood where at the end of each month, from the month of the
 * first report to the last month that has ended. Before the first report nothing is known, so
 * there are no rows: not zeros.
 * @param reports newest first
 * @param until YYYY-MM-DD; a month counts from its last day on
 */
export function progressSeries(
  plan: Plan,
  reports: readonly ProgressReport[],
  until: string,
): readonly ProgressCount[] {
  const first = reports.at(-1)?.reportedOn.slice(0, 7);
  const rows: ProgressCount[] = [];
  for (
    let month = first;
    month !== undefined && lastDay(month) <= until;
    month = shiftPeriod(month, 1)
  )
    for (const [measure, value] of Object.entries(
      counts(regionStanding(plan, reports, lastDay(month))),
    ))
      rows.push({ measure: measure as ProgressMeasure, period: month, value });
  return rows;
}

/** @param standings on one day */
function counts(standings: readonly Standing[]): Record<ProgressMeasure, number> {
  const heard = standings.filter(({ reports }) => reports.length > 0);
  // Of an initiative that nobody reported on it is not known whether it is late.
  const due = heard.flatMap(({ milestones, day }) =>
    milestones.filter(({ plannedDay }) => plannedDay !== undefined && plannedDay <= day),
  );
  return {
    "initiatieven-totaal": standings.length,
    "initiatieven-met-bericht": heard.length,
    "initiatieven-op-koers": heard.filter(isOnCourse).length,
    "initiatieven-stil": heard.filter(({ concerns }) =>
      concerns.some(({ kind }) => kind === "silent"),
    ).length,
    "mijlpalen-gepland": due.length,
    "mijlpalen-op-tijd": due.filter((each) => onTime(each) === true).length,
  };
}
