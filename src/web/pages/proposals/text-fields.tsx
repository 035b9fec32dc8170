import type { FC } from "hono/jsx";
import { TextArea, type FieldProps } from "../../layout/form-field.tsx";
import { formWords } from "./form.words.ts";
import { englishOf } from "./text-in.ts";

/** A text for everybody: in Dutch, and folded beneath it in English. */
export const TextFields: FC<FieldProps> = (props) => {
  const { name, form, language } = props;
  const say = formWords[language];
  const english = englishOf(name);
  return (
    <div class="text-fields">
      <TextArea {...props} longest={4000} />
      <details open={form.faults.some(({ field }) => field === english)}>
        <summary class="small">{say.english}</summary>
        <TextArea
          {...props}
          name={english}
          label={`${props.label} (${say.inEnglish})`}
          hint={say.englishHint}
          longest={4000}
          optional
        />
      </details>
    </div>
  );
};
