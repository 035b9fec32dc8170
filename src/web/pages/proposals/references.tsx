import type { FC } from "hono/jsx";
import { FieldFault, fieldId, type FieldProps, type Option } from "../../layout/form-field.tsx";
import { formWords } from "./form.words.ts";
import type { Answers } from "../../sent-answers.ts";

const tickName = (name: string, id: string) => `${name}-${id}`;

/** The records that were ticked. */
export const chosenIn = (
  answers: Answers,
  name: string,
  records: readonly { readonly id: string }[],
): readonly string[] =>
  records.map(({ id }) => id).filter((id) => answers[tickName(name, id)] !== undefined);

/** What is ticked beforehand. */
export const tickAnswers = (name: string, ids: readonly string[]): Answers =>
  Object.fromEntries(ids.map((id) => [tickName(name, id), "ja"]));

/** Any number of a list, each with a tick; folded when the list is long. */
export const References: FC<FieldProps & { options: readonly Option[] }> = (props) => {
  const { name, label, language, form, options } = props;
  const ticked = options.filter(({ value }) => form.answers[tickName(name, value)] !== undefined);
  const ticks = (
    <div class="reference-ticks">
      {options.map(({ value, label: word }) => (
        <label>
          <input
            type="checkbox"
            name={tickName(name, value)}
            value="ja"
            checked={form.answers[tickName(name, value)] !== undefined}
          />
          <span lang="nl">{word}</span>
        </label>
      ))}
    </div>
  );
  return (
    <fieldset class="report-field" id={fieldId(form, name)}>
      <legend class="utrecht-form-label">{label}</legend>
      <FieldFault name={name} form={form} />
      {options.length <= 8 ? (
        ticks
      ) : (
        <details>
          <summary>
            {ticked.length === 0
              ? formWords[language].none
              : ticked.map(({ label: word }) => word).join(", ")}
          </summary>
          {ticks}
        </details>
      )}
    </fieldset>
  );
};
