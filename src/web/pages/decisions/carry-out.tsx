import type { FC } from "hono/jsx";
import { TextArea, TextInput, type FormState } from "../../layout/form-field.tsx";
import { seen } from "../../record-acts.ts";
import { submission } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { longestText } from "./decision-form.ts";
import type { DecisionProps } from "./decision-props.ts";
import { decisionsWords } from "./decisions.words.ts";

/** Names of the fields. */
export const carriedOutField = { on: "dag", note: "toelichting" } as const;

interface CarryOutProps extends DecisionProps {
  readonly form: FormState;
  /** Unfolded, also when nothing is wrong with it. */
  readonly isOpen: boolean;
}

/** Says that a decision was carried out. */
export const CarryOut: FC<CarryOutProps> = ({ visit, decision, form, isOpen }) => {
  const { language } = visit;
  const say = decisionsWords[language].one;
  const shared = { language, form };
  return (
    <details class="section" open={isOpen || form.faults.length > 0} id="uitgevoerd">
      <summary>{say.reportDone}</summary>
      <form
        class="report-form"
        method="post"
        action={href(visit, `/besluiten/${decision.id}/uitgevoerd`)}
        novalidate
      >
        {[submission, seen].map((name) => (
          <input type="hidden" name={name} value={form.answers[name]} />
        ))}
        <TextInput {...shared} name={carriedOutField.on} label={say.doneOn} type="date" />
        <TextArea
          {...shared}
          name={carriedOutField.note}
          label={say.doneNote}
          optional
          longest={longestText}
        />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.doneSend}
          </button>
        </p>
      </form>
    </details>
  );
};
