import type { Generated } from "kysely";
import type { ProgressReport } from "../../core/progress/index.ts";
import type { DocumentText } from "./document-text.ts";

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

/** What leads and others report. */
export interface ReportTables {
  entry_link: EntryLinkTable;
  progress_report: ProgressReportTable;
  chain_entry: ChainEntryTable;
  evaluation: EvaluationTable;
}
