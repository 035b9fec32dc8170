import type { FC } from "hono/jsx";
import { heldFor, leftBehind, partyLeaves } from "../../../app/people/party-leaves.ts";
import { leavingDay } from "../../../core/commitments/index.ts";
import { slugOf, type Organisation } from "../../../core/plan/index.ts";
import { can, type RoleFault } from "../../../core/rights/index.ts";
import { date } from "../../format.ts";
import type { Language } from "../../language.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { Confirm } from "../../layout/confirm.tsx";
import { TextArea, TextInput } from "../../layout/form-field.tsx";
import { Page } from "../../layout/page.tsx";
import { saidText } from "../../layout/said.tsx";
import { namesIn } from "../../person-names.ts";
import { render, type SiteContext } from "../../render.ts";
import {
  freshAnswers,
  sentAnswers,
  submission,
  written,
  type Answers,
} from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { deliveriesOf } from "../commitments/party-deliveries.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { riskLang, riskTitle } from "../risks/risk-names.ts";
import { formFaults, NotRecorded, roleFault, statusOf, type Outcome } from "./faults.tsx";
import { leaveWords } from "./leave.words.ts";
import { dayFaults, field, longestReason, reasonFaults } from "./role-form.ts";
import { roleName } from "./role-words.ts";

/** What ends when a party leaves, and what then stays open. */
export const leavePage = (c: SiteContext) =>
  shown(c, freshAnswers({ [field.on]: c.var.view.today }));

export async function receiveLeaving(c: SiteContext) {
  const { visit, view, register, steering, actor } = c.var;
  const { language } = visit;
  const organisation = view.lookup.organisation(c.req.param("id") ?? "");
  if (organisation === undefined) return notFoundPage(c);
  const answers = await sentAnswers(c);
  const on = written(answers, field.on) ?? "";
  const wrong = [...dayFaults(field.on, on), ...reasonFaults(answers, true)];
  if (wrong.length > 0) return shown(c, answers, { faults: formFaults(wrong, language) });
  const address = href(visit, `/partijen/${organisation.id}/vertrek`);
  // Sent twice, it has left already.
  if (leavingDay(register, organisation.id) === on) return c.redirect(address, 303);
  const left = await partyLeaves(
    steering,
    { kind: "person", person: actor.person! },
    {
      organisation: organisation.id,
      on,
      today: view.today,
      reason: written(answers, field.reason)!,
      submission: answers[submission]!,
    },
  );
  if (!left.ok) return shown(c, answers, { faults: [leavingFault(left.error, language)] });
  return c.redirect(address, 303);
}

function leavingFault(fault: RoleFault, language: Language) {
  const other = roleFault(fault, language);
  return fault.kind === "before-it-began"
    ? { ...other, text: leaveWords[language].beforeItBegan(date(fault.began, language)) }
    : other;
}

