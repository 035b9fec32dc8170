import type { PlanSource } from "../../app/ports/plan-store.ts";
import type { ProgressReport } from "../../core/progress/index.ts";

/** A document as its text: JSON on one line. */
type DocumentText = string;

interface RegionTable {
  id: string;
  name: string;
  created_at: Date;
}

interface PlanVersionTable {
  region_id: string;
  number: number;
  adopted_on: string;
  source: PlanSource;
  sha256: string;
  document: DocumentText;
  note: string | null;
  created_at: Date;
}

interface AssumptionVersionTable {
  region_id: string;
  number: number;
  sha256: string;
  document: DocumentText;
  created_at: Date;
}

interface ForecastRunTable {
  region_id: string;
  id: string;
  plan_sha256: string;
  assumptions_sha256: string;
  engine_version: string;
  seed: number;
  draws: number;
  result: DocumentText;
  made_at: Date;
}

interface ProgressReportTable {
  region_id: string;
  id: string;
  initiative_id: string;
  reported_on: string;
  course: ProgressReport["course"];
  done: string;
  next: string;
  is_example: boolean;
  recorded_at: Date;
}

interface JobTable {
  region_id: string;
  id: string;
  kind: string;
  payload: DocumentText;
  run_at: Date;
  attempts: number;
  locked_by: string | null;
  locked_until: Date | null;
  finished_at: Date | null;
  error: string | null;
}

interface SchemaMigrationTable {
  number: number;
  name: string;
  sha256: string;
  applied_at: Date;
}

/** The tables as the last migration leaves them, with values as `connection-pool.ts` gives them. */
export interface Tables {
  region: RegionTable;
  plan_version: PlanVersionTable;
  assumption_version: AssumptionVersionTable;
  forecast_run: ForecastRunTable;
  progress_report: ProgressReportTable;
  job: JobTable;
  schema_migration: SchemaMigrationTable;
}

/** The tables with the region's own data, each after the tables that its rows refer to. */
export const contentTables = [
  "region",
  "plan_version",
  "assumption_version",
  "forecast_run",
  "progress_report",
  "job",
] as const satisfies readonly (keyof Tables)[];
