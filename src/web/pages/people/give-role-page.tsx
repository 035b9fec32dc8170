import { giveRole } from "../../../app/people/change-roles.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import {
  freshAnswers,
  sentAnswers,
  submission,
  written,
  type Answers,
} from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { formFaults, NotRecorded, roleFault, statusOf, type Outcome } from "./faults.tsx";
import { peopleWords } from "./people.words.ts";
import { Reason, RoleFields } from "./role-fields.tsx";
import {
  field,
  partyOptions,
  readRole,
  reasonFaults,
  roleOptions,
  seatOptions,
} from "./role-form.ts";

/** A form to give somebody a role, or a seat when the address names a body. */
export const giveRolePage = (c: SiteContext) => {
  const { register, view } = c.var;
  const seen = register.lastOn(`person:${c.req.param("id") ?? ""}`);
  return formPage(c, freshAnswers({ [field.from]: view.today, [field.seen]: String(seen) }));
};

export async function receiveRole(c: SiteContext) {
  const { visit, view, steering, actor } = c.var;
  const { language } = visit;
  const answers = await sentAnswers(c);
  const person = await personOf(c);
  if (person === undefined) return notFoundPage(c);
  const body = c.req.param("body");
  const options = optionsOf(c);
  const read = readRole(answers, options, body === undefined ? [] : partyOptions(view));
  const wrong = [...(read.ok ? [] : read.error), ...reasonFaults(answers)];
  if (!read.ok || wrong.length > 0)
    return formPage(c, answers, { faults: formFaults(wrong, language) });
  const given = await giveRole(steering, actor, {
    person: person.id,
    role: read.value,
    reason: written(answers, field.reason),
    seen: Number(answers[field.seen]) || 0,
    submission: answers[submission]!,
  });
  if (given.ok) return c.redirect(href(visit, `/mensen/${person.id}`), 303);
  const { error } = given;
  if (error.kind !== "meanwhile")
    return formPage(c, answers, { faults: [roleFault(error, language)] });
  const seen = String(error.latest.number);
  return formPage(c, { ...answers, [field.seen]: seen }, { meanwhile: true });
}

/** Who it is for; nobody who was erased. */
export async function personOf(c: SiteContext) {
  const id = c.req.param("id");
  return (await c.var.people.all()).find((person) => person.id === id && person.name !== "");
}

function optionsOf(c: SiteContext) {
  const { view, visit } = c.var;
  const body = c.req.param("body");
  return body === undefined
    ? roleOptions(view, visit.language)
    : seatOptions(body, view, visit.language);
}

async function formPage(c: SiteContext, answers: Answers, outcome: Outcome = {}) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = peopleWords[language];
  const person = await personOf(c);
  const asked = c.req.param("body");
  const body = view.lookup.body(asked ?? "");
  if (person === undefined || (asked !== undefined && body === undefined)) return notFoundPage(c);
  const title =
    body === undefined
      ? say.giveRole.title(person.name)
      : say.giveRole.seatTitle(person.name, body.name);
  const form = { answers, faults: outcome.faults ?? [] };
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={`${form.faults.length > 0 ? `${say.error}: ` : ""}${title}`}
      description={title}
    >
      <Breadcrumb
        visit={visit}
        above={[
          { path: "/mensen", label: say.tab },
          { path: `/mensen/${person.id}`, label: person.name },
        ]}
      />
      <div class="report-head">
        <h1 class="nl-heading nl-heading--level-2">{title}</h1>
        <NotRecorded outcome={outcome} language={language} />
      </div>
      <form class="report-form" method="post" action={href(visit, visit.path)} novalidate>
        <input type="hidden" name={submission} value={answers[submission]} />
        <input type="hidden" name={field.seen} value={answers[field.seen]} />
        <RoleFields
          language={language}
          form={form}
          label={body === undefined ? say.giveRole.role : say.giveRole.seat}
          options={optionsOf(c)}
          {...(body !== undefined && { parties: partyOptions(view) })}
        />
        <Reason language={language} form={form} optional />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {body === undefined ? say.giveRole.send : say.giveRole.sendSeat}
          </button>
        </p>
      </form>
    </Page>,
    statusOf(outcome),
  );
}
