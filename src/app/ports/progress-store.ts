import type { ProgressReport } from "../../core/progress/index.ts";
import type { RegionId } from "./region-store.ts";

export interface RecordedProgress extends ProgressReport {
  readonly id: string;
  /** Made up, to try things out; shown as such everywhere. */
  readonly isExample: boolean;
  readonly recordedAt: Date;
}

/** What the leads of initiatives reported; a report is added, never changed. */
export interface ProgressStore {
  record(
    region: RegionId,
    report: ProgressReport,
    circumstances: { readonly isExample: boolean; readonly recordedAt: Date },
  ): Promise<RecordedProgress>;
  /** All reports on an initiative, newest first. */
  history(region: RegionId, initiative: string): Promise<readonly RecordedProgress[]>;
  /**
   * The last report on each initiative, in order of initiative. An example is never the last
   * report once a lead has really reported, whatever its date.
   */
  latest(region: RegionId): Promise<readonly RecordedProgress[]>;
}
