import { assignAction } from "../../../app/steering/assign-action.ts";
import { readDecision, readMeeting } from "../../../core/meetings/index.ts";
import { regionRisks } from "../../../core/risks/index.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { FaultSummary, type Fault } from "../../layout/fault-summary.tsx";
import { Page } from "../../layout/page.tsx";
import { saidText } from "../../layout/said.tsx";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { href, hrefToday } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { itemTitle } from "../meetings/item-title.ts";
import { riskTitle } from "../risks/risk-names.ts";
import { formFaults } from "./action-faults.ts";
import { field, readNewAction, type Context } from "./action-form.ts";
import { ActionForm } from "./action-form.tsx";
import { actionOwners } from "./action-owners.ts";
import { actionsWords } from "./actions.words.ts";

/** A form to ask somebody to do something. */
export async function newActionPage(c: SiteContext) {
  const { visit } = c.var;
  // Nothing is agreed on a day that has passed.
  if (visit.asOf !== undefined) return c.redirect(hrefToday(visit, visit.path));
  const context = contextOf(c, Object.fromEntries(visit.query));
  return context === undefined ? notFoundPage(c) : formPage(c, context, freshAnswers());
}

/** Assigns the action, or gives the form back with the answers and what is wrong. */
export async function receiveNewAction(c: SiteContext) {
  const { view, visit, steering, actor } = c.var;
  const answers = await sentAnswers(c);
  const context = contextOf(c, answers);
  if (context === undefined) return notFoundPage(c);
  const owners = (await actionOwners(c)).map(({ value }) => value);
  const read = readNewAction(answers, context, owners, view.today);
  if (!read.ok) return formPage(c, context, answers, formFaults(read.error, visit.language));
  const action = await assignAction(steering, read.value, {
    by: { kind: "person", person: actor.person! },
    submission: answers[submission]!,
  });
  return c.redirect(href(visit, nextOf(context, action)), 303);
}

/** Back to where the action was asked. */
function nextOf({ meeting, item, decision, risk }: Context, action: string): string {
  if (meeting !== undefined) return `/vergaderingen/${meeting}${item ? `#punt-${item}` : ""}`;
  if (risk !== undefined) return `/risicos/${risk}#acties`;
  return decision === undefined ? `/acties/${action}` : `/besluiten/${decision}#acties`;
}

/** What the action is about; what does not exist, or is of another body, is left out. */
function contextOf(
  c: SiteContext,
  asked: Answers,
): (Context & { readonly body: string }) | undefined {
  const { view, register } = c.var;
  const body = view.lookup.body(c.req.param("body") ?? "")?.id;
  if (body === undefined) return undefined;
  const meeting = register.one(`meeting:${asked[field.meeting] ?? ""}`, readMeeting);
  const item = meeting?.agenda.find(({ id }) => id === asked[field.item]);
  const decision = register.one(`decision:${asked[field.decision] ?? ""}`, readDecision);
  const risk = regionRisks(register, view.plan).find(({ id }) => id === asked[field.risk]);
  return {
    body,
    ...(meeting?.body === body && { meeting: meeting.id, ...(item && { item: item.id }) }),
    ...(decision?.body === body && { decision: decision.id }),
    ...(risk && { risk: risk.id }),
  };
}

async function formPage(
  c: SiteContext,
  context: Context & { readonly body: string },
  answers: Answers,
  faults: readonly Fault[] = [],
) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = actionsWords[language];
  const about = aboutOf(c, context);
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={`${faults.length > 0 ? `${say.create.error}: ` : ""}${say.create.tab}`}
      description={say.create.title}
    >
      <Breadcrumb
        visit={visit}
        above={[
          context.meeting === undefined
            ? { path: "/acties", label: say.tab }
            : {
                path: `/vergaderingen/${context.meeting}`,
                label: view.lookup.body(context.body)?.name ?? "",
                lang: "nl",
              },
        ]}
      />
      <div class="report-head">
        <h1 class="nl-heading nl-heading--level-2">{say.create.title}</h1>
        <p class="small quiet">{say.create.for(about)}</p>
        {faults.length > 0 && (
          <FaultSummary title={say.faultsTitle(faults.length)} faults={faults} />
        )}
      </div>
      <ActionForm
        visit={visit}
        context={context}
        owners={await actionOwners(c, context.body)}
        form={{ answers, faults }}
      />
    </Page>,
    faults.length > 0 ? 422 : 200,
  );
}

/** The name of what the action belongs to, the nearest first. */
function aboutOf(c: SiteContext, { body, meeting, item, decision, risk }: Context): string {
  const { view, visit, register } = c.var;
  const about = regionRisks(register, view.plan).find(({ id }) => id === risk);
  if (about) return riskTitle(about, visit.language);
  const taken = decision && register.one(`decision:${decision}`, readDecision);
  if (taken) return saidText(taken.words.title, visit.language);
  const agenda = meeting && register.one(`meeting:${meeting}`, readMeeting)?.agenda;
  const asked = agenda ? agenda.find(({ id }) => id === item) : undefined;
  return asked
    ? itemTitle(asked, { view, register }, visit.language)
    : (view.lookup.body(body ?? "")?.name ?? "");
}
