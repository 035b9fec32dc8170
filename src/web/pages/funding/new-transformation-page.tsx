import { randomUUID } from "node:crypto";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import { Select, TextInput } from "../../layout/form-field.tsx";
import { FormNotices, savedQuery } from "../../layout/form-notices.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { initiativeOptions, sourcesIn } from "./funding-names.ts";
import { fundingWords } from "./funding.words.ts";
import { field, mostInitiatives, readBundle } from "./transformation-form.ts";
import { transformationWords } from "./transformation.words.ts";

/** A form to bundle initiatives in a transformation plan. */
export const newTransformationPage = (c: SiteContext) => shown(c, freshAnswers());

export async function receiveNewTransformation(c: SiteContext) {
  const { view, visit, steering, actor } = c.var;
  const answers = await sentAnswers(c);
  const known = {
    sources: sourcesIn(view).map(({ id }) => id),
    initiatives: initiativeOptions(view).map(({ value }) => value),
  };
  const read = readBundle(answers, known, visit.language);
  if (!read.ok) return shown(c, answers, read.error);
  const recorded = await steering.record(
    { kind: "person", person: actor.person! },
    [{ subject: `transformation-plan:${randomUUID()}`, act: read.value }],
    { submission: answers[submission]! },
  );
  if (!recorded.ok) throw new Error("a plan that is new waits for nobody");
  const id = recorded.value.entries[0]!.subject.slice("transformation-plan:".length);
  return c.redirect(href(visit, `/financiering/plannen/${id}?${savedQuery}`), 303);
}

function shown(c: SiteContext, answers: Answers, faults: readonly Fault[] = []) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = transformationWords[language];
  const shared = { language, form: { answers, faults } };
  const initiatives = initiativeOptions(view);
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={faults.length > 0 ? `${say.error}: ${say.add}` : say.add}
      description={say.lead}
    >
      <Breadcrumb
        visit={visit}
        above={[{ path: "/financiering", label: fundingWords[language].tab }]}
      />
      <div class="report-head">
        <FormNotices visit={visit} faults={faults} />
        <h1 class="nl-heading nl-heading--level-2">{say.add}</h1>
        <p>{say.lead}</p>
      </div>
      <form
        class="report-form"
        method="post"
        action={href(visit, "/financiering/plannen/nieuw")}
        novalidate
      >
        <input type="hidden" name={submission} value={answers[submission]} />
        <TextInput {...shared} name={field.name} label={say.name} longest={200} />
        <Select
          {...shared}
          name={field.source}
          label={say.from}
          none={say.choose}
          options={sourcesIn(view).map(({ id, name }) => ({ value: id, label: name }))}
        />
        {Array.from({ length: mostInitiatives }, (_, at) => (
          <Select
            {...shared}
            name={field.initiative(at + 1)}
            label={say.initiative(at + 1)}
            none={say.choose}
            options={initiatives}
            optional={at > 0}
          />
        ))}
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.save}
          </button>
        </p>
      </form>
    </Page>,
    faults.length > 0 ? 422 : 200,
  );
}
