import type { RecordedProgress } from "../../../app/ports/progress-store.ts";
import type { MilestoneStanding } from "../../../core/progress/index.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import type { Answers, FieldFault, ReportSubject } from "./report-form.ts";

/** A form to fill in about one initiative, as it stands now. */
export interface ReportForm {
  readonly subject: ReportSubject;
  readonly name: string;
  readonly milestones: readonly MilestoneStanding[];
  readonly previous: RecordedProgress | undefined;
}

/** What every part of the form is drawn from. */
export interface FieldsProps {
  readonly view: RegionView;
  readonly form: ReportForm;
  readonly answers: Answers;
  readonly faults: readonly FieldFault[];
  readonly language: Language;
}
