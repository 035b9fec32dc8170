import { erasePerson } from "../../../app/people/erase-person.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { FieldFault } from "../../layout/form-field.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { formFaults, NotRecorded, roleFault, statusOf, type Outcome } from "./faults.tsx";
import { personOf } from "./give-role-page.tsx";
import { peopleWords } from "./people.words.ts";
import { field } from "./role-form.ts";

/** Asks once more before somebody is erased, and says what goes and what stays. */
export const erasePage = (c: SiteContext) => formPage(c, freshAnswers());

export async function receiveErasure(c: SiteContext) {
  const { visit, view, actor } = c.var;
  const { language } = visit;
  const answers = await sentAnswers(c);
  const person = await personOf(c);
  if (person === undefined) {
    // Who sends it twice sees what became of it.
    const id = c.req.param("id") ?? "";
    const isErased = (await c.var.people.all()).some((one) => one.id === id);
    return isErased ? c.redirect(href(visit, `/mensen/${id}`), 303) : notFoundPage(c);
  }
  if (answers[field.sure] !== "ja")
    return formPage(c, answers, {
      faults: formFaults([{ field: field.sure, fault: "sure" }], language),
    });
  const by = { kind: "person", person: actor.person! } as const;
  const erased = await erasePerson(c.var, by, {
    person: person.id,
    today: view.today,
    submission: answers[submission]!,
  });
  if (!erased.ok) {
    const { text } = roleFault(erased.error, language);
    return formPage(c, answers, { faults: [{ field: field.sure, text }] });
  }
  return c.redirect(href(visit, person.id === actor.person ? "/" : `/mensen/${person.id}`), 303);
}

async function formPage(c: SiteContext, answers: Answers, outcome: Outcome = {}) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = peopleWords[language];
  const person = await personOf(c);
  if (person === undefined) return notFoundPage(c);
  const title = say.erase.title(person.name);
  const form = { answers, faults: outcome.faults ?? [] };
  const address = `/mensen/${person.id}`;
  return render(
    c,
    <Page visit={visit} view={view} title={title} description={title}>
      <Breadcrumb
        visit={visit}
        above={[
          { path: "/mensen", label: say.tab },
          { path: address, label: person.name },
        ]}
      />
      <div class="report-head">
        <h1 class="nl-heading nl-heading--level-2">{title}</h1>
        <NotRecorded outcome={outcome} language={language} />
        <p>{say.erase.gone}</p>
        <p>{say.erase.stays}</p>
        <p>
          {say.erase.words}{" "}
          <a href={href(visit, `/logboek?wie=${person.id}`)}>{say.person.history}</a>
        </p>
        <p>{say.erase.backups}</p>
      </div>
      <form class="report-form" method="post" action={href(visit, `${address}/wissen`)} novalidate>
        <input type="hidden" name={submission} value={answers[submission]} />
        <div class="report-field">
          <FieldFault name={field.sure} form={form} />
          <label class="sure-choice">
            <input
              type="checkbox"
              id={field.sure}
              name={field.sure}
              value="ja"
              checked={answers[field.sure] === "ja"}
            />
            {say.erase.sure}
          </label>
        </div>
        <p class="actions">
          <button class="nl-button nl-button--primary" type="submit">
            {say.erase.send}
          </button>
          <a href={href(visit, address)}>{say.erase.cancel}</a>
        </p>
      </form>
    </Page>,
    statusOf(outcome),
  );
}
