export {
  courses,
  longestAnswer,
  ProgressReport,
  type Course,
  type MilestoneNews,
  type Reporter,
} from "./progress-report.ts";
export { checkExampleReports } from "./check-reports.ts";
export type { Milestone } from "./milestone.ts";
export { type MilestoneStanding, type MilestoneState } from "./milestone-standing.ts";
export { isOnCourse, silentAfterDays, type Concern, type Standing } from "./standing.ts";
export { mostUrgentFirst } from "./most-urgent-first.ts";
export { regionStanding } from "./region-standing.ts";
export { ReportAct } from "./report-act.ts";
export { erasedText, reportTexts, withoutTexts } from "./report-texts.ts";
export { progressSeries, type ProgressCount, type ProgressMeasure } from "./progress-series.ts";
