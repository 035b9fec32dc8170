import type { Generated } from "kysely";
import type { MissingReason, PublicationState } from "../../core/observations/index.ts";
import type { PackFormat } from "../../app/ports/pack-writer.ts";
import type { PlanSource } from "../../app/ports/plan-store.ts";
import type { SubjectKey } from "../../core/register/index.ts";
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
  reason: string | null;
  done: string;
  next: string;
  milestones: DocumentText;
  help: DocumentText | null;
  reported_by: ProgressReport["reportedBy"];
  submission: string | null;
  is_example: boolean;
  recorded_at: Date;
}

interface EntryLinkTable {
  region_id: string;
  id: string;
  token_sha256: string;
  scope: string;
  is_example: boolean;
  created_at: Date;
  expires_at: Date;
  revoked_at: Generated<Date | null>;
  last_used_on: Generated<string | null>;
}

interface ChainEntryTable {
  region_id: string;
  number: number;
  subject: string;
  document: DocumentText;
  is_example: boolean;
  recorded_at: Date;
  submission: string | null;
}

interface EvaluationTable {
  region_id: string;
  id: string;
  subject: string;
  question: string;
  request: DocumentText;
  outcome: DocumentText;
  about: string | null;
  data_sha256: string;
  data: Buffer;
  is_example: boolean;
  kept_at: Date;
  withdrawn_at: Generated<Date | null>;
  withdrawn_because: Generated<string | null>;
}

interface ColumnMappingTable {
  region_id: string;
  source_id: string;
  delivered_by: string;
  id: string;
  template: DocumentText;
  used_at: Date;
}

interface DigestMailTable {
  region_id: string;
  person_id: string;
  week: string;
  stop_sha256: string;
  begun_at: Date;
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

interface SnapshotTable {
  id: Generated<number>;
  region_id: string;
  source_id: string;
  status: Generated<"open" | "accepted" | "abandoned">;
  measures: string[] | null;
  manifest: DocumentText | null;
  counts: DocumentText | null;
  accepted_at: Date | null;
}

interface SnapshotPartTable {
  snapshot_id: number;
  number: number;
  bytes: Buffer;
}

interface SeriesTable {
  id: Generated<number>;
  region_id: string;
  measure_id: string;
  about: string;
  group_id: string;
}

interface ArrivingTable {
  snapshot_id: number;
  series_id: number;
  period: string;
  value: number | null;
  lower: number | null;
  upper: number | null;
  missing: MissingReason | null;
  state: PublicationState;
}

interface ObservationTable extends ArrivingTable {
  revision: number;
}

interface SourceFetchTable {
  region_id: string;
  source_id: string;
  tried_at: Date;
  succeeded_at: Date | null;
  failures: number;
  failing_since: Date | null;
  failure: DocumentText | null;
}

interface RegisterEntryTable {
  region_id: string;
  number: number;
  at: Date;
  by: DocumentText;
  subject: SubjectKey;
  kind: string;
  data: DocumentText;
  commitments: DocumentText;
  submission: string | null;
  is_example: boolean;
  previous: string;
  digest: string;
}

interface RegisterWordsTable {
  region_id: string;
  number: number;
  name: string;
  salt: string;
  text: string;
}

interface PersonTable {
  region_id: string;
  id: string;
  name: string;
  email: string | null;
  created_at: Date;
  wants_digest: Generated<boolean>;
  is_example: boolean;
}

interface PersonIdentityTable {
  region_id: string;
  issuer: string;
  subject: string;
  person_id: string;
}

interface SessionTable {
  region_id: string;
  id: string;
  person_id: string;
  token_sha256: string;
  created_at: Date;
  last_seen_at: Date;
  ends_at: Date;
  revoked_at: Generated<Date | null>;
}

interface InvitationTable {
  region_id: string;
  id: string;
  person_id: string;
  token_sha256: string;
  created_at: Date;
  expires_at: Date;
  used_at: Generated<Date | null>;
}

interface KeptFormTable {
  region_id: string;
  token_sha256: string;
  person_id: string;
  path: string;
  fields: DocumentText;
  kept_at: Date;
}

interface PackTable {
  region_id: string;
  id: string;
  meeting: string;
  language: "nl" | "en";
  asked_at: Date;
}

interface PackFileTable {
  region_id: string;
  pack_id: string;
  format: PackFormat;
  bytes: Buffer;
  kept_at: Date;
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
  entry_link: EntryLinkTable;
  chain_entry: ChainEntryTable;
  evaluation: EvaluationTable;
  column_mapping: ColumnMappingTable;
  job: JobTable;
  snapshot: SnapshotTable;
  snapshot_part: SnapshotPartTable;
  series: SeriesTable;
  observation: ObservationTable;
  arriving: ArrivingTable;
  source_fetch: SourceFetchTable;
  register_entry: RegisterEntryTable;
  register_words: RegisterWordsTable;
  person: PersonTable;
  person_identity: PersonIdentityTable;
  session: SessionTable;
  invitation: InvitationTable;
  kept_form: KeptFormTable;
  digest_mail: DigestMailTable;
  pack: PackTable;
  pack_file: PackFileTable;
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
