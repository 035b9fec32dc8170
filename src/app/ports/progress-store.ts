import type { ProgressReport } from "../../core/progress/index.ts";
import type { Result } from "../../kernel/result.ts";
import type { RegionId } from "./region-store.ts";

export interface RecordedProgress extends ProgressReport {
  readonly id: string;
  /** Made up, to try things out; shown as such everywhere. */
  readonly isExample: boolean;
  readonly recordedAt: Date;
}

export interface Circumstances {
  readonly isExample: boolean;
  readonly recordedAt: Date;
  /** A UUID of one sending of a form: sent twice, it is recorded once. */
  readonly submission?: string;
  /**
   * The report on this initiative that the writer knew as the last, "none" if there was none;
   * left out, it makes no difference what others report.
   */
  readonly after?: string;
}

/** Somebody else reported on the initiative after the report that the writer knew. */
export interface ReportedMeanwhile {
  readonly kind: "reported-meanwhile";
  readonly latest: RecordedProgress;
}

/** What was reported on initiatives; a report is added, never changed. */
export interface ProgressStore {
  /** @returns the report as it was recorded, now or when the same submission came before */
  record(
    region: RegionId,
    report: ProgressReport,
    circumstances: Circumstances,
  ): Promise<Result<RecordedProgress, ReportedMeanwhile>>;
  /** Records made-up reports, all or nothing, unless there are such reports already. */
  recordExamples(
    region: RegionId,
    reports: readonly ProgressReport[],
    recordedAt: Date,
  ): Promise<void>;
  /** All reports, examples too: the last day first, and of one day the last recorded first. */
  all(region: RegionId): Promise<readonly RecordedProgress[]>;
}
