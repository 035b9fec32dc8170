import type { FC } from "hono/jsx";
import { endRole } from "../../../app/people/change-roles.ts";
import { bodyResource, can } from "../../../core/rights/index.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { sentAnswers, submission, written } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { Fact } from "../entry/fact.tsx";
import { accountsIn, type Account } from "./accounts.ts";
import { formFaults, NotRecorded, roleFault, statusOf, type Outcome } from "./faults.tsx";
import { standing } from "./people-page.tsx";
import { peopleWords } from "./people.words.ts";
import { dayFaults, field, reasonFaults } from "./role-form.ts";
import { roleName, termOf } from "./role-words.ts";
import { HeldRole, type Sent } from "./held-role.tsx";
import { LettingIn } from "./letting-in.tsx";

/** One person: which roles, since when, and how they come in. */
export const personPage = (c: SiteContext) => shown(c);

/** Ends a role, or gives the form back with what is wrong. */
export async function receiveEnd(c: SiteContext) {
  const { visit, view, steering, actor } = c.var;
  const id = c.req.param("id") ?? "";
  const account = await accountOf(c);
  const at = Number(c.req.param("role"));
  const role = account?.roles[at];
  const body = c.req.param("body");
  const isMeant = role?.kind === "seat" ? role.body === body : body === undefined;
  if (role === undefined || !isMeant) return notFoundPage(c);
  const answers = await sentAnswers(c);
  const on = written(answers, field.on) ?? "";
  const wrong = [...dayFaults(field.on, on), ...reasonFaults(answers)];
  const again = (outcome: Outcome) => shown(c, { at, answers, ...outcome });
  if (wrong.length > 0) return again({ faults: formFaults(wrong, visit.language) });
  const ended = await endRole(steering, actor, {
    person: id,
    role,
    on,
    reason: written(answers, field.reason),
    seen: Number(answers[field.seen]) || 0,
    submission: answers[submission]!,
  });
  if (!ended.ok)
    return ended.error.kind === "meanwhile"
      ? again({ meanwhile: true })
      : again({ faults: [roleFault(ended.error, visit.language)] });
  // With a role of one's own the right to see this page may be gone.
  const isOwn = actor.person === id && on <= view.today;
  return c.redirect(href(visit, isOwn ? "/mijn" : `/mensen/${id}`), 303);
}

async function accountOf(c: SiteContext): Promise<Account | undefined> {
  const id = c.req.param("id");
  return (await accountsIn(c)).find(({ person }) => person.id === id);
}

async function shown(c: SiteContext, sent?: Sent) {
  const { visit, view, actor } = c.var;
  const { language } = visit;
  const say = peopleWords[language];
  if (sent?.meanwhile === true) c.set("register", await c.var.steering.upToDate());
  const account = await accountOf(c);
  if (account === undefined) return notFoundPage(c);
  const { person, roles, current } = account;
  const name = person.name || say.erasedName;
  const later = roles.filter(({ from }) => from > view.today);
  const past = roles.filter(({ until }) => until !== undefined && until < view.today);
  const lists = [
    [say.person.roles, current],
    [say.person.later, later],
  ] as const;
  return render(
    c,
    <Page visit={visit} view={view} title={name} description={say.person.lead(current.length)}>
      <Breadcrumb visit={visit} above={[{ path: "/mensen", label: say.tab }]} />
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{name}</h1>
        <p class="lead">{say.person.lead(current.length)}</p>
        {sent !== undefined && <NotRecorded outcome={sent} language={language} />}
        {visit.query.get("uitgelogd") === "ja" && (
          <p class="note" role="status">
            {say.person.sessionsEnded}
          </p>
        )}
      </div>
      {lists.map(
        ([title, held]) =>
          (held.length > 0 || held === current) && (
            <section class="section">
              <h2 class="nl-heading nl-heading--level-2">{title}</h2>
              {held.length === 0 && <p>{say.person.none}</p>}
              <ul class="card-list">
                {held.map((role) => (
                  <HeldRole c={c} account={account} role={role} sent={sent} />
                ))}
              </ul>
            </section>
          ),
      )}
      {past.length > 0 && (
        <details class="section">
          <summary>{say.person.past}</summary>
          <ul>
            {past.map((role) => (
              <li>
                {roleName(role, view, language)}, {termOf(role, view.today, language)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {account.access !== "erased" && <Giving c={c} id={person.id} />}
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.person.access}</h2>
        <dl class="facts">
          {can(actor, "manage-people", { kind: "region" }) && (
            <Fact term={say.person.email}>{person.email ?? say.person.noEmail}</Fact>
          )}
          <Fact term={say.person.state}>{standing(account, language)}</Fact>
        </dl>
        <LettingIn c={c} account={account} />
      </section>
    </Page>,
    statusOf(sent ?? {}),
  );
}

/** The ways to a role or a seat, as far as who asks may give it. */
const Giving: FC<{ c: SiteContext; id: string }> = ({ c, id }) => {
  const { visit, view, actor } = c.var;
  const say = peopleWords[visit.language].person;
  const mayManage = can(actor, "manage-people", { kind: "region" });
  const isRefused = actor.person === id && !mayManage;
  const bodies = view.plan.bodies.filter(
    (body) => !isRefused && can(actor, "seat-people", bodyResource(view.plan, body.id)!),
  );
  return (
    <div class="section stack">
      {mayManage && (
        <p>
          <a class="nl-button nl-button--secondary" href={href(visit, `/mensen/${id}/rol`)}>
            {say.give}
          </a>
        </p>
      )}
      {bodies.length > 0 && (
        <details>
          <summary>{say.seat}</summary>
          <ul>
            {bodies.map((body) => (
              <li>
                <a href={href(visit, `/mensen/${id}/plaats/${body.id}`)} lang="nl">
                  {body.name}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
};
