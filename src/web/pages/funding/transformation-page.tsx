import type { FC } from "hono/jsx";
import { sentBefore } from "../../../app/steering/sent-before.ts";
import {
  allFunding,
  isGrant,
  readTransformation,
  sumOf,
  totalOf,
  type TransformationPlan,
} from "../../../core/funding/index.ts";
import { can } from "../../../core/rights/index.ts";
import { date } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import { FormNotices, savedQuery } from "../../layout/form-notices.tsx";
import { Page } from "../../layout/page.tsx";
import { Said, saidText } from "../../layout/said.tsx";
import { recordActs, seen } from "../../record-acts.ts";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { Fact } from "../entry/fact.tsx";
import { notFoundPage } from "../errors/error-pages.tsx";
import { contentOf, initiativeName, sourceIn, sumText } from "./funding-names.ts";
import { fundingWords } from "./funding.words.ts";
import { field, readFollowing } from "./transformation-form.ts";
import { ContentForm, MilestoneForm, ReachedForm } from "./transformation-forms.tsx";
import { PlanState } from "./transformation-list.tsx";
import { transformationWords } from "./transformation.words.ts";

const asked = (c: SiteContext, register = c.var.register) =>
  register.one(`transformation-plan:${c.req.param("id") ?? ""}`, readTransformation);

/** One transformation plan: what it bundles, what the source asks, and its milestones. */
export function transformationPage(c: SiteContext) {
  const plan = asked(c);
  if (plan === undefined) return notFoundPage(c);
  const last = c.var.register.lastOn(`transformation-plan:${plan.id}`);
  return shown(c, plan, freshAnswers({ [seen]: String(last) }));
}

/** Records what became of the plan, or gives the form back with what is wrong. */
export async function receiveTransformation(c: SiteContext) {
  const { view, visit, actor, steering } = c.var;
  const plan = asked(c);
  if (plan === undefined) return notFoundPage(c);
  const answers = await sentAnswers(c);
  const here = href(visit, `/financiering/plannen/${plan.id}?${savedQuery}`);
  const by = { kind: "person", person: actor.person! } as const;
  // A form that was sent before did what it did: the plan has moved on since.
  if ((await sentBefore(steering, by, answers[submission]!)).length > 0)
    return c.redirect(here, 303);
  const known = {
    asked: contentOf(view, plan.source).map(({ id }) => id),
    fresh: answers[submission]!,
    today: view.today,
  };
  const read = readFollowing(answers, plan, known, visit.language);
  if (!read.ok) return shown(c, plan, answers, { faults: read.error });
  const latest = await recordActs(c, `transformation-plan:${plan.id}`, [read.value], answers);
  if (latest === undefined) return c.redirect(here, 303);
  const now = asked(c, await steering.upToDate())!;
  return shown(c, now, { ...answers, [seen]: String(latest.number) }, { meanwhile: true });
}

interface Outcome {
  readonly faults?: readonly Fault[];
  readonly meanwhile?: boolean;
}

function shown(c: SiteContext, plan: TransformationPlan, answers: Answers, outcome: Outcome = {}) {
  const { visit, view, actor } = c.var;
  const { faults = [], meanwhile = false } = outcome;
  const { language } = visit;
  const say = transformationWords[language];
  const name = saidText(plan.name, language);
  const mayKeep = visit.asOf === undefined && can(actor, "keep-register", { kind: "region" });
  const content = contentOf(view, plan.source);
  const shared = { visit, plan, answers, faults };
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={faults.length > 0 ? `${say.error}: ${name}` : name}
      description={say.lead}
    >
      <Breadcrumb
        visit={visit}
        above={[{ path: "/financiering", label: fundingWords[language].tab }]}
      />
      <div class="page-head page-head--wide">
        <FormNotices visit={visit} {...outcome} />
        <h1 class="nl-heading nl-heading--level-1" lang="nl">
          {name}
        </h1>
        <p class="lead">
          <PlanState c={c} plan={plan} />
        </p>
      </div>
      <Facts c={c} plan={plan} />
      {content.length > 0 && (
        <section class="section">
          <h2 class="nl-heading nl-heading--level-2">{say.asked}</h2>
          {mayKeep ? (
            <ContentForm {...shared} content={content} />
          ) : (
            <ul>
              {content.map(({ id, title }) => (
                <li>
                  {title[language]}: {plan.present.includes(id) ? say.done : say.notDone}
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.milestones}</h2>
        <Milestones c={c} plan={plan} />
        {mayKeep && (
          <>
            {plan.milestones.some(({ reached }) => reached === undefined) && (
              <details open={answers[field.form] === "gehaald"}>
                <summary>{say.report}</summary>
                <ReachedForm {...shared} />
              </details>
            )}
            <details open={answers[field.form] === "mijlpaal"}>
              <summary>{say.addMilestone}</summary>
              <MilestoneForm {...shared} />
            </details>
          </>
        )}
      </section>
    </Page>,
    meanwhile ? 409 : faults.length > 0 ? 422 : 200,
  );
}

interface PartProps {
  readonly c: SiteContext;
  readonly plan: TransformationPlan;
}

const Facts: FC<PartProps> = ({
  c: {
    var: { visit, view, register },
  },
  plan,
}) => {
  const { language } = visit;
  const say = transformationWords[language];
  const grants = allFunding(register)
    .filter(isGrant)
    .filter((one) => one.source === plan.source && plan.initiatives.includes(one.initiative));
  return (
    <dl class="facts">
      <Fact term={say.source}>
        <span lang="nl">{sourceIn(view, plan.source).name}</span>
      </Fact>
      <Fact term={say.initiatives}>
        <ul class="plain-list">
          {plan.initiatives.map((id) => (
            <li>
              <a href={href(visit, `/initiatieven/${id}`)} lang="nl">
                {initiativeName(view, id)}
              </a>
            </li>
          ))}
        </ul>
      </Fact>
      <Fact term={say.granted}>
        {grants.length === 0 ? (
          <em class="open-value">{say.noGrant}</em>
        ) : (
          sumText(sumOf(grants.map(({ decision }) => totalOf(decision.amounts))), language)
        )}
      </Fact>
    </dl>
  );
};

const Milestones: FC<PartProps> = ({
  c: {
    var: { visit, view },
  },
  plan,
}) => {
  const { language } = visit;
  const say = transformationWords[language];
  if (plan.milestones.length === 0) return <p class="note">{say.noMilestones}</p>;
  return (
    <ul class="card-list">
      {plan.milestones.map(({ due, reached, what }) => (
        <li>
          <Said text={what} language={language} />
          <br />
          {reached !== undefined ? (
            <span class="small quiet">{say.reached(date(reached, language))}</span>
          ) : due < view.today ? (
            <span class="small funding-uncovered">{say.isLate(date(due, language))}</span>
          ) : (
            <span class="small quiet">{say.due(date(due, language))}</span>
          )}
        </li>
      ))}
    </ul>
  );
};
