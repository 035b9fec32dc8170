import type { FC } from "hono/jsx";
import type { Funding, FundingStep } from "../../../core/funding/index.ts";
import type { FormState, Option } from "../../layout/form-field.tsx";
import { seen } from "../../record-acts.ts";
import { submission } from "../../sent-answers.ts";
import { href, type Visit } from "../../visit.ts";
import { StepFields } from "./funding-fields.tsx";
import { field, steps } from "./funding-form.ts";
import { fundingFormWords } from "./funding-form.words.ts";

interface StepFormsProps {
  readonly visit: Visit;
  readonly funding: Funding;
  readonly parties: readonly Option[];
  readonly years: readonly number[];
  readonly form: FormState;
}

/** What can be recorded now: one form for each, and the one that was sent is open. */
export const StepForms: FC<StepFormsProps> = (props) => {
  const say = fundingFormWords[props.visit.language].step;
  const chosen = props.form.answers[field.step];
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      {steps
        .filter((kind) => kind === chosen || isNext(kind, props.funding))
        .map((kind) => (
          <details open={kind === chosen}>
            <summary>{say[kind]}</summary>
            <StepForm {...props} kind={kind} isChosen={kind === chosen} />
          </details>
        ))}
    </section>
  );
};

/** Whether a step makes sense as the money stands. */
function isNext(kind: FundingStep["kind"], { decision }: Funding): boolean {
  switch (kind) {
    case "funding-granted":
      return true;
    case "funding-requested":
      return decision.kind === "waiting";
    case "funding-refused":
      return decision.kind === "waiting";
    case "funding-spent":
    case "funding-accounted":
    case "funding-covered":
      return decision.kind === "granted";
  }
}

type StepFormProps = StepFormsProps & {
  readonly kind: FundingStep["kind"];
  readonly isChosen: boolean;
};

/** What was typed in one form is not shown in another. */
const StepForm: FC<StepFormProps> = (props) => {
  const { visit, funding, parties, years, form, kind, isChosen } = props;
  const { answers, faults } = form;
  const own: FormState = isChosen
    ? { answers, faults, prefix: "" }
    : { answers: {}, faults: [], prefix: `${kind}-` };
  return (
    <form
      class="report-form"
      method="post"
      action={href(visit, `/financiering/${funding.id}`)}
      novalidate
    >
      <input type="hidden" name={submission} value={answers[submission]} />
      <input type="hidden" name={seen} value={answers[seen]} />
      <input type="hidden" name={field.step} value={kind} />
      <StepFields
        language={visit.language}
        form={own}
        parties={parties}
        years={years}
        kind={kind}
      />
      <p>
        <button class="nl-button nl-button--primary" type="submit">
          {fundingFormWords[visit.language].form.send}
        </button>
      </p>
    </form>
  );
};
