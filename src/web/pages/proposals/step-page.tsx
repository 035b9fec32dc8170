import { latestDocuments } from "../../../app/steering/latest-documents.ts";
import { refused } from "../../../kernel/result.ts";
import type { Documents } from "../../../core/proposals/index.ts";
import { Select, TextInput, type FormState } from "../../layout/form-field.tsx";
import type { SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { ProposalForm } from "./about-fields.tsx";
import { formPage } from "./form-page.tsx";
import { formWords } from "./form.words.ts";
import { aboutFaults, aboutFields, draftIn, saveChanges } from "./save-changes.ts";
import { courseSteps, parts, readStep, stepFields, type StepKind } from "./step-form.ts";
import { subjectOptions } from "./subject-options.ts";
import { TextFields } from "./text-fields.tsx";

/** The form for a step of an initiative: start, scale, merge, split or stop. */
export async function stepPage(c: SiteContext) {
  const kind = kindIn(c);
  if (kind === undefined) return notFoundPage(c);
  const { query } = c.var.visit;
  const answers = freshAnswers({
    [stepFields.subject]: query.get(stepFields.subject) ?? "",
    // Somebody may come with a choice made in a what-if.
    [stepFields.on]: query.get(stepFields.on) ?? "",
    [stepFields.factor]: query.get(stepFields.factor) ?? "",
    [aboutFields.proposal]: query.get(aboutFields.proposal) ?? "",
  });
  return showStep(c, kind, await documentsOf(c), { answers, faults: [] });
}

export async function sendStep(c: SiteContext) {
  const kind = kindIn(c);
  if (kind === undefined) return notFoundPage(c);
  const { visit, view } = c.var;
  const answers = await sentAnswers(c);
  const documents = await documentsOf(c);
  const changes = readStep(kind, answers, documents, view.today, visit.language);
  const saved = changes.ok
    ? await saveChanges(c, answers, changes.value, documents, () => stepFields.subject)
    : refused({ answers, faults: [...changes.error, ...aboutFaults(c, answers)] });
  return saved.ok
    ? c.redirect(href(visit, `/voorstellen/${saved.value}`), 303)
    : showStep(c, kind, documents, saved.error);
}

const kindIn = (c: SiteContext): StepKind | undefined =>
  courseSteps.find((kind) => kind === c.req.param("kind"));
const documentsOf = ({ var: { office } }: SiteContext) =>
  latestDocuments(office.store, office.region);

function showStep(c: SiteContext, kind: StepKind, { plan }: Documents, form: FormState) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = formWords[language];
  const shared = { language, form };
  return formPage(
    c,
    say.step[kind],
    form,
    <ProposalForm
      visit={visit}
      register={c.var.register}
      form={form}
      action={`/voorstellen/nieuw/stap/${kind}`}
      draft={draftIn(c, form.answers)}
      scored
    >
      <Select
        {...shared}
        name={stepFields.subject}
        label={say.subject}
        none={say.chooseSubject}
        options={subjectOptions(plan, view.today)}
      />
      {kind === "merged" && (
        <Select
          {...shared}
          name={stepFields.into}
          label={say.intoOne}
          none={say.chooseSubject}
          options={plan.initiatives
            .map(({ id, name }) => ({ value: id, label: name }))
            .toSorted((a, b) => a.label.localeCompare(b.label, "nl"))}
        />
      )}
      {kind === "scaled" && (
        <TextInput
          {...shared}
          name={stepFields.factor}
          label={say.factor}
          hint={say.factorHint}
          longest={6}
        />
      )}
      {kind === "split" &&
        parts.map((part) => (
          <>
            <TextInput
              {...shared}
              name={stepFields.part(part)}
              label={say.part(part)}
              hint={part === 1 ? say.partHint : undefined}
              longest={120}
            />
            <TextFields
              {...shared}
              name={stepFields.partSummary(part)}
              label={say.partSummary(part)}
            />
          </>
        ))}
      <TextInput {...shared} name={stepFields.on} label={say.on} type="date" />
    </ProposalForm>,
  );
}
