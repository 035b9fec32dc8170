import type { Child, FC } from "hono/jsx";
import { decisionNumber } from "../../../core/meetings/index.ts";
import type { Register } from "../../../core/register/index.ts";
import type { Signal } from "../../../core/signals/index.ts";
import {
  FieldFault,
  fieldId,
  Segments,
  Select,
  TextArea,
  TextInput,
  type FormState,
} from "../../layout/form-field.tsx";
import { saidText } from "../../layout/said.tsx";
import type { RegionView } from "../../region-view.ts";
import { submission } from "../../sent-answers.ts";
import { href, type Visit } from "../../visit.ts";
import { signalTitle } from "../signals/signal-subject.ts";
import { field, longestText, longestTitle, type DecisionSubject } from "./decision-form.ts";
import { decisionFormWords } from "./decision-form.words.ts";

interface DecisionFormProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly register: Register;
  readonly subject: DecisionSubject;
  readonly form: FormState;
}

/**
 * The form that takes a decision. It is sent to a page of its own, which shows it again when
 * something is wrong; give each a prefix where several stand on one page.
 */
export const DecisionForm: FC<DecisionFormProps> = (props) => {
  const { visit, subject, form } = props;
  const { language } = visit;
  const say = decisionFormWords[language];
  const shared = { language, form };
  const hidden = [submission, field.seen].map((name) => [name, form.answers[name]]);
  return (
    <form
      class="report-form decision-form"
      method="post"
      action={href(visit, `/besluiten/nieuw/${subject.body.id}`)}
      novalidate
    >
      {[...hidden, [field.meeting, subject.meeting?.id], [field.item, subject.item?.id]].map(
        ([name, value]) => value && <input type="hidden" name={name} value={value} />,
      )}
      <TextInput
        {...shared}
        name={field.title}
        label={say.name}
        hint={say.nameHint}
        longest={longestTitle}
      />
      <TextArea
        {...shared}
        name={field.text}
        label={say.text}
        hint={say.textHint}
        longest={longestText}
      />
      <TextArea {...shared} name={field.reason} label={say.reason} longest={longestText} />
      {subject.proposals.length > 0 && <Proposals {...props} />}
      {subject.signals.length > 0 && <Signals {...props} />}
      <div class="manner stack">
        <Segments
          {...shared}
          name={field.manner}
          label={say.manner}
          options={(subject.voters.length > 0
            ? (["consent", "vote"] as const)
            : (["consent"] as const)
          ).map((value) => ({ value, label: say.manners[value] }))}
        />
        {subject.voters.length > 0 && <Votes {...props} />}
      </div>
      <TextInput {...shared} name={field.effectiveOn} label={say.effectiveOn} type="date" />
      <More {...props} />
      <p class="small quiet">{say.final}</p>
      <p>
        <button class="nl-button nl-button--primary" type="submit">
          {say.send}
        </button>
      </p>
    </form>
  );
};

const Proposals: FC<DecisionFormProps> = ({ visit, subject, form }) => {
  const { language } = visit;
  const say = decisionFormWords[language];
  return (
    <fieldset class="report-field choice-rows">
      <legend class="utrecht-form-label">{say.proposals}</legend>
      <p class="small quiet report-hint">{say.proposalsHint}</p>
      {subject.proposals.map(({ id, title }) => {
        const name = field.proposal(id);
        const label = (
          <a href={href(visit, `/voorstellen/${id}`)} lang="nl">
            {saidText(title, language)}
          </a>
        );
        return (
          <Row
            name={name}
            label={label}
            form={form}
            options={[
              { value: "adopted", label: say.outcome.adopted },
              { value: "rejected", label: say.outcome.rejected },
              { value: "", label: say.outcome.none },
            ]}
          />
        );
      })}
    </fieldset>
  );
};

