import type { FC } from "hono/jsx";
import type { MilestoneStanding } from "../../../core/progress/index.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { MilestoneStatus } from "../../layout/status.tsx";
import { reportWords } from "./report.words.ts";
import { faultId, FieldError } from "./field-faults.tsx";
import type { FieldsProps } from "./form-props.ts";
import { field } from "./report-form.ts";

/** The milestones of an initiative, folded until there is something to say or something wrong. */
export const MilestoneFields: FC<FieldsProps> = (props) => {
  const { form, answers, language } = props;
  const say = reportWords[language];
  const late = form.milestones.filter(({ state }) => state === "late").length;
  const answered = form.milestones.some(
    ({ milestone: { id } }) => answers[field.milestone(id)] || answers[field.day(id)],
  );
  return (
    <details class="report-milestones" open={answered}>
      <summary>{say.milestones(form.milestones.length, late)}</summary>
      <p class="small quiet">{say.milestonesHint}</p>
      {form.milestones.map((standing) => (
        <div>
          <MilestoneField {...props} standing={standing} />
        </div>
      ))}
    </details>
  );
};

const MilestoneField: FC<FieldsProps & { standing: MilestoneStanding }> = (props) => {
  const { standing, answers, faults, language } = props;
  const say = reportWords[language];
  const { id, title } = standing.milestone;
  const [news, day] = [field.milestone(id), field.day(id)];
  return (
    <fieldset class="report-field">
      <legend lang={title === undefined ? undefined : "nl"}>{title ?? say.evaluation}</legend>
      <p class="small quiet report-hint">
        {daysOf(standing, language)} <MilestoneStatus state={standing.state} language={language} />
      </p>
      <FieldError name={news} faults={faults} language={language} />
      <FieldError name={day} faults={faults} language={language} />
      <div class="milestone-choice">
        <select
          class="utrecht-select utrecht-select--html-select"
          id={news}
          name={news}
          aria-label={say.news}
          aria-describedby={faultId(faults, news)}
        >
          <option value="">{say.noNews}</option>
          <option value="done" selected={answers[news] === "done"}>
            {say.isDone}
          </option>
          <option value="expected" selected={answers[news] === "expected"}>
            {say.isExpected}
          </option>
        </select>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          type="date"
          id={day}
          name={day}
          value={answers[day] ?? ""}
          aria-label={say.day}
          aria-describedby={faultId(faults, day)}
          aria-invalid={faultId(faults, day) === undefined ? undefined : "true"}
        />
      </div>
    </fieldset>
  );
};

/** When it was planned, and what was said of it since. */
function daysOf({ milestone, promised, doneOn }: MilestoneStanding, language: Language): string {
  const say = reportWords[language];
  const planned =
    milestone.planned === undefined
      ? say.plannedUnknown
      : say.planned(date(milestone.planned, language));
  if (doneOn !== undefined) return `${planned}; ${say.doneOn(date(doneOn, language))}`;
  return promised === undefined ? planned : `${planned}; ${say.promised(date(promised, language))}`;
}
