import type { Child, FC } from "hono/jsx";
import {
  exitParts,
  solutionKinds,
  solutionStates,
  type Solution,
} from "../../../core/solutions/index.ts";
import {
  Segments,
  Select,
  TextArea,
  TextInput,
  type FormState,
  type Option,
} from "../../layout/form-field.tsx";
import { seen } from "../../record-acts.ts";
import type { RegionView } from "../../region-view.ts";
import { submission } from "../../sent-answers.ts";
import { longestNote } from "../../text-fault.ts";
import { href, type Visit } from "../../visit.ts";
import { initiativeOptions } from "../funding/funding-names.ts";
import { field, roomFor } from "./solution-form.ts";
import { functionOptions, partyChoices, standardOptions } from "./solution-names.ts";
import { solutionFormWords } from "./solution-form.words.ts";
import { solutionsWords } from "./solutions.words.ts";

interface FieldsProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly form: FormState;
  /** Ids that were chosen before. */
  readonly chosen: { readonly parties: readonly string[]; readonly initiatives: readonly string[] };
}

/** What can be known of a solution. */
export const FactFields: FC<FieldsProps> = ({ visit, view, form, chosen }) => {
  const { language } = visit;
  const say = solutionFormWords[language];
  const shared = { language, form };
  const parties = partyChoices(view, chosen.parties);
  const isSeated = ({ value }: Option) => view.lookup.bodiesOf(value).length > 0;
  return (
    <>
      <Select
        {...shared}
        name={field.does}
        label={say.does}
        hint={say.doesHint}
        none={say.none}
        options={functionOptions(view, language)}
        optional
      />
      <Select
        {...shared}
        name={field.owner}
        label={say.owner}
        none={say.none}
        options={parties}
        optional
      />
      <Ticks
        label={say.users}
        hint={say.usersHint}
        form={form}
        options={parties.filter(isSeated)}
        more={{ label: say.moreUsers, options: parties.filter((one) => !isSeated(one)) }}
        nameOf={field.user}
        lang="nl"
      />
      <Ticks
        label={say.standards}
        form={form}
        options={standardOptions(view, language)}
        nameOf={field.standard}
      />
      <TextInput
        {...shared}
        name={field.otherStandards}
        label={say.otherStandards}
        longest={200}
        optional
      />
      <TextInput
        {...shared}
        name={field.cost}
        label={say.cost}
        hint={say.costHint}
        longest={15}
        optional
      />
      <TextInput {...shared} name={field.ends} label={say.ends} type="date" optional />
      <TextInput
        {...shared}
        name={field.origin}
        label={say.origin}
        hint={say.originHint}
        longest={200}
        optional
      />
      {Array.from({ length: roomFor(chosen.initiatives) }, (_, at) => (
        <Select
          {...shared}
          name={field.initiative(at + 1)}
          label={say.initiative(at + 1)}
          none={say.none}
          options={initiativeOptions(view)}
          optional
        />
      ))}
    </>
  );
};

interface TicksProps {
  readonly label: string;
  readonly hint?: string;
  readonly form: FormState;
  readonly options: readonly Option[];
  /** Options that are folded away while none of them is chosen. */
  readonly more?: { readonly label: string; readonly options: readonly Option[] };
  readonly nameOf: (value: string) => string;
  readonly lang?: string;
}

/** Any number of a list. */
const Ticks: FC<TicksProps> = (props) => {
  const { label, hint, form, options, more, nameOf } = props;
  const isOpen = more?.options.some(({ value }) => form.answers[nameOf(value)] !== undefined);
  return (
    <fieldset class="report-field">
      <legend class="utrecht-form-label">{label}</legend>
      {hint !== undefined && <p class="small quiet report-hint">{hint}</p>}
      <TickList {...props} options={options} />
      {more !== undefined && (
        <details open={isOpen}>
          <summary>{more.label}</summary>
          <TickList {...props} options={more.options} />
        </details>
      )}
    </fieldset>
  );
};

const TickList: FC<TicksProps> = ({ form, options, nameOf, lang }) => (
  <div class="solution-ticks">
    {options.map(({ value, label }) => (
      <div class="choice-tick">
        <label>
          <input
            type="checkbox"
            name={nameOf(value)}
            value="ja"
            checked={form.answers[nameOf(value)] !== undefined}
          />
          <span lang={lang}>{label}</span>
        </label>
      </div>
    ))}
  </div>
);

interface FormProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly solution: Solution;
  readonly form: FormState;
  /** It was sent and came back. */
  readonly isOpen: boolean;
}

/** Everything that is known of a solution, to be put right. */
export const FactsForm: FC<FormProps> = (props) => {
  const { visit, solution, form } = props;
  const { owner, users, initiatives } = solution.facts;
  const say = solutionFormWords[visit.language];
  return (
    <Folded {...props} title={say.factsTitle} to="feiten">
      <FactFields
        visit={visit}
        view={props.view}
        form={form}
        chosen={{ parties: owner === undefined ? users : [...users, owner], initiatives }}
      />
    </Folded>
  );
};

/** Where a solution stands, with the texts that a temporary one cannot be used without. */
export const StandingFields: FC<Pick<FieldsProps, "visit" | "form">> = ({ visit, form }) => {
  const { language } = visit;
  const say = solutionsWords[language];
  const ask = solutionFormWords[language];
  const shared = { language, form };
  return (
    <>
      <Segments
        {...shared}
        name={field.kind}
        label={ask.kind}
        hint={ask.kindHint}
        options={solutionKinds.map((value) => ({ value, label: say.kinds[value] }))}
      />
      <Segments
        {...shared}
        name={field.state}
        label={ask.state}
        options={solutionStates.map((value) => ({ value, label: say.states[value] }))}
      />
      <TextInput {...shared} name={field.on} label={ask.on} type="date" />
      <TextArea
        {...shared}
        name={field.reason}
        label={ask.reason}
        rows={2}
        longest={longestNote}
        optional
      />
      {exitParts.map((part) => (
        <TextArea
          {...shared}
          name={field.exit(part)}
          label={ask.exit[part]}
          hint={ask.exitHint}
          rows={2}
          longest={longestNote}
        />
      ))}
    </>
  );
};

/** The standing of a solution, to be changed. */
export const StandingForm: FC<FormProps> = (props) => {
  const { visit, form } = props;
  return (
    <Folded {...props} title={solutionFormWords[visit.language].standTitle} to="stand">
      <StandingFields visit={visit} form={form} />
    </Folded>
  );
};

const Folded: FC<FormProps & { title: string; to: string; children?: Child }> = (props) => {
  const { visit, solution, form, isOpen, title, to, children } = props;
  return (
    <details open={isOpen}>
      <summary>{title}</summary>
      <form
        class="report-form"
        method="post"
        action={href(visit, `/oplossingen/${solution.id}/${to}`)}
        novalidate
      >
        <input type="hidden" name={submission} value={form.answers[submission]} />
        <input type="hidden" name={seen} value={form.answers[seen]} />
        {children}
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {solutionFormWords[visit.language].send}
          </button>
        </p>
      </form>
    </details>
  );
};
