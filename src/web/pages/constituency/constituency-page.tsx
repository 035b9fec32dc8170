import type { FC } from "hono/jsx";
import {
  answerTo,
  constituencyReturns,
  contactsIn,
  type BoardAnswer,
  type Contact,
} from "../../../core/commitments/index.ts";
import { readMeeting } from "../../../core/meetings/index.ts";
import { can } from "../../../core/rights/index.ts";
import { Chart } from "../../charts/chart-frame.tsx";
import { date } from "../../format.ts";
import { FormNotices } from "../../layout/form-notices.tsx";
import { Page } from "../../layout/page.tsx";
import { Said } from "../../layout/said.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { Fact } from "../entry/fact.tsx";
import { constituencyTable } from "./constituency-table.ts";
import { constituencyWords } from "./constituency.words.ts";
import { MeetingLink } from "../meetings/meeting-link.tsx";
import { isOwn } from "./contact-form.ts";
import { ContactLine } from "./contact-line.tsx";
import { constituencyStandings, silentAfter, type ConstituencyStanding } from "./standing.ts";

/** Who spoke with its constituency and when, what came back, and what the board did with it. */
export function constituencyPage(c: SiteContext) {
  const { visit, view, register } = c.var;
  const { language } = visit;
  const say = constituencyWords[language];
  const standings = constituencyStandings(view, register);
  const silent = standings.filter(({ isSilent }) => isSilent).length;
  const waiting = standings.reduce((sum, standing) => sum + standing.waiting, 0);
  const limit = silentAfter(view);
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <FormNotices visit={visit} />
        <h1 class="nl-heading nl-heading--level-1">
          {standings.length === 0 ? say.tab : say.headline(silent, standings.length)}
        </h1>
        <p class="lead">
          {standings.length === 0 ? (
            say.start
          ) : (
            <>
              {say.asks(waiting)} {limit !== undefined && say.lead(limit)}
            </>
          )}
        </p>
      </div>
      {standings.length > 0 && (
        <Chart
          visit={visit}
          title={say.picture}
          subtitle={say.pictureNote}
          narrow={<Lines c={c} standings={standings} />}
          table={constituencyTable(c)}
          csv="/achterban.csv"
          kinds={["reported"]}
          source={say.source}
        />
      )}
      <Returns c={c} />
      <Contacts c={c} />
    </Page>,
  );
}

const Lines: FC<{ c: SiteContext; standings: readonly ConstituencyStanding[] }> = (props) => {
  const { visit, view, actor } = props.c.var;
  const say = constituencyWords[visit.language];
  const mayLog = (id: string) =>
    visit.asOf === undefined && can(actor, "log-constituency", { kind: "organisation", id });
  return (
    <ul class="card-list contact-rows">
      {props.standings.map((standing) => {
        const { organisation, name, days, heard, isSilent } = standing;
        const ago = days === 0 ? say.today : say.days(days);
        return (
          <li id={organisation}>
            <div>
              <a href={href(visit, `/partijen/${organisation}/afspraken`)} lang="nl">
                {name}
              </a>
              {mayLog(organisation) && (
                <p>
                  <a class="small" href={href(visit, `/achterban/${organisation}/nieuw`)}>
                    {say.log}
                  </a>
                </p>
              )}
            </div>
            <ContactLine standing={standing} today={view.today} />
            <p class={isSilent ? "small signal-late" : "small quiet"}>
              {!heard ? say.never : isSilent ? say.silentFor(days) : ago}
            </p>
          </li>
        );
      })}
    </ul>
  );
};

/** What is asked of the board, and what became of it. */
const Returns: FC<{ c: SiteContext }> = ({ c }) => {
  const { visit, view, register } = c.var;
  const { language } = visit;
  const say = constituencyWords[language];
  const returns = constituencyReturns(register);
  return (
    <section class="section" id="vragen">
      <h2 class="nl-heading nl-heading--level-2">{say.returns}</h2>
      {returns.length === 0 ? (
        <p>{say.returnsNone}</p>
      ) : (
        <ul class="card-list">
          {returns.toReversed().map(({ id, organisation, on, question = null }) => (
            <li class="stack stack--tight">
              <p>
                <Said text={question} language={language} />
              </p>
              <p class="small quiet">
                <span lang="nl">{view.lookup.organisation(organisation)?.name}</span>,{" "}
                {date(on, language)}: <AnswerMark c={c} answer={answerTo(register, id)} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

const AnswerMark: FC<{ c: SiteContext; answer: BoardAnswer }> = ({ c, answer }) => {
  const { visit, register } = c.var;
  const words = constituencyWords[visit.language].answers[answer.kind];
  switch (answer.kind) {
    case "waiting":
      return <strong>{words}</strong>;
    case "decided":
      return <a href={href(visit, `/besluiten/${answer.decision}`)}>{words}</a>;
    case "on-agenda":
    case "dealt-with": {
      const meeting = register.one(`meeting:${answer.meeting}`, readMeeting)!;
      return (
        <MeetingLink reader={c.var} meeting={meeting}>
          {words}
        </MeetingLink>
      );
    }
  }
};

const Contacts: FC<{ c: SiteContext }> = ({ c }) => {
  const { visit, view, register, actor } = c.var;
  const { language } = visit;
  const say = constituencyWords[language];
  const contacts = contactsIn(register);
  const mayCorrect = (contact: Contact) =>
    visit.asOf === undefined &&
    isOwn(contact, actor) &&
    can(actor, "log-constituency", { kind: "organisation", id: contact.organisation });
  if (contacts.length === 0) return <></>;
  return (
    <section class="section" id="gesprekken">
      <h2 class="nl-heading nl-heading--level-2">{say.all}</h2>
      <ul class="folds folds--one">
        {contacts.map((contact) => (
          <li>
            <details>
              <summary>
                {date(contact.on, language)}:{" "}
                <span lang="nl">{view.lookup.organisation(contact.organisation)?.name}</span>
                <span class="small quiet">
                  {" "}
                  {say.occasions[contact.occasion]}, {say.reached(say.reaches[contact.reach])}
                  {contact.isCorrected && `, ${say.corrected}`}
                </span>
              </summary>
              <ContactTexts contact={contact} visit={visit} />
              {mayCorrect(contact) && (
                <p>
                  <a
                    class="small"
                    href={href(visit, `/achterban/${contact.organisation}/gesprek/${contact.id}`)}
                  >
                    {say.form.correct}
                  </a>
                </p>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
};

const ContactTexts: FC<{ contact: Contact; visit: Visit }> = ({ contact, visit }) => {
  const { language } = visit;
  const say = constituencyWords[language];
  const { told, heard, question } = contact;
  return (
    <dl class="facts">
      <Fact term={say.told}>
        <Said text={told} language={language} />
      </Fact>
      <Fact term={say.heard}>
        {heard === undefined ? (
          <em class="open-value">{say.nothingHeard}</em>
        ) : (
          <Said text={heard} language={language} />
        )}
      </Fact>
      {question !== undefined && (
        <Fact term={say.question}>
          <Said text={question} language={language} />
        </Fact>
      )}
    </dl>
  );
};
