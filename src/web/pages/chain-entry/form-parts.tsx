import type { Child, FC } from "hono/jsx";
import { longestText } from "../../../core/chains/index.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import { hidden, type Sent, type Values } from "./sending.ts";

interface FormProps {
  readonly action: string;
  readonly sending: Sent["sending"];
  readonly children: Child;
}

/** A form with what tells two sendings apart, and what its writer had seen. */
export const EntryForm: FC<FormProps> = ({ action, sending, children }) => (
  <form class="report-form" method="post" action={action} novalidate>
    <input type="hidden" name={hidden.submission} value={sending.submission} />
    <input type="hidden" name={hidden.after} value={String(sending.after)} />
    {children}
  </form>
);

export interface FieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly optional?: string | undefined;
  readonly values: Values;
  readonly faults: readonly Fault[];
}

const faultId = ({ name, faults }: FieldProps): string | undefined =>
  faults.some(({ field }) => field === name) ? `${name}-fout` : undefined;

/** The label, hint and fault around what is filled in. */
const Field: FC<FieldProps & { children: Child }> = (props) => {
  const { name, label, hint, optional, children } = props;
  return (
    <div class="report-field">
      <label class="utrecht-form-label" for={name}>
        {label} {optional !== undefined && <span class="quiet">({optional})</span>}
      </label>
      {hint !== undefined && <p class="small quiet report-hint">{hint}</p>}
      <FieldFault {...props} />
      {children}
    </div>
  );
};

export const FieldFault: FC<FieldProps> = (props) => {
  const fault = props.faults.find(({ field }) => field === props.name);
  return fault === undefined ? (
    <></>
  ) : (
    <p class="report-fault" id={`${props.name}-fout`}>
      {fault.text}
    </p>
  );
};

const described = (props: FieldProps) => ({
  "aria-describedby": faultId(props),
  "aria-invalid": faultId(props) === undefined ? undefined : ("true" as const),
});

/** A text of some lines. */
export const TextArea: FC<FieldProps> = (props) => (
  <Field {...props}>
    <textarea
      class="utrecht-textbox"
      id={props.name}
      name={props.name}
      rows={2}
      maxlength={longestText}
      lang="nl"
      {...described(props)}
    >
      {props.values[props.name] ?? ""}
    </textarea>
  </Field>
);

/** A text of one line, a day or an address. */
export const TextLine: FC<FieldProps & { type: "text" | "date" | "url" }> = (props) => (
  <Field {...props}>
    <input
      class="utrecht-textbox"
      id={props.name}
      name={props.name}
      type={props.type}
      maxlength={200}
      value={props.values[props.name] ?? ""}
      {...described(props)}
    />
  </Field>
);

interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends FieldProps {
  /** Said when nothing was chosen yet. */
  readonly choose: string;
  readonly groups: readonly { readonly label: string; readonly options: readonly Option[] }[];
}

/** One of many, in groups; one group without a name is a plain list. */
export const Select: FC<SelectProps> = (props) => {
  const { name, choose, groups, values } = props;
  const options = (all: readonly Option[]) =>
    all.map(({ value, label }) => (
      <option value={value} selected={values[name] === value} lang="nl">
        {label}
      </option>
    ));
  return (
    <Field {...props}>
      <select
        class="utrecht-select utrecht-select--html-select"
        id={name}
        name={name}
        {...described(props)}
      >
        <option value="">{choose}</option>
        {groups.map(({ label, options: own }) =>
          label === "" ? options(own) : <optgroup label={label}>{options(own)}</optgroup>,
        )}
      </select>
    </Field>
  );
};

/** One of a few, all in sight. */
export const Radios: FC<FieldProps & { options: readonly Option[] }> = (props) => {
  const { name, label, hint, options, values } = props;
  return (
    <fieldset class="report-field" aria-describedby={faultId(props)}>
      <legend class="utrecht-form-label">{label}</legend>
      {hint !== undefined && <p class="small quiet report-hint">{hint}</p>}
      <FieldFault {...props} />
      <div class="answer-choice">
        {options.map((option, index) => (
          <label>
            <input
              type="radio"
              name={name}
              id={index === 0 ? name : undefined}
              value={option.value}
              checked={values[name] === option.value}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

/** What the reader must know before going on: it was saved, or somebody else was first. */
export const Notice: FC<{ kind: "saved" | "meanwhile"; title: string; children?: Child }> = ({
  kind,
  title,
  children,
}) => (
  <div
    class={kind === "saved" ? "entry-saved" : "report-faults"}
    role={kind === "saved" ? "status" : "alert"}
    tabindex={-1}
    autofocus
  >
    <p>
      <strong>{title}</strong>
    </p>
    {children}
  </div>
);
