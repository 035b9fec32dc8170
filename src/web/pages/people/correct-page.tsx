import { correctPerson } from "../../../app/people/correct-person.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { formFaults, NotRecorded, statusOf, type Outcome } from "./faults.tsx";
import { personOf } from "./give-role-page.tsx";
import { peopleWords } from "./people.words.ts";
import { field } from "./role-form.ts";
import { readWho, WhoFields } from "./who-fields.tsx";

/** A form to put the name or the address of somebody right. */
export async function correctPage(c: SiteContext) {
  const { name, email = "" } = (await personOf(c)) ?? {};
  return formPage(c, freshAnswers({ [field.name]: name ?? "", [field.email]: email }));
}

export async function receiveCorrection(c: SiteContext) {
  const { visit, actor } = c.var;
  const { language } = visit;
  const answers = await sentAnswers(c);
  const person = await personOf(c);
  if (person === undefined) return notFoundPage(c);
  const who = readWho(answers);
  if (!who.ok) return formPage(c, answers, { faults: formFaults(who.error, language) });
  const by = { kind: "person", person: actor.person! } as const;
  const corrected = await correctPerson(c.var, by, person, {
    to: who.value,
    submission: answers[submission]!,
  });
  if (corrected.ok) return c.redirect(href(visit, `/mensen/${person.id}`), 303);
  const text = peopleWords[language].faults[corrected.error.kind];
  return formPage(c, answers, { faults: [{ field: field.email, text }] });
}

async function formPage(c: SiteContext, answers: Answers, outcome: Outcome = {}) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = peopleWords[language];
  const person = await personOf(c);
  if (person === undefined) return notFoundPage(c);
  const title = say.correct.title(person.name);
  const address = `/mensen/${person.id}`;
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={`${(outcome.faults ?? []).length > 0 ? `${say.error}: ` : ""}${title}`}
      description={title}
    >
      <Breadcrumb
        visit={visit}
        above={[
          { path: "/mensen", label: say.tab },
          { path: address, label: person.name },
        ]}
      />
      <div class="report-head">
        <h1 class="nl-heading nl-heading--level-2">{title}</h1>
        <p>{say.correct.lead}</p>
        <NotRecorded outcome={outcome} language={language} />
      </div>
      <form
        class="report-form"
        method="post"
        action={href(visit, `${address}/gegevens`)}
        novalidate
      >
        <input type="hidden" name={submission} value={answers[submission]} />
        <WhoFields language={language} form={{ answers, faults: outcome.faults ?? [] }} />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {say.correct.send}
          </button>
        </p>
      </form>
    </Page>,
    statusOf(outcome),
  );
}
