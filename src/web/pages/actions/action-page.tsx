import type { FC } from "hono/jsx";
import { isoDay } from "../../../app/iso-day.ts";
import { actOnAction } from "../../../app/steering/act-on-action.ts";
import {
  readAction,
  readDecision,
  readMeeting,
  type Action,
} from "../../../core/meetings/index.ts";
import { can } from "../../../core/rights/index.ts";
import { date } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { FaultSummary, type Fault } from "../../layout/fault-summary.tsx";
import { Page } from "../../layout/page.tsx";
import { Said, saidText } from "../../layout/said.tsx";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { DecisionLink } from "../decisions/decision-link.tsx";
import { mayRead } from "../decisions/readable-decisions.ts";
import { MeetingLink } from "../meetings/meeting-link.tsx";
import { Fact } from "../entry/fact.tsx";
import { notFoundPage } from "../errors/error-pages.tsx";
import { namesIn, type NameOf } from "../../person-names.ts";
import { ActionActs } from "./action-acts.tsx";
import { actFault, formFaults } from "./action-faults.ts";
import { field, readFollowup } from "./action-form.ts";
import { actionOwners } from "./action-owners.ts";
import { ActionStatus } from "./action-status.tsx";
import { actionsWords } from "./actions.words.ts";

/** One action: who does what by when, and what can be done with it. */
export function actionPage(c: SiteContext) {
  const { register, view } = c.var;
  const seen = register.lastOn(`action:${c.req.param("id") ?? ""}`);
  return shown(c, freshAnswers({ [field.seen]: String(seen), [field.due]: view.today }));
}

/** Does something with the action, or gives the form back with what is wrong. */
export async function receiveAct(c: SiteContext) {
  const { view, visit, steering, actor } = c.var;
  const { language } = visit;
  const id = c.req.param("id") ?? "";
  const answers = await sentAnswers(c);
  const owners = (await actionOwners(c)).map(({ value }) => value);
  const read = readFollowup(answers, owners);
  if (!read.ok) return shown(c, answers, { faults: formFaults(read.error, language) });
  const by = { kind: "person", person: actor.person! } as const;
  const acted = await actOnAction(steering, by, {
    action: id,
    act: read.value,
    seen: Number(answers[field.seen]) || 0,
    today: view.today,
    submission: answers[submission]!,
  });
  if (acted.ok) return c.redirect(href(visit, `/acties/${id}`), 303);
  const { error } = acted;
  switch (error.kind) {
    case "no-such-action":
      return notFoundPage(c);
    case "meanwhile":
      return shown(
        c,
        { ...answers, [field.seen]: String(error.latest.number) },
        { meanwhile: true },
      );
    default:
      return shown(c, answers, { faults: [actFault(error, read.value, language)] });
  }
}

interface Outcome {
  readonly faults?: readonly Fault[];
  readonly meanwhile?: boolean;
}

async function shown(c: SiteContext, answers: Answers, outcome: Outcome = {}) {
  const { faults = [], meanwhile = false } = outcome;
  const { visit, view, actor } = c.var;
  const { language } = visit;
  const say = actionsWords[language];
  // After somebody else did something, the register of this request may not know it yet.
  const register = meanwhile ? await c.var.steering.upToDate() : c.var.register;
  const action = register.one(`action:${c.req.param("id") ?? ""}`, readAction);
  if (action === undefined) return notFoundPage(c);
  const mayAct = can(actor, "finish-action", { kind: "own", person: action.owner });
  const what = saidText(action.what, language);
  return render(
    c,
    <Page visit={visit} view={view} title={`${say.tab}: ${what}`} description={what}>
      <Breadcrumb visit={visit} above={[{ path: "/acties", label: say.tab }]} />
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-2" lang="nl">
          {what}
        </h1>
        <p>
          <ActionStatus action={action} today={view.today} language={language} />
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
          </div>
        )}
      </div>
      <Facts c={c} action={action} nameOf={await namesIn(c)} />
      {mayAct && action.state.kind === "open" && visit.asOf === undefined && (
        <ActionActs
          visit={visit}
          action={action}
          owners={await actionOwners(c, action.body)}
          form={{ answers, faults }}
        />
      )}
    </Page>,
    meanwhile ? 409 : faults.length > 0 ? 422 : 200,
  );
}

const Facts: FC<{ c: SiteContext; action: Action; nameOf: NameOf }> = ({ c, action, nameOf }) => {
  const { visit, view, register } = c.var;
  const { language } = visit;
  const say = actionsWords[language].one;
  const { state } = action;
  const decision =
    action.decision === undefined
      ? undefined
      : register.one(`decision:${action.decision}`, readDecision);
  const meeting =
    action.meeting === undefined
      ? undefined
      : register.one(`meeting:${action.meeting}`, readMeeting);
  return (
    <dl class="facts">
      <Fact term={say.by}>{nameOf(action.owner)}</Fact>
      <Fact term={say.until}>{date(action.due, language)}</Fact>
      <Fact term={say.from}>{date(isoDay(action.assignedAt), language)}</Fact>
      {decision !== undefined && mayRead(c.var, decision) && (
        <Fact term={say.decision}>
          <DecisionLink visit={visit} view={view} decision={decision} />
        </Fact>
      )}
      {meeting !== undefined && (
        <Fact term={say.meeting}>
          <MeetingLink reader={c.var} meeting={meeting}>
            {view.lookup.body(meeting.body)?.name}, {date(isoDay(meeting.start), language)}
          </MeetingLink>
        </Fact>
      )}
      {action.moves.length > 0 && (
        <Fact term={say.moves}>
          <ul class="plain-list">
            {action.moves.map(({ from, reason }) => (
              <li>
                {say.move(date(from, language))} <Said text={reason} language={language} />
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {state.kind === "finished" && state.result !== undefined && (
        <Fact term={say.result}>
          <Said text={state.result} language={language} />
        </Fact>
      )}
      {state.kind === "dropped" && (
        <Fact term={say.whyDropped}>
          <Said text={state.reason} language={language} />
        </Fact>
      )}
    </dl>
  );
};
