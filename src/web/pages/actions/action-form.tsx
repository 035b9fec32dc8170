import type { FC } from "hono/jsx";
import {
  Select,
  TextArea,
  TextInput,
  type FormState,
  type Option,
} from "../../layout/form-field.tsx";
import { submission } from "../../sent-answers.ts";
import { href, type Visit } from "../../visit.ts";
import { field, longestText, type Context } from "./action-form.ts";
import { actionsWords } from "./actions.words.ts";

interface ActionFormProps {
  readonly visit: Visit;
  readonly context: Context & { readonly body: string };
  readonly owners: readonly Option[];
  readonly form: FormState;
}

/**
 * The form that asks somebody to do something. It is sent to a page of its own, which shows it
 * again when something is wrong; give each a prefix where several stand on one page.
 */
export const ActionForm: FC<ActionFormProps> = ({ visit, context, owners, form }) => {
  const { language } = visit;
  const say = actionsWords[language];
  const shared = { language, form };
  const hidden = [
    [submission, form.answers[submission]],
    [field.meeting, context.meeting],
    [field.item, context.item],
    [field.decision, context.decision],
    [field.risk, context.risk],
  ] as const;
  return (
    <form
      class="report-form"
      method="post"
      action={href(visit, `/acties/nieuw/${context.body}`)}
      novalidate
    >
      {hidden.map(([name, value]) => value && <input type="hidden" name={name} value={value} />)}
      <TextArea
        {...shared}
        name={field.what}
        label={say.create.what}
        hint={say.create.whatHint}
        rows={2}
        longest={longestText}
      />
      <Select
        {...shared}
        name={field.owner}
        label={say.create.who}
        none={say.act.nobody}
        options={owners}
      />
      <TextInput {...shared} name={field.due} label={say.create.when} type="date" />
      <p>
        <button class="nl-button nl-button--primary" type="submit">
          {say.create.send}
        </button>
      </p>
    </form>
  );
};
