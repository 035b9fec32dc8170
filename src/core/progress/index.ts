export { ProgressReport, ProgressReports } from "./progress-report.ts";
