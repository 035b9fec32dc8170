import type { FC } from "hono/jsx";
import { isoDay } from "../../../app/iso-day.ts";
import type { Evaluation } from "../../../core/evaluation/index.ts";
import { date, percent } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { EvidenceBadge } from "../../layout/evidence-badge.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { entryOf } from "../initiatives/selection.ts";
import { answerOf } from "./answer.ts";
import { Checked } from "./checked.tsx";
import { EvaluationChart } from "./evaluation-chart.tsx";
import { addressOf, type EvaluationProps } from "./evaluation-props.ts";
import { evaluationWords } from "./evaluation.words.ts";
import { modelSubject } from "./model-subject.ts";
import { ProposalBeside, weigh } from "./proposal.tsx";

/** The evaluation that the address names, with the initiative it belongs to. */
export function evaluationAsked(c: SiteContext): EvaluationProps | undefined {
  const { visit, view } = c.var;
  const entry = entryOf(view, c.req.param("slug") ?? "");
  const evaluation = view.evaluations.find(({ id }) => id === c.req.param("id"));
  return entry === undefined || evaluation?.subject !== modelSubject(entry)
    ? undefined
    : { visit, view, entry, evaluation };
}

/** One evaluation: its answer, its picture, what had to be assumed, and what it proposes. */
export async function evaluationPage(c: SiteContext) {
  const asked = evaluationAsked(c);
  if (asked === undefined) return notFoundPage(c);
  const { visit, view, entry, evaluation } = asked;
  const { language } = visit;
  const { result } = evaluation.outcome;
  const answer = answerOf(evaluation, language);
  const proposal = await weigh(asked, c.var.whatIf);
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={evaluation.question}
      description={evaluationWords[language].description(entry.name)}
    >
      <Head {...asked} answer={answer} />
      {result.ok && (
        <>
          <section class="section">
            <EvaluationChart {...asked} result={result.value} answer={answer} />
          </section>
          <Checked result={result.value} language={language} />
        </>
      )}
      <ProposalBeside {...asked} proposal={proposal} />
      <Method {...asked} />
    </Page>,
  );
}

const Head: FC<EvaluationProps & { answer: string }> = ({ visit, entry, evaluation, answer }) => {
  const { language } = visit;
  const say = evaluationWords[language];
  const { columns, result } = evaluation.outcome;
  const { withdrawn, isExample } = evaluation;
  return (
    <>
      <Breadcrumb
        visit={visit}
        above={[
          { path: "/initiatieven", label: say.breadcrumb },
          { path: `/initiatieven/${entry.slug}#gemeten-effect`, label: entry.name, lang: "nl" },
        ]}
      />
      <div class="page-head page-head--wide">
        <p class="kicker">{say.kicker}</p>
        <h1 class="nl-heading nl-heading--level-1 answer-title" lang="nl">
          {evaluation.question}
        </h1>
        <p class="lead">{answer}</p>
        {withdrawn !== undefined && (
          <p class="note note--attention">
            <strong>{say.withdrawn(date(isoDay(withdrawn.at), language))}</strong> {say.because}:{" "}
            <span lang="nl">{withdrawn.reason}</span>
          </p>
        )}
        {isExample && <p class="note">{say.example}</p>}
        <dl class="facts">
          <dt>{say.measured}</dt>
          <dd lang="nl">
            {columns.exposure === undefined
              ? columns.outcome
              : say.per(columns.outcome, columns.exposure)}
          </dd>
          {result.ok && (
            <>
              <dt>{say.grade}</dt>
              <dd>
                <EvidenceBadge grade={result.value.grade} language={language} />
              </dd>
            </>
          )}
        </dl>
      </div>
    </>
  );
};

const Method: FC<EvaluationProps> = ({ visit, entry, evaluation }) => {
  const { language } = visit;
  const say = evaluationWords[language];
  const { result } = evaluation.outcome;
  return (
    <section class="section stack">
      <h2 class="nl-heading nl-heading--level-2">{say.methodTitle}</h2>
      {result.ok && <p>{say.methods[result.value.method]}</p>}
      <dl class="facts">
        <dt>{say.facts.method}</dt>
        <dd>{say.methodOfRequest[evaluation.request.method]}</dd>
        {result.ok && <Periods result={result.value} words={say.facts} />}
        {result.ok && "donors" in result.value && (
          <>
            <dt>{say.facts.donors}</dt>
            <dd lang="nl">
              {result.value.donors
                .slice(0, 5)
                .map(({ name, weight }) => `${name} ${percent(weight, language)}`)
                .join(", ")}
            </dd>
          </>
        )}
        <dt>{say.facts.kept}</dt>
        <dd>{date(isoDay(evaluation.keptAt), language)}</dd>
        <dt>{say.facts.data}</dt>
        <dd class="digest">{say.facts.digest(evaluation.dataSha256)}</dd>
      </dl>
      <p>
        <a href={href(visit, "/verantwoording/effect-meten")}>{say.toMethod}</a>
      </p>
      <p>
        <a href={href(visit, `${addressOf(entry, evaluation)}/evaluatie.json`)} download="">
          {say.download}
        </a>
      </p>
    </section>
  );
};

const Periods: FC<{
  result: Evaluation;
  words: (typeof evaluationWords)["nl"]["facts"];
}> = ({ result, words }) => {
  const after = result.picture.filter((moment) => moment.after).length;
  return (
    <>
      <dt>{words.periods}</dt>
      <dd>{words.span(result.picture.length - after, after)}</dd>
    </>
  );
};
