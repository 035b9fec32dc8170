import type { Generated } from "kysely";
import type { DocumentText } from "./document-text.ts";
import type { PlanTables } from "./plan-tables.ts";
import type { ReportTables } from "./report-tables.ts";
import type { FigureTables } from "./figure-tables.ts";
import type { SteeringTables } from "./steering-tables.ts";
import type { PeopleTables } from "./people-tables.ts";

interface RegionTable {
  id: string;
  name: string;
  created_at: Date;
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
  key: Generated<string | null>;
}

interface SchemaMigrationTable {
  number: number;
  name: string;
  sha256: string;
  applied_at: Date;
}

/** The tables as the last migration leaves them, with values as `connection-pool.ts` gives them. */
export interface Tables
  extends PlanTables, ReportTables, FigureTables, SteeringTables, PeopleTables {
  region: RegionTable;
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
  "entry_link",
  "chain_entry",
  "evaluation",
  "column_mapping",
  "job",
  "snapshot",
  "snapshot_part",
  "series",
  "observation",
  "source_fetch",
  "register_entry",
  "register_words",
  "person",
  "person_identity",
  "session",
  "invitation",
  "kept_form",
  "digest_mail",
] as const satisfies readonly (keyof Tables)[];

/** Tables of which nothing needs to be kept: what is under way, and what can be made again. */
export const passingTables = [
  "arriving",
  "pack_file",
  "pack",
] as const satisfies readonly (keyof Tables)[];

/** Tables that number their own rows. */
export const numberedTables = ["snapshot", "series"] as const satisfies readonly (keyof Tables)[];
