import type { FC } from "hono/jsx";
import { asked, countedQuestions, momentTotal, type Moment } from "../../../core/chains/index.ts";
import type { Chain } from "../../../core/plan/index.ts";
import { date } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { Doubts } from "../../layout/doubts.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { AnswerKey } from "./answer-boxes.tsx";
import { AnswersOverYears } from "./chain-bars.tsx";
import { chainsWords } from "./chains.words.ts";
import { RoundMatrix } from "./round-matrix.tsx";
import { roundsWords } from "./rounds.words.ts";
import { momentsOf } from "./told.ts";

/** One chain approach: the answers with their explanation, and what is still difficult. */
export function chainPage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = chainsWords[language];
  const chain = view.plan.chains.find(({ id }) => id === c.req.param("chain"));
  if (chain === undefined) return notFoundPage(c);
  const moments = momentsOf(view);
  const latest = moments.at(-1)!;
  const total = momentTotal(latest, chain);
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={chain.title[language]}
      description={chain.summary[language]}
    >
      <div class="page-head page-head--wide">
        <Breadcrumb visit={visit} above={[{ path: "/keten-en-aanbod", label: say.tab }]} />
        <h1 class="nl-heading nl-heading--level-1">{chain.title[language]}</h1>
        <p class="lead">{chain.summary[language]}</p>
        <p>
          {say.chain.tally(total.fully, asked(total), total.unknown)}{" "}
          {latest.round === undefined
            ? say.asOf(date(view.plan.region.plan.adopted, language))
            : say.asOfRound(latest.year, total.missing)}
        </p>
      </div>
      <AnswerKey language={language} />
      <Questions visit={visit} view={view} chain={chain} moments={moments} />
      {latest.round !== undefined && (
        <section class="section stack">
          <h2 class="nl-heading nl-heading--level-2">
            {roundsWords[language].perMunicipality(latest.year)}
          </h2>
          <RoundMatrix view={view} round={latest.round} chain={chain} language={language} />
          <p>
            <a href={href(visit, `/keten-en-aanbod/rondes/${latest.year}`)}>
              {roundsWords[language].whole(latest.year)}
            </a>
          </p>
        </section>
      )}
      {chain.questions.map(
        ({ title, challenges, origin }) =>
          challenges.length > 0 && (
            <section class="section">
              <h2 class="nl-heading nl-heading--level-2">{title[language]}</h2>
              <ul>
                {challenges.map((challenge) => (
                  <li>{challenge[language]}</li>
                ))}
              </ul>
              <OriginNote visit={visit} view={view} origin={origin} />
            </section>
          ),
      )}
      {chain.initiatives.length > 0 && (
        <section class="section">
          <h2 class="nl-heading nl-heading--level-2">{say.chain.initiatives}</h2>
          <ul>
            {chain.initiatives.map((id) => (
              <li>
                <a href={href(visit, `/initiatieven/${id}`)} lang="nl">
                  {view.lookup.initiative(id)?.name ?? id}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="section">
        <Doubts visit={visit} view={view} items={view.lookup.doubts("chain", chain.id)} />
        <OriginNote visit={visit} view={view} origin={chain.origin} />
      </div>
    </Page>,
  );
}

interface QuestionsProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly chain: Chain;
  readonly moments: readonly Moment[];
}

const Questions: FC<QuestionsProps> = ({ visit, view, chain, moments }) => (
  <div class="chain-questions">
    {countedQuestions(chain).map((question) => (
      <section class="stack stack--tight">
        <h2 class="nl-heading nl-heading--level-3">{question.title[visit.language]}</h2>
        <AnswersOverYears {...{ moments, chain, question }} language={visit.language} />
        {question.explanation && <p>{question.explanation[visit.language]}</p>}
        <OriginNote visit={visit} view={view} origin={question.origin} />
      </section>
    ))}
  </div>
);
