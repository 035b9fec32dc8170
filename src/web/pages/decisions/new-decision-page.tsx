import { sentBefore } from "../../../app/steering/sent-before.ts";
import { takeDecision } from "../../../app/steering/take-decision.ts";
import { decisionNumber } from "../../../core/meetings/index.ts";
import { date } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { FaultSummary, type Fault } from "../../layout/fault-summary.tsx";
import { Page } from "../../layout/page.tsx";
import { Said, saidText } from "../../layout/said.tsx";
import { render, type SiteContext } from "../../render.ts";
import { sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { href, hrefToday } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { formFaults, refusalFaults } from "./decision-faults.ts";
import { field, readDecisionForm, type DecisionSubject } from "./decision-form.ts";
import { DecisionForm } from "./decision-form.tsx";
import { decisionFormWords } from "./decision-form.words.ts";
import { decisionSubject } from "./decision-subject.ts";
import { decisionsWords } from "./decisions.words.ts";

/** A form to take a decision with, filled in as far as its agenda item says. */
export async function newDecisionPage(c: SiteContext) {
  const { visit } = c.var;
  const { query } = visit;
  // Nothing is decided on a day that has passed.
  if (visit.asOf !== undefined) return c.redirect(hrefToday(visit, visit.path));
  const about = decisionSubject(c.var, {
    body: c.req.param("body") ?? "",
    meeting: query.get(field.meeting) ?? undefined,
    item: query.get(field.item) ?? undefined,
  });
  return about === undefined ? notFoundPage(c) : formPage(c, about.subject, about.answers);
}

/** Takes the decision, or gives the form back with the answers and what is wrong. */
export async function receiveDecision(c: SiteContext) {
  const { view, visit, office, actor } = c.var;
  const answers = await sentAnswers(c);
  const about = decisionSubject(c.var, {
    body: c.req.param("body") ?? "",
    meeting: answers[field.meeting],
    item: answers[field.item],
  });
  if (about === undefined) return notFoundPage(c);
  const { subject } = about;
  const read = readDecisionForm(answers, subject);
  if (!read.ok)
    return formPage(c, subject, answers, { faults: formFaults(read.error, visit.language) });
  const sending = answers[submission]!;
  const by = { kind: "person", person: actor.person! } as const;
  const hasUnseen = Number(answers[field.seen] ?? 0) < subject.onItem.length;
  // Who sends a form twice meets the own decision, not that of another.
  if (hasUnseen && (await sentBefore(office.desk, by, sending)).length === 0) {
    const again = { ...answers, [field.seen]: String(subject.onItem.length) };
    return formPage(c, subject, again, { meanwhile: true });
  }
  const taken = await takeDecision(office, read.value, {
    by,
    submission: sending,
    at: new Date(),
    rules: view.rules.bodies,
    voters: subject.voters,
  });
  if (!taken.ok) {
    const faults = refusalFaults(taken.error, read.value.data, view, visit.language);
    return formPage(c, subject, answers, { faults });
  }
  const { meeting, item } = subject;
  const next = meeting === undefined ? `/besluiten/${taken.value}` : `/vergaderingen/${meeting.id}`;
  return c.redirect(href(visit, next) + (meeting && item ? `#punt-${item.id}` : ""), 303);
}

interface Outcome {
  readonly faults?: readonly Fault[];
  readonly meanwhile?: boolean;
}

function formPage(
  c: SiteContext,
  subject: DecisionSubject,
  answers: Answers,
  { faults = [], meanwhile = false }: Outcome = {},
) {
  const { visit, view, register } = c.var;
  const { language } = visit;
  const say = decisionFormWords[language];
  const { body, meeting, item, onItem } = subject;
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={`${faults.length > 0 ? `${say.error}: ` : ""}${say.tab}`}
      description={say.title(body.name)}
    >
      <Breadcrumb
        visit={visit}
        above={[
          meeting === undefined
            ? { path: "/besluiten", label: decisionsWords[language].tab }
            : { path: `/vergaderingen/${meeting.id}`, label: body.name, lang: "nl" },
        ]}
      />
      <div class="report-head">
        <h1 class="nl-heading nl-heading--level-2">{say.title(body.name)}</h1>
        <p class="small quiet">
          {meeting === undefined
            ? say.outside
            : say.inMeeting(date(meeting.day, language), item?.title ?? "")}
        </p>
        {faults.length > 0 && (
          <FaultSummary title={say.faultsTitle(faults.length)} faults={faults} />
        )}
        {meanwhile && (
          <div class="report-faults" role="alert" tabindex={-1} autofocus>
            <p>
              <strong>{say.meanwhileTitle}</strong>
            </p>
            <p>{say.meanwhile}</p>
            {onItem.map((decision) => (
              <p>
                <a href={href(visit, `/besluiten/${decision.id}`)}>
                  {decisionNumber(body, decision)}: {saidText(decision.words.title, language)}
                </a>
                <br />
                <Said text={decision.words.text} language={language} />
              </p>
            ))}
          </div>
        )}
      </div>
      <DecisionForm
        visit={visit}
        view={view}
        register={register}
        subject={subject}
        form={{ answers, faults }}
      />
    </Page>,
    meanwhile ? 409 : faults.length > 0 ? 422 : 200,
  );
}
