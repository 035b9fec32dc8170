import type { FC } from "hono/jsx";
import { courses, longestAnswer } from "../../../core/progress/index.ts";
import { reportWords } from "./report.words.ts";
import { faultId, FieldError } from "./field-faults.tsx";
import { FigureFields } from "./figure-fields.tsx";
import type { FieldsProps } from "./form-props.ts";
import { MilestoneFields } from "./milestone-fields.tsx";
import { field } from "./report-form.ts";

/** The fields in the order in which one thinks: how it goes, and if not well why; then and next. */
export const ReportFields: FC<FieldsProps> = (props) => {
  const say = reportWords[props.language];
  const next = props.form.previous?.next;
  return (
    <>
      <CourseField {...props} />
      <div class="off-course stack">
        <TextField {...props} name={field.reason} label={say.reason} />
        <HelpFields {...props} />
      </div>
      <TextField
        {...props}
        name={field.done}
        label={say.done}
        hint={next === undefined ? undefined : say.doneHint(next)}
      />
      <TextField {...props} name={field.next} label={say.next} />
      {props.form.milestones.length > 0 && <MilestoneFields {...props} />}
      {props.form.subject.measures.length > 0 && <FigureFields {...props} />}
    </>
  );
};

const CourseField: FC<FieldsProps> = ({ answers, faults, language }) => {
  const say = reportWords[language];
  return (
    <fieldset class="report-field" aria-describedby={faultId(faults, field.course)}>
      <legend class="utrecht-form-label">{say.course}</legend>
      <FieldError name={field.course} faults={faults} language={language} />
      <div class="course-choice">
        {courses.map((course, at) => (
          <label>
            <input
              type="radio"
              name={field.course}
              id={at === 0 ? field.course : undefined}
              value={course}
              checked={answers[field.course] === course}
            />
            {say.courses[course]}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

const HelpFields: FC<FieldsProps> = (props) => {
  const { view, form, language } = props;
  const say = reportWords[language];
  const { bodies, organisations } = form.subject;
  return (
    <fieldset class="report-field">
      <legend class="utrecht-form-label">
        {say.help} <span class="quiet">({say.optional})</span>
      </legend>
      <div class="help-choice">
        <Choice
          {...props}
          name={field.helpBody}
          label={say.helpBody}
          options={bodies.map((id) => ({ value: id, label: view.lookup.body(id)!.name }))}
        />
        <Choice
          {...props}
          name={field.helpOrganisation}
          label={say.helpOrganisation}
          options={organisations
            .map((id) => ({ value: id, label: view.lookup.organisation(id)!.name }))
            .toSorted((a, b) => a.label.localeCompare(b.label, "nl"))}
        />
      </div>
      <TextField {...props} name={field.helpWhat} label={say.helpWhat} />
    </fieldset>
  );
};

interface ChoiceProps extends FieldsProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const Choice: FC<ChoiceProps> = ({ name, label, options, answers, language }) => (
  <div class="report-field">
    <label for={name}>{label}</label>
    <select class="utrecht-select utrecht-select--html-select" id={name} name={name}>
      <option value="">{reportWords[language].nobody}</option>
      {options.map((option) => (
        <option value={option.value} selected={answers[name] === option.value} lang="nl">
          {option.label}
        </option>
      ))}
    </select>
  </div>
);

interface TextFieldProps extends FieldsProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
}

const TextField: FC<TextFieldProps> = ({ name, label, hint, answers, faults, language }) => {
  const described = [hint && `${name}-hint`, faultId(faults, name)].filter(Boolean).join(" ");
  return (
    <div class="report-field">
      <label class="utrecht-form-label" for={name}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="small quiet report-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <FieldError name={name} faults={faults} language={language} />
      <textarea
        class="utrecht-textbox"
        id={name}
        name={name}
        rows={2}
        maxlength={longestAnswer}
        lang="nl"
        aria-describedby={described || undefined}
        aria-invalid={faultId(faults, name) === undefined ? undefined : "true"}
      >
        {answers[name] ?? ""}
      </textarea>
    </div>
  );
};
