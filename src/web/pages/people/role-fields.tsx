import type { FC } from "hono/jsx";
import {
  Select,
  TextArea,
  TextInput,
  type FormState,
  type Option,
} from "../../layout/form-field.tsx";
import type { Language } from "../../language.ts";
import { field, longestReason } from "./role-form.ts";
import { peopleWords } from "./people.words.ts";

interface RoleFieldsProps {
  readonly language: Language;
  readonly form: FormState;
  readonly label: string;
  readonly options: readonly Option[];
  /** Left out when the role is for no party. */
  readonly parties?: readonly Option[];
}

/** Which role somebody gets, for whom and for how long. */
export const RoleFields: FC<RoleFieldsProps> = ({ language, form, label, options, parties }) => {
  const say = peopleWords[language].giveRole;
  const shared = { language, form };
  return (
    <>
      <Select {...shared} name={field.role} label={label} none={say.choose} options={options} />
      {parties !== undefined && (
        <Select
          {...shared}
          name={field.organisation}
          label={say.organisation}
          hint={say.organisationHint}
          none={say.noParty}
          options={parties}
          optional
        />
      )}
      <TextInput {...shared} name={field.from} label={say.from} type="date" />
      <TextInput {...shared} name={field.until} label={say.until} type="date" optional />
    </>
  );
};

export const Reason: FC<{ language: Language; form: FormState; optional?: boolean }> = ({
  language,
  form,
  optional = false,
}) => (
  <TextArea
    language={language}
    form={form}
    name={field.reason}
    label={peopleWords[language].person.why}
    optional={optional}
    rows={2}
    longest={longestReason}
  />
);
