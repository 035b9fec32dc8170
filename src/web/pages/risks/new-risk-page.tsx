import { randomUUID } from "node:crypto";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import { Select, TextArea, TextInput } from "../../layout/form-field.tsx";
import { FormNotices, savedQuery } from "../../layout/form-notices.tsx";
import { Page } from "../../layout/page.tsx";
import { recordNew } from "../../record-acts.ts";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { longestNote } from "../../text-fault.ts";
import { href } from "../../visit.ts";
import { field, readNamed } from "./risk-form.ts";
import { risksWords } from "./risks.words.ts";

/** A form to name a risk that the plan does not have. */
export const newRiskPage = (c: SiteContext) => shown(c, freshAnswers());

export async function receiveNewRisk(c: SiteContext) {
  const { view, visit } = c.var;
  const answers = await sentAnswers(c);
  const challenges = view.plan.challenges.map(({ id }) => id);
  const read = readNamed(answers, challenges, visit.language);
  if (!read.ok) return shown(c, answers, read.error);
  const { subject } = await recordNew(c, `risk:${randomUUID()}`, read.value, answers);
  const id = subject.slice("risk:".length);
  return c.redirect(href(visit, `/risicos/${id}?${savedQuery}`), 303);
}

function shown(c: SiteContext, answers: Answers, faults: readonly Fault[] = []) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = risksWords[language];
  const shared = { language, form: { answers, faults } };
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={faults.length > 0 ? `${say.error}: ${say.add}` : say.add}
      description={say.create.lead}
    >
      <Breadcrumb visit={visit} above={[{ path: "/risicos", label: say.tab }]} />
      <div class="report-head">
        <FormNotices visit={visit} faults={faults} />
        <h1 class="nl-heading nl-heading--level-2">{say.create.title}</h1>
        <p>{say.create.lead}</p>
      </div>
      <form class="report-form" method="post" action={href(visit, "/risicos/nieuw")} novalidate>
        <input type="hidden" name={submission} value={answers[submission]} />
        <TextInput
          {...shared}
          name={field.name}
          label={say.create.name}
          hint={say.create.nameHint}
          longest={200}
        />
        <TextArea
          {...shared}
          name={field.summary}
          label={say.create.summary}
          longest={longestNote}
        />
        <TextArea
          {...shared}
          name={field.mitigation}
          label={say.create.mitigation}
          optional
          longest={longestNote}
        />
        <Select
          {...shared}
          name={field.challenge}
          label={say.create.challenge}
          none={say.create.all}
          options={view.plan.challenges.map(({ id, title }) => ({
            value: id,
            label: title[language],
          }))}
        />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.create.send}
          </button>
        </p>
      </form>
    </Page>,
    faults.length > 0 ? 422 : 200,
  );
}
