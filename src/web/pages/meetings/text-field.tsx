import type { FC } from "hono/jsx";
import type { Fault } from "../../layout/fault-summary.tsx";

interface TextFieldProps {
  readonly name: string;
  /** Left out, the name is the id: it must be the only one on the page. */
  readonly id?: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Left out for text; "area" for more lines. */
  readonly type?: "text" | "date" | "time" | "number" | "area";
  readonly value: string | undefined;
  readonly faults: readonly Fault[];
}

/** A field with its label, hint and what is wrong with it. */
export const TextField: FC<TextFieldProps> = (props) => {
  const { name, id = name, label, hint, type = "text", value, faults } = props;
  const fault = faults.find(({ field }) => field === id);
  const described = [hint && `${id}-hint`, fault && `${id}-fout`].filter(Boolean).join(" ");
  const shared = {
    class: "utrecht-textbox",
    id,
    name,
    "aria-describedby": described || undefined,
    "aria-invalid": fault === undefined ? undefined : "true",
  } as const;
  return (
    <div class="report-field">
      <label class="utrecht-form-label" for={id}>
        {label}
      </label>
      {hint !== undefined && (
        <p class="small quiet report-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {fault !== undefined && (
        <p class="report-fault" id={`${id}-fout`}>
          {fault.text}
        </p>
      )}
      {type === "area" ? (
        <textarea {...shared} rows={2}>
          {value ?? ""}
        </textarea>
      ) : (
        <input {...shared} type={type} value={value} />
      )}
    </div>
  );
};
