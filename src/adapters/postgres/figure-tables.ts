import type { Generated } from "kysely";
import type { MissingReason, PublicationState } from "../../core/observations/index.ts";
import type { DocumentText } from "./document-text.ts";

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

interface ColumnMappingTable {
  region_id: string;
  source_id: string;
  delivered_by: string;
  id: string;
  template: DocumentText;
  used_at: Date;
}

/** What sources say. */
export interface FigureTables {
  snapshot: SnapshotTable;
  snapshot_part: SnapshotPartTable;
  series: SeriesTable;
  arriving: ArrivingTable;
  observation: ObservationTable;
  source_fetch: SourceFetchTable;
  column_mapping: ColumnMappingTable;
}
