import type { Child, FC } from "hono/jsx";
import type { FundingSource, TransformationPlan } from "../../../core/funding/index.ts";
import type { Fault } from "../../layout/fault-summary.tsx";
import { Select, TextInput, type FormState } from "../../layout/form-field.tsx";
import { saidText } from "../../layout/said.tsx";
import { seen } from "../../record-acts.ts";
import { submission, type Answers } from "../../sent-answers.ts";
import { href, type Visit } from "../../visit.ts";
import { field, type FormName } from "./transformation-form.ts";
import { transformationWords } from "./transformation.words.ts";

interface FollowProps {
  readonly visit: Visit;
  readonly plan: TransformationPlan;
  readonly answers: Answers;
  readonly faults: readonly Fault[];
}

/** What was typed in one form is not shown in another. */
function stateOf({ answers, faults }: FollowProps, name: FormName): FormState {
  return answers[field.form] === name ? { answers, faults } : { answers: {}, faults: [] };
}

const FollowForm: FC<FollowProps & { name: FormName; send: string; children?: Child }> = (
  props,
) => {
  const { visit, plan, answers, name, send, children } = props;
  return (
    <form
      class="report-form"
      method="post"
      action={href(visit, `/financiering/plannen/${plan.id}`)}
      novalidate
    >
      <input type="hidden" name={submission} value={answers[submission]} />
      <input type="hidden" name={seen} value={answers[seen]} />
      <input type="hidden" name={field.form} value={name} />
      {children}
      <p>
        <button class="nl-button nl-button--primary" type="submit">
          {send}
        </button>
      </p>
    </form>
  );
};

type ContentProps = FollowProps & {
  readonly content: NonNullable<FundingSource["rule"]>["content"];
};

/** The parts that the source asks: those in place are ticked. */
export const ContentForm: FC<ContentProps> = (props) => {
  const { visit, plan, answers, content } = props;
  const say = transformationWords[visit.language];
  const isSent = answers[field.form] === "inhoud";
  return (
    <FollowForm {...props} name="inhoud" send={say.saveContent}>
      <div>
        {content.map(({ id, title }) => (
          <div class="choice-tick">
            <label>
              <input
                type="checkbox"
                name={field.part(id)}
                value="ja"
                checked={isSent ? answers[field.part(id)] !== undefined : plan.present.includes(id)}
              />
              <span>{title[visit.language]}</span>
            </label>
          </div>
        ))}
      </div>
    </FollowForm>
  );
};

export const MilestoneForm: FC<FollowProps> = (props) => {
  const { language } = props.visit;
  const say = transformationWords[language];
  const shared = { language, form: stateOf(props, "mijlpaal") };
  return (
    <FollowForm {...props} name="mijlpaal" send={say.save}>
      <TextInput {...shared} name={field.what} label={say.what} longest={200} />
      <TextInput {...shared} name={field.due} label={say.when} type="date" />
    </FollowForm>
  );
};

export const ReachedForm: FC<FollowProps> = (props) => {
  const { language } = props.visit;
  const say = transformationWords[language];
  const shared = { language, form: stateOf(props, "gehaald") };
  const open = props.plan.milestones.filter(({ reached }) => reached === undefined);
  return (
    <FollowForm {...props} name="gehaald" send={say.save}>
      <Select
        {...shared}
        name={field.milestone}
        label={say.which}
        none={say.choose}
        options={open.map(({ id, what }) => ({ value: id, label: saidText(what, language) }))}
      />
      <TextInput {...shared} name={field.on} label={say.on} type="date" />
    </FollowForm>
  );
};
