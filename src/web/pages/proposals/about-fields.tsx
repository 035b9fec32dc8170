import type { Child, FC } from "hono/jsx";
import { criteria, type Proposal } from "../../../core/proposals/index.ts";
import { longestWords, type Register } from "../../../core/register/index.ts";
import { FaultSummary } from "../../layout/fault-summary.tsx";
import { Segments, TextArea, TextInput, type FormState } from "../../layout/form-field.tsx";
import { saidText } from "../../layout/said.tsx";
import { submission } from "../../sent-answers.ts";
import { href, type Visit } from "../../visit.ts";
import { seenField } from "./act-form.tsx";
import { formWords } from "./form.words.ts";
import { aboutFields } from "./save-changes.ts";
import { scoreField, scoreWhyField } from "./scores.ts";

interface ProposalFormProps {
  readonly visit: Visit;
  readonly register: Register;
  readonly form: FormState;
  /** Address that the form is sent to. */
  readonly action: string;
  /** The proposal that the changes are added to; left out for a new one. */
  readonly draft: Proposal | undefined;
  /** Whether the criteria are asked: for what a body weighs, not for a fact. */
  readonly scored?: boolean;
  readonly children: Child;
}

/** A form whose answers become changes in a proposal: a new one, or one that is being written. */
export const ProposalForm: FC<ProposalFormProps> = (props) => {
  const { visit, register, form, action, draft, scored, children } = props;
  const { language } = visit;
  const say = formWords[language];
  const shared = { language, form };
  return (
    <div class="stack">
      {form.faults.length > 0 && <FaultSummary title={say.faults.title} faults={form.faults} />}
      {draft !== undefined && (
        <p class="note">{say.choose.into(saidText(draft.title, language))}</p>
      )}
      <form class="report-form" method="post" action={href(visit, action)} novalidate>
        <input type="hidden" name={submission} value={form.answers[submission]} />
        {draft !== undefined && (
          <>
            <input type="hidden" name={aboutFields.proposal} value={draft.id} />
            <input
              type="hidden"
              name={seenField}
              value={form.answers[seenField] ?? register.lastOn(`proposal:${draft.id}`)}
            />
          </>
        )}
        {children}
        {draft === undefined && (
          <>
            <TextInput
              {...shared}
              name={aboutFields.title}
              label={say.titleField}
              hint={say.titleHint}
              longest={200}
            />
            <TextArea
              {...shared}
              name={aboutFields.reason}
              label={say.reason}
              hint={say.reasonHint}
              longest={longestWords}
            />
          </>
        )}
        <TextInput
          {...shared}
          name={aboutFields.origin}
          label={say.origin}
          hint={say.originHint}
          longest={400}
          optional
        />
        {scored === true && draft === undefined && <Scores visit={visit} form={form} />}
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {draft === undefined ? say.save : say.saveInto}
          </button>
        </p>
      </form>
    </div>
  );
};

/** The three criteria, each with its reason; folded until somebody scores. */
export const Scores: FC<{ visit: Visit; form: FormState }> = ({ visit, form }) => {
  const { language } = visit;
  const say = formWords[language];
  const shared = { language, form };
  const isGiven = criteria.some((one) => form.answers[scoreField(one)]);
  const isWrong = form.faults.some(({ field }) => field === scoreField("impact"));
  return (
    <details class="report-milestones" open={isGiven || isWrong}>
      <summary>{say.scores}</summary>
      <p class="small quiet">{say.scoreNone}</p>
      {criteria.map((criterion) => (
        <div class="stack stack--tight">
          <Segments
            {...shared}
            name={scoreField(criterion)}
            label={say.score[criterion]}
            options={["1", "2", "3", "4", "5"].map((value) => ({ value, label: value }))}
          />
          <TextInput
            {...shared}
            name={scoreWhyField(criterion)}
            label={say.scoreWhy}
            longest={400}
            optional
          />
        </div>
      ))}
    </details>
  );
};
