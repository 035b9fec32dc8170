import type { Child, FC } from "hono/jsx";
import type { Fault } from "./fault-summary.tsx";
import { words, type Language } from "../language.ts";

const t = words("mag leeg blijven", "may stay empty");

/** What every field of a form needs. */
export interface FieldProps {
  /** Also its id, after the prefix. */
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  readonly language: Language;
  readonly form: FormState;
}

/** A form as it stands: what was typed and what is wrong. */
export interface FormState {
  readonly answers: Readonly<Record<string, string>>;
  readonly faults: readonly Fault[];
  /** Before every id, when there are more forms on the page. */
  readonly prefix?: string;
}

export const fieldId = ({ prefix = "" }: FormState, name: string): string => `${prefix}${name}`;

/** What a field says of itself to who cannot see where it stands. */
export function described({ name, hint, form }: Pick<FieldProps, "name" | "hint" | "form">) {
  const id = fieldId(form, name);
  const isWrong = form.faults.some(({ field }) => field === name);
  const ids = [hint && `${id}-hint`, isWrong && `${id}-fout`].filter(Boolean).join(" ");
  return {
    "aria-describedby": ids || undefined,
    "aria-invalid": isWrong ? ("true" as const) : undefined,
  };
}

/** What is wrong with a field, beside it. */
export const FieldFault: FC<{ name: string; form: FormState }> = ({ name, form }) => {
  const fault = form.faults.find(({ field }) => field === name);
  return fault === undefined ? (
    <></>
  ) : (
    <p class="report-fault" id={`${fieldId(form, name)}-fout`}>
      {fault.text}
    </p>
  );
};

/** Label, hint and fault around a field. */
const Field: FC<FieldProps & { children: Child }> = ({ children, ...props }) => {
  const { name, label, hint, optional, language, form } = props;
  const id = fieldId(form, name);
  return (
    <div class="report-field">
      <label class="utrecht-form-label" for={id}>
        {label} {optional === true && <span class="quiet">({t[language]})</span>}
      </label>
      {hint !== undefined && (
        <p class="small quiet report-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldFault name={name} form={form} />
      {children}
    </div>
  );
};

/** A text of some lines. */
export const TextArea: FC<FieldProps & { rows?: number; longest: number }> = (props) => {
  const { name, form, rows = 3, longest } = props;
  return (
    <Field {...props}>
      <textarea
        class="utrecht-textbox"
        id={fieldId(form, name)}
        name={name}
        rows={rows}
        maxlength={longest}
        lang="nl"
        {...described(props)}
      >
        {form.answers[name] ?? ""}
      </textarea>
    </Field>
  );
};

interface TextInputProps extends FieldProps {
  readonly type?: "text" | "date" | "time" | "number";
  readonly longest?: number;
}

/** A text of one line, a day, a time or a number. */
export const TextInput: FC<TextInputProps> = (props) => {
  const { name, form, type = "text", longest } = props;
  return (
    <Field {...props}>
      <input
        class={`utrecht-textbox utrecht-textbox--html-input${type === "date" ? " day-input" : ""}`}
        type={type}
        id={fieldId(form, name)}
        name={name}
        maxlength={longest}
        lang={type === "text" ? "nl" : undefined}
        value={form.answers[name] ?? ""}
        {...described(props)}
      />
    </Field>
  );
};

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends FieldProps {
  readonly options: readonly Option[];
  /** What stands for no choice. */
  readonly none: string;
}

/** One of a list. */
export const Select: FC<SelectProps> = (props) => {
  const { name, form, options, none } = props;
  return (
    <Field {...props}>
      <select
        class="utrecht-select utrecht-select--html-select"
        id={fieldId(form, name)}
        name={name}
        {...described(props)}
      >
        <option value="">{none}</option>
        {options.map(({ value, label }) => (
          <option value={value} selected={form.answers[name] === value} lang="nl">
            {label}
          </option>
        ))}
      </select>
    </Field>
  );
};

interface SegmentsProps extends FieldProps {
  readonly options: readonly Option[];
}

/** One of a few, all in sight. */
export const Segments: FC<SegmentsProps> = (props) => {
  const { name, label, hint, form, options } = props;
  const id = fieldId(form, name);
  const { "aria-describedby": by } = described(props);
  return (
    <fieldset class="report-field" aria-describedby={by}>
      <legend class="utrecht-form-label">{label}</legend>
      {hint !== undefined && (
        <p class="small quiet report-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <FieldFault name={name} form={form} />
      <div class="segments">
        {options.map((option, at) => (
          <label>
            <input
              type="radio"
              name={name}
              id={at === 0 ? id : undefined}
              value={option.value}
              checked={(form.answers[name] ?? "") === option.value}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
};
