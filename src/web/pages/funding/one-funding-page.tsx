import type { FC } from "hono/jsx";
import { sentBefore } from "../../../app/steering/sent-before.ts";
import {
  fundingGap,
  mayActOnFunding,
  readFunding,
  totalOf,
  type Funding,
} from "../../../core/funding/index.ts";
import { can, initiativeResource } from "../../../core/rights/index.ts";
import { date } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import type { Fault } from "../../layout/fault-summary.tsx";
import { FormNotices, savedQuery } from "../../layout/form-notices.tsx";
import { Page } from "../../layout/page.tsx";
import { Said } from "../../layout/said.tsx";
import { recordActs, seen } from "../../record-acts.ts";
import { render, type SiteContext } from "../../render.ts";
import { freshAnswers, sentAnswers, submission, type Answers } from "../../sent-answers.ts";
import { href } from "../../visit.ts";
import { Fact } from "../entry/fact.tsx";
import { notFoundPage } from "../errors/error-pages.tsx";
import { stepFault } from "./funding-faults.ts";
import { askedYears, readStep, steps } from "./funding-form.ts";
import { FundingState } from "./funding-list.tsx";
import {
  amount,
  basisText,
  coverText,
  euros,
  initiativeName,
  partyOptions,
  sourceIn,
  sourcesIn,
} from "./funding-names.ts";
import { fundingWords } from "./funding.words.ts";
import { StepForms } from "./step-forms.tsx";

const asked = (c: SiteContext, register = c.var.register) =>
  register.one(`funding:${c.req.param("id") ?? ""}`, readFunding);

const initiativeOf = ({ var: { view } }: SiteContext, { initiative }: Funding) =>
  initiativeResource(view.lookup, initiative);

/** Money of one source for one initiative: how it stands, and what can be recorded. */
export function oneFundingPage(c: SiteContext) {
  const funding = asked(c);
  if (funding === undefined) return notFoundPage(c);
  const last = c.var.register.lastOn(`funding:${funding.id}`);
  return shown(c, funding, freshAnswers({ [seen]: String(last) }));
}

/** Records what happened with the money, or gives the form back with what is wrong. */
export async function receiveStep(c: SiteContext) {
  const { view, visit, actor, steering } = c.var;
  const { language } = visit;
  const funding = asked(c);
  // Nobody keeps the money of an initiative that the plan no longer has.
  if (funding === undefined || initiativeOf(c, funding) === undefined) return notFoundPage(c);
  const answers = await sentAnswers(c);
  const known = {
    sources: sourcesIn(view).map(({ id }) => id),
    parties: partyOptions(view).map(({ value }) => value),
    years: askedYears(view.today),
  };
  const read = readStep(answers, steps, known, language);
  if (!read.ok) return shown(c, funding, answers, { faults: read.error });
  const source = sourceIn(view, funding.source);
  const fault = mayActOnFunding(funding, source, read.value, view.today);
  const by = { kind: "person", person: actor.person! } as const;
  if (fault !== undefined && (await sentBefore(steering, by, answers[submission]!)).length === 0)
    return shown(c, funding, answers, {
      faults: [stepFault(fault, read.value, source, view, language)],
    });
  const latest = await recordActs(c, `funding:${funding.id}`, [read.value], answers);
  if (latest === undefined)
    return c.redirect(href(visit, `/financiering/${funding.id}?${savedQuery}`), 303);
  const now = asked(c, await steering.upToDate())!;
  return shown(c, now, { ...answers, [seen]: String(latest.number) }, { meanwhile: true });
}

interface Outcome {
  readonly faults?: readonly Fault[];
  readonly meanwhile?: boolean;
}

