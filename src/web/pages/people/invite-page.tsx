import type { Context } from "hono";
import {
  inviteAgain,
  invitePerson,
  type InvitedPerson,
} from "../../../app/people/invite-person.ts";
import { isoDay } from "../../../app/iso-day.ts";
import { date } from "../../format.ts";
import { missLimit } from "../../http/miss-limit.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { FaultSummary } from "../../layout/fault-summary.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext, type SiteEnv } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { formFaults, NotRecorded, statusOf, type Outcome } from "./faults.tsx";
import { personOf } from "./give-role-page.tsx";
import { invitingWords } from "./inviting.words.ts";
import { peopleWords } from "./people.words.ts";
import { RoleFields } from "./role-fields.tsx";
import { field, partyOptions, readRole, roleOptions, seatOptions } from "./role-form.ts";
import { readWho, WhoFields } from "./who-fields.tsx";

/** Invitations that one person may send in a minute: enough for a whole board at once. */
const mostInvitations = 30;

/** The pages that let somebody in, together limited per inviter. */
export function invitingPages() {
  const sent = missLimit(mostInvitations);
  /** @returns whether this invitation may go out, and counts it */
  const mayInvite = ({ var: { actor } }: SiteContext): boolean => {
    const now = performance.now();
    if (sent.isBlocked(actor.person!, now)) return false;
    sent.missed(actor.person!, now);
    return true;
  };

  return {
    form: (c: SiteContext) => formPage(c, freshAnswers({ [field.from]: c.var.view.today })),

    receive: async (c: SiteContext) => {
      const { visit, view, actor } = c.var;
      const { language } = visit;
      const answers = await sentAnswers(c);
      const who = readWho(answers);
      const role = readRole(answers, optionsOf(c), partyOptions(view));
      if (!who.ok || !role.ok) {
        const wrong = [who, role].flatMap((read) => (read.ok ? [] : read.error));
        return formPage(c, answers, { faults: formFaults(wrong, language) });
      }
      if (!mayInvite(c)) return tooOften(c);
      const by = { kind: "person", person: actor.person! } as const;
      const invited = await invitePerson(
        c.var,
        by,
        { ...who.value, role: role.value },
        { site: visit.origin + visit.base, submission: answers[submission]! },
      );
      if (invited.ok) return invitedPage(c, invited.value);
      const text = peopleWords[language].faults[invited.error.kind];
      return formPage(c, answers, { faults: [{ field: field.email, text }] });
    },

    again: async (c: SiteContext) => {
      const { visit, actor } = c.var;
      const person = await personOf(c);
      if (person === undefined) return notFoundPage(c);
      if (!mayInvite(c)) return tooOften(c);
      const by = { kind: "person", person: actor.person! } as const;
      const invited = await inviteAgain(c.var, by, person, {
        site: visit.origin + visit.base,
        submission: (await sentAnswers(c))[submission]!,
      });
      return invitedPage(c, invited);
    },
  };
}

function optionsOf({ var: { view, visit } }: SiteContext) {
  return [
    ...roleOptions(view, visit.language),
    ...view.plan.bodies.flatMap(({ id }) => seatOptions(id, view, visit.language)),
  ];
}

function formPage(c: SiteContext, answers: Answers, outcome: Outcome = {}) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = peopleWords[language];
  const form = { answers, faults: outcome.faults ?? [] };
  const { newPerson } = invitingWords[language];
  const { title } = newPerson;
  const shared = { language, form };
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={`${form.faults.length > 0 ? `${say.error}: ` : ""}${title}`}
      description={title}
    >
      <Breadcrumb visit={visit} above={[{ path: "/mensen", label: say.tab }]} />
      <div class="report-head">
        <h1 class="nl-heading nl-heading--level-2">{title}</h1>
        <NotRecorded outcome={outcome} language={language} />
      </div>
      <form class="report-form" method="post" action={href(visit, "/mensen/nieuw")} novalidate>
        <input type="hidden" name={submission} value={answers[submission]} />
        <WhoFields {...shared} />
        <RoleFields
          {...shared}
          label={newPerson.firstRole}
          options={optionsOf(c)}
          parties={partyOptions(view)}
        />
        <p>
          <button class="nl-button nl-button--primary" type="submit">
            {newPerson.send}
          </button>
        </p>
      </form>
    </Page>,
    statusOf(outcome),
  );
}

/** How the invitation went out; its link is shown here and nowhere else. */
function invitedPage(c: SiteContext, { person: { id, name }, invited }: InvitedPerson) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = invitingWords[language].invited;
  const [title, lead] =
    invited.kind === "mailed"
      ? [say.mailed, say.mailedLead(invited.to)]
      : [say.passOn, say.passOnLead(name, date(isoDay(invited.expiresAt), language))];
  return render(
    c,
    <Page visit={visit} view={view} title={title} description={title}>
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="lead">{lead}</p>
      </div>
      {invited.kind === "to-pass-on" && (
        <p>
          <code class="pass-on">{invited.link}</code>
        </p>
      )}
      <p class="section">
        <a href={href(visit, `/mensen/${id}`)}>{say.to(name)}</a>
      </p>
    </Page>,
  );
}

function tooOften(c: Context<SiteEnv>) {
  const { visit, view } = c.var;
  const say = peopleWords[visit.language];
  const text = invitingWords[visit.language].invited["too-often"];
  c.header("Retry-After", "60");
  return render(
    c,
    <Page visit={visit} view={view} title={say.error} description={text}>
      <FaultSummary title={text} faults={[]} />
    </Page>,
    429,
  );
}
