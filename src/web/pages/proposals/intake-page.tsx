import { latestDocuments } from "../../../app/steering/latest-documents.ts";
import { addInitiative, type Documents } from "../../../core/proposals/index.ts";
import { Select, TextInput, type FormState } from "../../layout/form-field.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import type { SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, written } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { ProposalForm } from "./about-fields.tsx";
import { formPage } from "./form-page.tsx";
import { formWords } from "./form.words.ts";
import { chosenIn, References } from "./references.tsx";
import { aboutFaults, aboutFields, draftIn, saveChanges } from "./save-changes.ts";
import { TextFields } from "./text-fields.tsx";
import { textIn } from "./text-in.ts";

const field = {
  name: "naam",
  summary: "wat",
  challenge: "opgave",
  organisations: "organisaties",
  municipalities: "gemeenten",
} as const;

const documentsOf = ({ var: { office } }: SiteContext) =>
  latestDocuments(office.store, office.region);

/** The short form for a new initiative. */
export async function intakePage(c: SiteContext) {
  const proposal = c.var.visit.query.get(aboutFields.proposal) ?? "";
  const answers = freshAnswers({ [aboutFields.proposal]: proposal });
  return showIntake(c, await documentsOf(c), { answers, faults: [] });
}

export async function sendIntake(c: SiteContext) {
  const { visit } = c.var;
  const say = formWords[visit.language].faults;
  const answers = await sentAnswers(c);
  const documents = await documentsOf(c);
  const { plan } = documents;
  const name = written(answers, field.name);
  const summary = textIn(answers, field.summary);
  const challenge = plan.challenges.find(({ id }) => id === answers[field.challenge])?.id;
  const faults: readonly Fault[] = [
    ...(name === undefined ? [{ field: field.name, text: say.name }] : []),
    ...(summary === undefined ? [{ field: field.summary, text: say.summary }] : []),
    ...(challenge === undefined ? [{ field: field.challenge, text: say.challenge }] : []),
    ...aboutFaults(c, answers),
  ];
  if (name === undefined || summary === undefined || challenge === undefined)
    return showIntake(c, documents, { answers, faults });
  const organisations = chosenIn(answers, field.organisations, plan.organisations);
  const municipalities = chosenIn(answers, field.municipalities, plan.municipalities);
  const intake = { name, summary, challenge, organisations, municipalities };
  const changes = addInitiative(documents, intake);
  const saved = await saveChanges(c, answers, changes, documents, () => field.name);
  return saved.ok
    ? c.redirect(href(visit, `/voorstellen/${saved.value}`), 303)
    : showIntake(c, documents, saved.error);
}

function showIntake(c: SiteContext, { plan }: Documents, form: FormState) {
  const { visit } = c.var;
  const { language } = visit;
  const say = formWords[language];
  const shared = { language, form };
  return formPage(
    c,
    say.intakeTitle,
    form,
    <ProposalForm
      visit={visit}
      register={c.var.register}
      form={form}
      action="/voorstellen/nieuw/initiatief"
      draft={draftIn(c, form.answers)}
      scored
    >
      <TextInput {...shared} name={field.name} label={say.name} longest={120} />
      <TextFields {...shared} name={field.summary} label={say.summary} hint={say.summaryHint} />
      <Select
        {...shared}
        name={field.challenge}
        label={say.challenge}
        none={say.chooseChallenge}
        options={plan.challenges.map(({ id, title }) => ({ value: id, label: title[language] }))}
      />
      <References
        {...shared}
        name={field.organisations}
        label={say.organisations}
        options={plan.organisations.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <References
        {...shared}
        name={field.municipalities}
        label={say.municipalities}
        options={plan.municipalities.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
    </ProposalForm>,
  );
}