function shown(c: SiteContext, funding: Funding, answers: Answers, outcome: Outcome = {}) {
  const { visit, view, actor } = c.var;
  const { faults = [], meanwhile = false } = outcome;
  const { language } = visit;
  const say = fundingWords[language];
  const name = initiativeName(view, funding.initiative);
  const source = sourceIn(view, funding.source).name;
  const resource = initiativeOf(c, funding);
  const mayKeep =
    visit.asOf === undefined &&
    resource !== undefined &&
    can(actor, "keep-initiative-records", resource);
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={faults.length > 0 ? `${say.error}: ${name}` : `${say.tab}: ${name}`}
      description={source}
    >
      <Breadcrumb visit={visit} above={[{ path: "/financiering", label: say.tab }]} />
      <div class="page-head page-head--wide">
        <FormNotices visit={visit} {...outcome} />
        <p class="kicker" lang="nl">
          {source}
        </p>
        <h1 class="nl-heading nl-heading--level-1" lang="nl">
          {name}
        </h1>
        <p class="lead">
          <FundingState funding={funding} view={view} visit={visit} />
        </p>
      </div>
      <Facts c={c} funding={funding} />
      {mayKeep && (
        <StepForms
          visit={visit}
          funding={funding}
          parties={partyOptions(view)}
          years={askedYears(view.today)}
          form={{ answers, faults }}
        />
      )}
    </Page>,
    meanwhile ? 409 : faults.length > 0 ? 422 : 200,
  );
}

const Facts: FC<{ c: SiteContext; funding: Funding }> = ({ c, funding }) => {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = fundingWords[language].one;
  const { requested, decision, spent, accounted, cover, coverReason } = funding;
  const granted = decision.kind === "granted" ? decision : undefined;
  return (
    <dl class="facts">
      <Fact term={say.initiative}>
        <a href={href(visit, `/initiatieven/${funding.initiative}`)} lang="nl">
          {initiativeName(view, funding.initiative)}
        </a>
      </Fact>
      <Fact term={say.purpose}>
        <Said text={funding.purpose} language={language} />
      </Fact>
      <Fact term={say.asked}>
        {requested === undefined ? amount(undefined, language) : <Money c={c} money={requested} />}
      </Fact>
      {granted && (
        <>
          <Fact term={say.granted}>
            <Money c={c} money={granted} />
          </Fact>
          <Fact term={say.gap}>{amount(fundingGap(funding), language)}</Fact>
          <Fact term={say.ends}>{date(granted.ends, language)}</Fact>
          <Fact term={say.cover}>
            {coverText(cover, view, language)}
            {coverReason !== undefined && (
              <>
                {". "}
                <Said text={coverReason} language={language} />
              </>
            )}
          </Fact>
          <Fact term={say.spent}>
            {spent.length === 0 ? (
              <em class="open-value">{say.notYet}</em>
            ) : (
              <ul class="plain-list">
                {spent.map(({ year, euro, basis }) => (
                  <li>
                    {say.inYear(euros(euro, language), year)}{" "}
                    <span class="small quiet">({basisText(basis, view, language)})</span>
                  </li>
                ))}
              </ul>
            )}
          </Fact>
          <Fact term={say.accounted}>
            {accounted.length === 0 ? (
              <em class="open-value">{say.notYet}</em>
            ) : (
              <ul class="plain-list">
                {accounted.map(({ year, on }) => (
                  <li>{say.overYear(year, date(on, language))}</li>
                ))}
              </ul>
            )}
          </Fact>
        </>
      )}
      {decision.kind === "refused" && (
        <Fact term={say.refused}>
          {date(decision.on, language)}. <Said text={decision.reason} language={language} />
        </Fact>
      )}
    </dl>
  );
};

type Stated = NonNullable<Funding["requested"]>;

/** An amount with its years, who said so and where it stands. */
const Money: FC<{ c: SiteContext; money: Stated }> = ({ c, money }) => {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = fundingWords[language].one;
  return (
    <>
      <strong>{amount(totalOf(money.amounts), language)}</strong>
      {money.amounts.length > 1 &&
        `: ${money.amounts.map(({ year, euro }) => say.inYear(euros(euro, language), year)).join(", ")}`}
      <br />
      <span class="small quiet">
        {date(money.on, language)}, {basisText(money.basis, view, language)}. {say.found}{" "}
        <Said text={money.origin} language={language} />
      </span>
    </>
  );
};
