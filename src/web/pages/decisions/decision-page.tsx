import type { FC } from "hono/jsx";
import { isDay, isoDay } from "../../../app/iso-day.ts";
import {
  readDecision,
  readMeeting,
  supersededBy,
  supersededOnes,
} from "../../../core/meetings/index.ts";
import { bodyResource, can } from "../../../core/rights/index.ts";
import { date } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import { FormNotices } from "../../layout/form-notices.tsx";
import { Page } from "../../layout/page.tsx";
import { Said, saidText } from "../../layout/said.tsx";
import { recordActs, seen } from "../../record-acts.ts";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, written, type Answers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { Fact } from "../entry/fact.tsx";
import { notFoundPage } from "../errors/error-pages.tsx";
import { namesIn, type NameOf } from "../../person-names.ts";
import { KnownThen } from "../versions/known-then.tsx";
import { CarryOut, carriedOutField } from "./carry-out.tsx";
import { formFaults } from "./decision-faults.ts";
import { longestText } from "./decision-form.ts";
import { DecidedChanges } from "./decided-changes.tsx";
import { DecisionActions } from "./decision-actions.tsx";
import { DecisionLink, numberOf } from "./decision-link.tsx";
import type { DecisionProps } from "./decision-props.ts";
import { DecisionStops } from "./decision-stops.tsx";
import { decisionsWords } from "./decisions.words.ts";
import { isPublic, mayRead } from "./readable-decisions.ts";
import { MeetingLink } from "../meetings/meeting-link.tsx";
import { Votes } from "./votes.tsx";

/** One decision: what was decided and why, what it changed, and what was known that day. */
export function decisionPage(c: SiteContext) {
  const { view, register } = c.var;
  const last = register.lastOn(subjectOf(c));
  return shown(c, freshAnswers({ [carriedOutField.on]: view.today, [seen]: String(last) }));
}

const subjectOf = (c: SiteContext) => `decision:${c.req.param("id") ?? ""}` as const;

/** Records that a decision was carried out. */
export async function receiveCarriedOut(c: SiteContext) {
  const { view, visit, steering, register } = c.var;
  const say = decisionsWords[visit.language].faults;
  const subject = subjectOf(c);
  if (register.one(subject, readDecision) === undefined) return notFoundPage(c);
  const answers = await sentAnswers(c);
  const on = written(answers, carriedOutField.on) ?? "";
  const note = written(answers, carriedOutField.note);
  const faults: readonly Fault[] = [
    ...(!isDay(on)
      ? [{ field: carriedOutField.on, text: say.day }]
      : on > view.today
        ? [{ field: carriedOutField.on, text: say.toCome }]
        : []),
    ...formFaults(
      note !== undefined && note.length > longestText
        ? [{ field: carriedOutField.note, fault: "too-long" }]
        : [],
      visit.language,
    ),
  ];
  if (faults.length > 0) return shown(c, answers, { faults });
  const act = {
    kind: "decision-carried-out",
    data: { on },
    words: { ...(note && { note }) },
  } as const;
  const latest = await recordActs(c, subject, [act], answers);
  if (latest === undefined) return c.redirect(href(visit, `/besluiten/${c.req.param("id")}`), 303);
  c.set("register", await steering.upToDate());
  return shown(c, { ...answers, [seen]: String(latest.number) }, { meanwhile: true });
}

interface Outcome {
  readonly faults?: readonly Fault[];
  readonly meanwhile?: boolean;
}

