import type { FC } from "hono/jsx";
import { readAction } from "../../../core/meetings/index.ts";
import { bodyResource, can } from "../../../core/rights/index.ts";
import { regionRisks, sizeOf, type RegionRisk } from "../../../core/risks/index.ts";
import { date } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import { FormNotices, savedQuery } from "../../layout/form-notices.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { Page } from "../../layout/page.tsx";
import { Said } from "../../layout/said.tsx";
import { namesIn, type NameOf } from "../../person-names.ts";
import { recordActs, seen } from "../../record-acts.ts";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, type Answers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { ActionList } from "../actions/action-list.tsx";
import { Fact } from "../entry/fact.tsx";
import { notFoundPage } from "../errors/error-pages.tsx";
import { ownerName, ownerOptions, ownerValue } from "./owners.ts";
import { field, readClosing, readFollowing, readScore } from "./risk-form.ts";
import { CloseForm, FollowForm, ScoreForm } from "./risk-forms.tsx";
import { RiskMark } from "./risk-mark.tsx";
import { riskLang, riskSummary, riskTitle } from "./risk-names.ts";
import { highFrom } from "./risks-page.tsx";
import { risksWords } from "./risks.words.ts";
import { ScoreLine } from "./score-line.tsx";

const asked = (c: SiteContext, register = c.var.register) =>
  regionRisks(register, c.var.view.plan).find(({ id }) => id === c.req.param("id"));

export function riskPage(c: SiteContext) {
  const risk = asked(c);
  return risk === undefined ? notFoundPage(c) : shown(c, risk, fresh(c, risk));
}

/** Records a judgement, or gives the form back with what is wrong. */
export async function receiveScore(c: SiteContext) {
  const risk = asked(c);
  if (risk === undefined) return notFoundPage(c);
  const { view, visit } = c.var;
  const answers = await sentAnswers(c);
  const read = readScore(answers, view.today, visit.language);
  if (!read.ok) return shown(c, risk, answers, { faults: read.error });
  return record(c, risk, [read.value], answers);
}

/** Records who follows the risk and with which indicators. */
export async function receiveFollowing(c: SiteContext) {
  const risk = asked(c);
  if (risk === undefined) return notFoundPage(c);
  const { view, visit } = c.var;
  const answers = await sentAnswers(c);
  const known = {
    owners: (await ownerOptions(c)).map(({ value }) => value),
    indicators: view.measured?.set.indicators.map(({ id }) => id) ?? [],
  };
  const read = readFollowing(answers, risk, known, visit.language);
  if (!read.ok) return shown(c, risk, answers, { faults: read.error });
  return record(c, risk, read.value, answers);
}

/** Records that a risk is over. */
export async function receiveClosing(c: SiteContext) {
  const risk = asked(c);
  if (risk === undefined) return notFoundPage(c);
  const { view, visit } = c.var;
  const answers = await sentAnswers(c);
  const read = readClosing(answers, view.today, visit.language);
  if (!read.ok) return shown(c, risk, answers, { faults: read.error });
  return record(c, risk, [read.value], answers);
}

type Acts = Parameters<typeof recordActs>[2];

async function record(c: SiteContext, { id }: RegionRisk, acts: Acts, answers: Answers) {
  const latest = await recordActs(c, `risk:${id}`, acts, answers);
  if (latest === undefined)
    return c.redirect(href(c.var.visit, `/risicos/${id}?${savedQuery}`), 303);
  const now = asked(c, await c.var.steering.upToDate())!;
  return shown(c, now, { ...answers, [seen]: String(latest.number) }, { meanwhile: true });
}

/** The forms as they stand: who follows the risk is filled in, a judgement is not. */
function fresh({ var: { register } }: SiteContext, { id, owner, indicators }: RegionRisk): Answers {
  return freshAnswers({
    [seen]: String(register.lastOn(`risk:${id}`)),
    ...(owner && { [field.owner]: ownerValue(owner) }),
    ...Object.fromEntries(indicators.map((one, at) => [field.indicator(at + 1), one])),
  });
}

interface Outcome {
  readonly faults?: readonly Fault[];
  readonly meanwhile?: boolean;
}

