import type { FC } from "hono/jsx";
import type { Action } from "../../../core/meetings/index.ts";
import {
  Select,
  TextArea,
  TextInput,
  type FormState,
  type Option,
} from "../../layout/form-field.tsx";
import { submission } from "../../sent-answers.ts";
import { href, type Visit } from "../../visit.ts";
import { field, followups, longestText, type FollowupName } from "./action-form.ts";
import { actionsWords } from "./actions.words.ts";

interface ActionActsProps {
  readonly visit: Visit;
  readonly action: Action;
  readonly owners: readonly Option[];
  readonly form: FormState;
}

/** What can be done with an action: one form for each, the most common one open. */
export const ActionActs: FC<ActionActsProps> = (props) => {
  const say = actionsWords[props.visit.language].act;
  const chosen = props.form.answers[field.act] ?? "klaar";
  const titles: Readonly<Record<FollowupName, string>> = {
    klaar: say.finish,
    datum: say.move,
    overdragen: say.handOver,
    vervalt: say.drop,
  };
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      {followups.map((name) => (
        <details open={name === chosen}>
          <summary>{titles[name]}</summary>
          <ActForm {...props} name={name} isChosen={name === chosen} />
        </details>
      ))}
    </section>
  );
};

/** What was typed in one form is not shown in another. */
const ActForm: FC<ActionActsProps & { name: FollowupName; isChosen: boolean }> = (props) => {
  const { visit, action, owners, name, isChosen } = props;
  const { language } = visit;
  const say = actionsWords[language].act;
  const { answers, faults } = props.form;
  const own: FormState = isChosen
    ? { answers, faults }
    : { answers: {}, faults: [], prefix: `${name}-` };
  const shared = { language, form: own };
  const why = (optional: boolean) => (
    <TextArea
      {...shared}
      name={field.why}
      label={say.why}
      optional={optional}
      rows={2}
      longest={longestText}
    />
  );
  return (
    <form
      class="report-form action-act"
      method="post"
      action={href(visit, `/acties/${action.id}`)}
      novalidate
    >
      <input type="hidden" name={submission} value={answers[submission]} />
      <input type="hidden" name={field.seen} value={answers[field.seen]} />
      <input type="hidden" name={field.act} value={name} />
      {name === "klaar" && (
        <>
          <TextInput {...shared} name={field.due} label={say.on} type="date" />
          <TextArea
            {...shared}
            name={field.result}
            label={say.result}
            optional
            rows={2}
            longest={longestText}
          />
        </>
      )}
      {name === "datum" && (
        <>
          <TextInput {...shared} name={field.due} label={say.due} type="date" />
          {why(false)}
        </>
      )}
      {name === "overdragen" && (
        <>
          <Select
            {...shared}
            name={field.owner}
            label={say.to}
            none={say.nobody}
            options={owners.filter(({ value }) => value !== action.owner)}
          />
          {why(true)}
        </>
      )}
      {name === "vervalt" && why(false)}
      <p>
        <button
          class={`nl-button nl-button--${name === "klaar" ? "primary" : "secondary"}`}
          type="submit"
        >
          {
            {
              klaar: say.finishSend,
              datum: say.moveSend,
              overdragen: say.handOverSend,
              vervalt: say.dropSend,
            }[name]
          }
        </button>
      </p>
    </form>
  );
};