async function shown(c: SiteContext, answers: Answers, outcome: Outcome = {}) {
  const { faults = [], meanwhile = false } = outcome;
  const { visit, view, register, actor } = c.var;
  const { language } = visit;
  const say = decisionsWords[language];
  const decision = register.one(`decision:${c.req.param("id") ?? ""}`, readDecision);
  if (decision === undefined || !mayRead(c.var, decision)) return notFoundPage(c);
  const shared: DecisionProps = { visit, view, register, actor, decision };
  const title = saidText(decision.words.title, language);
  const nameOf = await namesIn(c);
  const body = bodyResource(view.plan, decision.body);
  const mayReport = body !== undefined && can(actor, "report-decision", body);
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={`${numberOf(decision, view)}: ${title}`}
      description={title}
    >
      <Breadcrumb visit={visit} above={[{ path: "/besluiten", label: say.tab }]} />
      <FormNotices visit={visit} {...outcome} />
      <Head {...shared} />
      <Reasons {...shared} />
      <DecisionStops {...shared} />
      <DecidedChanges {...shared} />
      <DecisionActions {...shared} nameOf={nameOf} />
      {mayReport &&
        (decision.carriedOut === undefined || meanwhile) &&
        visit.asOf === undefined && (
          <CarryOut {...shared} form={{ answers, faults }} isOpen={meanwhile} />
        )}
      <KnownThen c={c} known={decision.known} />
      <HowWeKnow {...shared} nameOf={nameOf} />
    </Page>,
    meanwhile ? 409 : faults.length > 0 ? 422 : 200,
  );
}

const Head: FC<DecisionProps> = ({ visit, view, register, decision }) => {
  const { language } = visit;
  const say = decisionsWords[language].one;
  const all = register.all("decision", readDecision);
  const later = supersededBy(all, decision.id);
  const day = date(decision.known.day, language);
  const body = view.lookup.body(decision.body)?.name ?? decision.body;
  return (
    <div class="page-head page-head--wide">
      <p class="kicker">{numberOf(decision, view)}</p>
      <h1 class="nl-heading nl-heading--level-1" lang="nl">
        {saidText(decision.words.title, language)}
      </h1>
      {!isPublic(register, decision) && <p class="note">{say.onlyMembers}</p>}
      {later !== undefined && (
        <p class="note note--attention">
          {say.replaced} <DecisionLink visit={visit} view={view} decision={later} />.
        </p>
      )}
      <p class="lead">
        {say.decided(body, day)} <Said text={decision.words.text} language={language} />
      </p>
      {supersededOnes(all, decision).map((earlier) => (
        <p class="small">
          {say.replaces} <DecisionLink visit={visit} view={view} decision={earlier} />.
        </p>
      ))}
    </div>
  );
};

const Reasons: FC<DecisionProps> = ({ visit, view, register, actor, decision }) => {
  const { language } = visit;
  const say = decisionsWords[language].one;
  const { reason, alternatives, conditions } = decision.words;
  const meeting =
    decision.meeting === undefined
      ? undefined
      : register.one(`meeting:${decision.meeting}`, readMeeting);
  const past = decision.effectiveOn <= view.today;
  return (
    <dl class="facts">
      <Fact term={say.reason}>
        <Said text={reason} language={language} />
      </Fact>
      {alternatives !== undefined && (
        <Fact term={say.alternatives}>
          <Said text={alternatives} language={language} />
        </Fact>
      )}
      {conditions !== undefined && (
        <Fact term={say.conditions}>
          <Said text={conditions} language={language} />
        </Fact>
      )}
      <Fact term={say.how}>
        <Votes manner={decision.manner} view={view} language={language} />
      </Fact>
      <Fact term={past ? say.wasEffective : say.effective}>
        {date(decision.effectiveOn, language)}
      </Fact>
      <Fact term={say.meeting}>
        {meeting === undefined ? (
          say.outside
        ) : (
          <MeetingLink reader={{ visit, view, actor }} meeting={meeting}>
            {view.lookup.body(meeting.body)?.name}, {date(isoDay(meeting.start), language)}
          </MeetingLink>
        )}
      </Fact>
    </dl>
  );
};

const HowWeKnow: FC<DecisionProps & { nameOf: NameOf }> = (props) => {
  const { visit, register, actor, decision, nameOf } = props;
  const { language } = visit;
  const say = decisionsWords[language].one;
  const { number } = register.of(`decision:${decision.id}`)[0]!;
  const day = date(isoDay(decision.takenAt), language);
  const { by } = decision;
  const knowsWho = by.kind === "person" && can(actor, "read-steering", { kind: "region" });
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.howWeKnow}</h2>
      <p>
        {knowsWho ? say.recorded(nameOf(by.person), day, number) : say.recordedPublic(day, number)}
      </p>
    </section>
  );
};