const Votes: FC<DecisionFormProps> = ({ visit, view, subject, form }) => {
  const say = decisionFormWords[visit.language];
  return (
    <fieldset class="report-field choice-rows votes-asked">
      <legend class="utrecht-form-label">{say.votes}</legend>
      <p class="small quiet report-hint">{say.votesHint}</p>
      {subject.voters.map((organisation) => (
        <Row
          name={field.vote(organisation)}
          label={<span lang="nl">{view.lookup.organisation(organisation)?.name}</span>}
          form={form}
          options={[
            { value: "for", label: say.voted.for },
            { value: "against", label: say.voted.against },
            { value: "abstained", label: say.voted.abstained },
            { value: "", label: say.voted.none },
          ]}
        />
      ))}
    </fieldset>
  );
};

interface RowProps {
  readonly name: string;
  readonly label: Child;
  readonly form: FormState;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** One of a few for each of a list. */
const Row: FC<RowProps> = ({ name, label, form, options }) => {
  const id = fieldId(form, name);
  return (
    <div class="choice-row" role="radiogroup" aria-labelledby={`${id}-naam`} id={id}>
      <FieldFault name={name} form={form} />
      <span id={`${id}-naam`}>{label}</span>
      <div class="segments segments--small">
        {options.map(({ value, label: word }) => (
          <label>
            <input
              type="radio"
              name={name}
              value={value}
              checked={(form.answers[name] ?? "") === value}
            />
            {word}
          </label>
        ))}
      </div>
    </div>
  );
};

/** The signal that the item is about, and folded what else waits for the body. */
const Signals: FC<DecisionFormProps> = (props) => {
  const { visit, subject, form } = props;
  const say = decisionFormWords[visit.language];
  const isOwn = ({ key }: Signal) => subject.item === undefined || key === subject.item.signal;
  const [own, others] = [subject.signals.filter(isOwn), subject.signals.filter((s) => !isOwn(s))];
  const isTicked = others.some(({ key }) => form.answers[field.signal(key)] !== undefined);
  return (
    <fieldset class="report-field">
      <legend class="utrecht-form-label">{say.signals}</legend>
      {own.map((signal) => (
        <SignalTick {...props} signal={signal} />
      ))}
      {others.length > 0 && (
        <details open={isTicked}>
          <summary>{say.otherSignals(others.length)}</summary>
          {others.map((signal) => (
            <SignalTick {...props} signal={signal} />
          ))}
        </details>
      )}
    </fieldset>
  );
};

const SignalTick: FC<DecisionFormProps & { signal: Signal }> = (props) => {
  const { visit, view, register, form, signal } = props;
  const name = field.signal(signal.key);
  return (
    <div class="choice-tick">
      <FieldFault name={name} form={form} />
      <label>
        <input
          type="checkbox"
          id={fieldId(form, name)}
          name={name}
          value="ja"
          checked={form.answers[name] !== undefined}
        />
        {signalTitle(signal, { view, register, language: visit.language })}
      </label>
    </div>
  );
};

const More: FC<DecisionFormProps> = ({ visit, subject, form }) => {
  const { language } = visit;
  const say = decisionFormWords[language];
  const shared = { language, form, optional: true };
  const names = [field.alternatives, field.conditions, field.supersedes];
  const isAnswered = names.some(
    (name) => form.answers[name] || form.faults.some((fault) => fault.field === name),
  );
  return (
    <details class="report-milestones" open={isAnswered}>
      <summary>{say.more}</summary>
      <TextArea
        {...shared}
        name={field.alternatives}
        label={say.alternatives}
        longest={longestText}
      />
      <TextArea {...shared} name={field.conditions} label={say.conditions} longest={longestText} />
      {subject.standing.length > 0 && (
        <Select
          {...shared}
          name={field.supersedes}
          label={say.supersedes}
          none={say.supersedesNone}
          options={subject.standing.map((decision) => ({
            value: decision.id,
            label: `${decisionNumber(subject.body, decision)}: ${saidText(decision.words.title, language)}`,
          }))}
        />
      )}
    </details>
  );
};
