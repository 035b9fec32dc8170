import type { FC } from "hono/jsx";
import {
  asked,
  countedIn,
  momentTotal,
  movement,
  unanswered,
  type Moment,
  type Round,
} from "../../../core/chains/index.ts";
import { number } from "../../format.ts";
import type { Language } from "../../language.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { Page } from "../../layout/page.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { AnswerKey } from "./answer-boxes.tsx";
import { chainsWords } from "./chains.words.ts";
import { municipalityName, RoundMatrix } from "./round-matrix.tsx";
import { roundsWords } from "./rounds.words.ts";
import { momentsOf, roundIn } from "./told.ts";

/** One yearly round: who answered what, what moved, and what is not answered yet. */
export function roundPage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const round = roundIn(view, c.req.param("year"));
  if (round === undefined) return notFoundPage(c);
  const all = momentsOf(view);
  const at = all.findIndex((moment) => moment.round?.year === round.year);
  const say = roundsWords[language];
  const total = momentTotal(all[at]!);
  const count = (value: number) => number(value, language);
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={say.title(round.year)}
      description={say.description(round.year)}
    >
      <div class="page-head page-head--wide">
        <Breadcrumb
          visit={visit}
          above={[{ path: "/keten-en-aanbod", label: chainsWords[language].tab }]}
        />
        <h1 class="nl-heading nl-heading--level-1">
          {say.headline(round.year, count(total.fully), count(asked(total)))}
        </h1>
        <p class="lead">{say.lead(count(total.partly), count(total.none), count(total.unknown))}</p>
        <p>{movedWords(all[at - 1]!, round, language)}</p>
      </div>
      <AnswerKey language={language} />
      <div class="round-chains">
        {view.plan.chains.map((chain) => (
          <section class="section" id={chain.id}>
            <h2 class="nl-heading nl-heading--level-2">
              <a href={href(visit, `/keten-en-aanbod/ketens/${chain.id}`)}>
                {chain.title[language]}
              </a>
            </h2>
            <RoundMatrix view={view} round={round} chain={chain} language={language} />
          </section>
        ))}
      </div>
      <OpenAnswers view={view} round={round} language={language} missing={total.missing} />
      <Account visit={visit} round={round} />
    </Page>,
  );
}

function movedWords(before: Moment, round: Round, language: Language): string {
  const say = roundsWords[language];
  if (before.round === undefined) return say.sincePlan(before.year);
  const { forward, back, same, unclear } = movement(before.round, round);
  const count = (value: number) => number(value, language);
  return say.moved(before.year, count(forward), count(back), count(same), count(unclear));
}

interface OpenAnswersProps {
  readonly view: RegionView;
  readonly round: Round;
  readonly language: Language;
  readonly missing: number;
}

const OpenAnswers: FC<OpenAnswersProps> = ({ view, round, language, missing }) => {
  const say = roundsWords[language];
  return (
    <section class="section stack" id="open">
      <h2 class="nl-heading nl-heading--level-2">{say.openTitle(missing)}</h2>
      <dl class="facts">
        {round.municipalities.map((municipality) => (
          <>
            <dt lang="nl">{municipalityName(view, municipality)}</dt>
            <dd>{say.openOf(unanswered(round, municipality).length, countedIn(round).length)}</dd>
          </>
        ))}
      </dl>
      {missing > 0 && <p class="note">{say.openNote}</p>}
    </section>
  );
};

const Account: FC<{ visit: Visit; round: Round }> = ({ visit, round }) => {
  const say = roundsWords[visit.language];
  const file = (kind: string) => href(visit, `/keten-en-aanbod/rondes/${round.year}.${kind}`);
  return (
    <section class="section stack" id="verantwoording">
      <h2 class="nl-heading nl-heading--level-2">{say.accountTitle}</h2>
      <p>{say.account}</p>
      <p class="actions">
        <a href={file("csv")} download="">
          {say.csv}
        </a>
        <a href={file("xlsx")} download="">
          {say.xlsx}
        </a>
      </p>
      <p class="note">{say.accountNot}</p>
      <details>
        <summary>{say.columnsTitle}</summary>
        <dl class="facts">
          {say.columns.map(({ title, means }) => (
            <>
              <dt>{title}</dt>
              <dd>{means}</dd>
            </>
          ))}
        </dl>
      </details>
      <p class="small">
        {say.accountSources}:{" "}
        {say.accountLinks.map(({ text, url }, index) => (
          <>
            {index > 0 && "; "}
            <a href={url}>{text}</a>
          </>
        ))}
      </p>
    </section>
  );
};