async function shown(c: SiteContext, risk: RegionRisk, answers: Answers, outcome: Outcome = {}) {
  const { visit, view, actor } = c.var;
  const { faults = [], meanwhile = false } = outcome;
  const { language } = visit;
  const say = risksWords[language];
  const nameOf = await namesIn(c);
  const title = riskTitle(risk, language);
  const mayKeep = visit.asOf === undefined && can(actor, "keep-register", { kind: "region" });
  const form = { answers, faults };
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={faults.length > 0 ? `${say.error}: ${title}` : title}
      description={riskSummary(risk, language)}
    >
      <Breadcrumb visit={visit} above={[{ path: "/risicos", label: say.tab }]} />
      <div class="page-head page-head--wide">
        <FormNotices visit={visit} {...outcome} />
        <h1 class="nl-heading nl-heading--level-1" lang={riskLang(risk)}>
          {title}
        </h1>
        <p class="lead" lang={riskLang(risk)}>
          {riskSummary(risk, language)}
        </p>
        {risk.closed !== undefined && (
          <p class="note">
            <strong>{say.one.closed(date(risk.closed.on, language))}</strong>{" "}
            <Said text={risk.closed.reason} language={language} />
          </p>
        )}
      </div>
      <Facts c={c} risk={risk} nameOf={nameOf} />
      <Actions c={c} risk={risk} nameOf={nameOf} />
      {risk.scores.length > 0 && <History c={c} risk={risk} nameOf={nameOf} />}
      {mayKeep && (
        <div class="columns section">
          <ScoreForm visit={visit} risk={risk} form={form} />
          <FollowForm
            visit={visit}
            risk={risk}
            form={form}
            owners={await ownerOptions(c)}
            indicators={(view.measured?.set.indicators ?? []).map(({ id, title: name }) => ({
              value: id,
              label: name[language],
            }))}
          />
        </div>
      )}
      {mayKeep && risk.closed === undefined && <CloseForm visit={visit} risk={risk} form={form} />}
    </Page>,
    meanwhile ? 409 : faults.length > 0 ? 422 : 200,
  );
}

interface PartProps {
  readonly c: SiteContext;
  readonly risk: RegionRisk;
  readonly nameOf: NameOf;
}

const Facts: FC<PartProps> = ({ c, risk, nameOf }) => {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = risksWords[language];
  const score = risk.scores.at(-1);
  const high =
    risk.closed === undefined &&
    score !== undefined &&
    sizeOf(score) >= (highFrom(view) ?? Infinity);
  const indicators = view.measured?.set.indicators.filter(({ id }) => risk.indicators.includes(id));
  const mitigation = risk.named?.mitigation;
  return (
    <dl class="facts">
      <Fact term={risk.closed === undefined ? say.one.now : say.one.atClosing}>
        <RiskMark risk={risk} high={high} language={language} />
      </Fact>
      <Fact term={say.one.owner}>
        {risk.owner === undefined ? (
          <em class="open-value">{say.nobody}</em>
        ) : (
          ownerName(risk.owner, view, nameOf)
        )}
      </Fact>
      {risk.planned !== undefined && (
        <Fact term={say.one.mitigation}>
          {risk.planned.mitigation[language]}{" "}
          <OriginNote visit={visit} view={view} origin={risk.planned.origin} />
        </Fact>
      )}
      {mitigation !== undefined && (
        <Fact term={say.one.mitigation}>
          <Said text={mitigation} language={language} />
        </Fact>
      )}
      <Fact term={say.one.indicators}>
        {indicators === undefined || indicators.length === 0 ? (
          <em class="open-value">{say.one.noIndicators}</em>
        ) : (
          <ul class="plain-list">
            {indicators.map(({ id, title }) => (
              <li>
                <a href={href(visit, `/monitor/${id}`)}>{title[language]}</a>
              </li>
            ))}
          </ul>
        )}
      </Fact>
    </dl>
  );
};

/** What people do against it, and where another action can be agreed. */
const Actions: FC<PartProps> = ({ c, risk, nameOf }) => {
  const { visit, view, register, actor } = c.var;
  const say = risksWords[visit.language].one;
  const actions = register.all("action", readAction).filter((action) => action.risk === risk.id);
  const bodies = view.plan.bodies.filter(({ id }) => {
    const body = bodyResource(view.plan, id);
    return visit.asOf === undefined && body !== undefined && can(actor, "assign-action", body);
  });
  return (
    <section class="section" id="acties">
      <h2 class="nl-heading nl-heading--level-2">
        {risk.closed === undefined ? say.actions : say.actionsThen}
      </h2>
      {actions.length === 0 ? (
        <p>{say.noActions}</p>
      ) : (
        <ActionList
          visit={visit}
          today={view.today}
          nameOf={nameOf}
          actions={actions.toSorted((a, b) => a.due.localeCompare(b.due))}
        />
      )}
      {bodies.length > 0 && (
        <details>
          <summary>{say.assign}</summary>
          <ul>
            {bodies.map(({ id, name }) => (
              <li>
                <a href={href(visit, `/acties/nieuw/${id}?risico=${risk.id}`)} lang="nl">
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

const History: FC<PartProps> = ({ c, risk, nameOf }) => {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = risksWords[language];
  return (
    <section class="section" id="verloop">
      <h2 class="nl-heading nl-heading--level-2">{say.one.history}</h2>
      <div class="risk-split">
        {risk.scores[0]!.on < view.today && (
          <figure class="chart">
            <figcaption class="chart__subtitle">{say.one.line}</figcaption>
            <ScoreLine
              scores={risk.scores}
              threshold={highFrom(view)}
              today={view.today}
              language={language}
              title={say.one.line}
            />
          </figure>
        )}
        <ol class="card-list">
          {risk.scores.toReversed().map(({ on, likelihood, impact, reason, by }) => (
            <li class="stack stack--tight">
              <p>
                <strong>{date(on, language)}</strong>: {say.score(likelihood, impact)}
              </p>
              <p>
                <Said text={reason} language={language} />
              </p>
              {by.kind === "person" && <p class="small quiet">{say.one.by(nameOf(by.person))}</p>}
            </li>
          ))}
        </ol>
      </div>
    </section>
  );
};