async function shown(c: SiteContext, answers: Answers, outcome: Outcome = {}) {
  const { visit, view, register, actor } = c.var;
  const { language } = visit;
  const say = leaveWords[language];
  const organisation = view.lookup.organisation(c.req.param("id") ?? "");
  if (organisation === undefined) return notFoundPage(c);
  const held = heldFor(register, organisation.id, view.today);
  const nameOf = await namesIn(c);
  const leaves = leavingDay(register, organisation.id);
  const title =
    leaves === undefined ? say.question(organisation.name) : say.title(organisation.name);
  const shared = { language, form: { answers, faults: outcome.faults ?? [] } };
  const mayEnd = can(actor, "manage-people", { kind: "region" }) && visit.asOf === undefined;
  return render(
    c,
    <Page visit={visit} view={view} title={title} description={say.tab}>
      <Breadcrumb
        visit={visit}
        above={[{ path: `/partijen/${organisation.id}`, label: organisation.name, lang: "nl" }]}
      />
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="lead">
          {leaves === undefined ? say.lead(held.length) : say.back(date(leaves, language))}
        </p>
        <NotRecorded outcome={outcome} language={language} />
      </div>
      {held.length > 0 && (
        <section class="section">
          <h2 class="nl-heading nl-heading--level-2">{say.ends}</h2>
          <ul>
            {held.map(({ person, role }) => (
              <li>
                {nameOf(person)}: {roleName(role, view, language)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayEnd && leaves === undefined && (
        <div class="section">
          <Confirm
            label={say.send}
            follows={[say.follows(held.length), say.past]}
            open={outcome.faults !== undefined}
          >
            <form
              class="report-form"
              method="post"
              action={href(visit, `/partijen/${organisation.id}/vertrek`)}
              novalidate
            >
              <input type="hidden" name={submission} value={answers[submission]} />
              <TextInput {...shared} name={field.on} label={say.on} type="date" />
              <TextArea
                {...shared}
                name={field.reason}
                label={say.why}
                hint={say.whyHint}
                rows={2}
                longest={longestReason}
              />
              <p>
                <button class="nl-button nl-button--secondary" type="submit">
                  {say.yes}
                </button>
              </p>
            </form>
          </Confirm>
        </div>
      )}
      <StaysOpen c={c} organisation={organisation} nameOf={nameOf} />
    </Page>,
    statusOf(outcome),
  );
}

interface StaysOpenProps {
  readonly c: SiteContext;
  readonly organisation: Organisation;
  readonly nameOf: (person: string) => string;
}

/** What somebody else has to be found for. */
const StaysOpen: FC<StaysOpenProps> = ({ c, organisation, nameOf }) => {
  const { visit, view, register } = c.var;
  const { language } = visit;
  const say = leaveWords[language];
  const known = { register, lookup: view.lookup, plan: view.plan };
  const left = leftBehind(known, organisation.id, view.today);
  const { bodies, leads, ledByItsPeople, actions, risks, preconditions } = left;
  // What the whole board promised stays promised by those who stay.
  const promised = view.plan.commitments.filter(({ parties }) =>
    parties?.includes(organisation.id),
  );
  const initiativeName = (id: string) => view.lookup.initiative(id)?.name ?? id;
  const lists = [
    {
      title: say.bodies,
      items: bodies.map(({ id, name }) => (
        <a href={href(visit, `/partijen#${id}`)} lang="nl">
          {name}
        </a>
      )),
    },
    {
      title: say.leads,
      items: leads.map((subject) => (
        <a href={href(visit, `/initiatieven/${slugOf(subject)}`)} lang="nl">
          {subject.initiative?.name ?? subject.priority?.name}
        </a>
      )),
    },
    {
      title: say.people,
      items: ledByItsPeople.map(({ person, initiative }) => (
        <a href={href(visit, `/initiatieven/${initiative}`)} lang="nl">
          {initiativeName(initiative)} ({nameOf(person)})
        </a>
      )),
    },
    {
      title: say.actions,
      items: actions.map((action) => (
        <>
          <a href={href(visit, `/acties/${action.id}`)} lang="nl">
            {saidText(action.what, language)}
          </a>{" "}
          <span class="small quiet">
            {nameOf(action.owner)}, {say.due(date(action.due, language))}
          </span>
        </>
      )),
    },
    {
      title: say.risks,
      items: risks.map((risk) => (
        <a href={href(visit, `/risicos/${risk.id}`)} lang={riskLang(risk)}>
          {riskTitle(risk, language)}
        </a>
      )),
    },
    {
      title: say.preconditions,
      items: preconditions.map(({ planned }) => (
        <a href={href(visit, `/randvoorwaarden/${planned.id}`)}>{planned.title[language]}</a>
      )),
    },
    { title: say.commitments, items: promised.map(({ title }) => title[language]) },
    {
      title: say.figures,
      items: deliveriesOf(view, organisation.id).map(({ source }) => source),
    },
  ].filter(({ items }) => items.length > 0);
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.stays}</h2>
      <p>{lists.length === 0 ? say.nothing : say.staysLead}</p>
      {lists.map(({ title, items }) => (
        <details open={items.length <= 5}>
          <summary>
            {title} <span class="quiet">({items.length})</span>
          </summary>
          <ul>
            {items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
};
