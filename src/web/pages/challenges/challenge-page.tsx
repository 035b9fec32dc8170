import type { FC } from "hono/jsx";
import type { Challenge } from "../../../core/plan/index.ts";
import { Doubts } from "../../layout/doubts.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { Page } from "../../layout/page.tsx";
import { ProposeLink } from "../../layout/propose-link.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { IndicatorList } from "../monitor/indicator-list.tsx";
import { notFoundPage } from "../errors/error-pages.tsx";
import { SignalLine } from "../signals/signal-line.tsx";
import { Approach } from "./approach.tsx";
import { Bottleneck } from "./bottleneck.tsx";
import { ChallengeInitiatives } from "./challenge-initiatives.tsx";
import type { ChallengeProps } from "./challenge-props.ts";
import { challengesWords } from "./challenges.words.ts";
import { residentsWords } from "./residents.words.ts";
import { doubtsAround } from "./doubts-around.ts";
import { Goal } from "./goal.tsx";
import { HousePlace } from "./house-place.tsx";
import { NeedsAndRisks } from "./needs-and-risks.tsx";
import { Steering } from "./steering.tsx";

/** One challenge: what the region wants, why it is hard, and what it does about it. */
export function challengePage(c: SiteContext) {
  const { visit, view } = c.var;
  const challenge = view.lookup.challenge(c.req.param("id") ?? "");
  if (challenge === undefined) return notFoundPage(c);
  const title = challenge.title[visit.language];
  const shared = { visit, view, challenge };
  return render(
    c,
    <Page visit={visit} view={view} title={title} description={challenge.summary[visit.language]}>
      <Head {...shared} />
      <ProposeLink c={c} record={`challenges/${challenge.id}`} />
      <SignalLine c={c} of={{ challenge: challenge.id }} />
      <Goal {...shared} c={c} />
      <Bottleneck {...shared} />
      <Approach {...shared} />
      <ChallengeInitiatives {...shared} />
      <IndicatorList visit={visit} view={view} follows={{ challenge: challenge.id }} />
      <Steering {...shared} />
      <NeedsAndRisks {...shared} c={c} />
      <Voices {...shared} />
      <div class="section">
        <Doubts visit={visit} view={view} items={doubtsAround(view.lookup, challenge)} />
        <OriginNote visit={visit} view={view} origin={challenge.origin} />
      </div>
      <Neighbours {...shared} />
    </Page>,
  );
}

const parts = ["doel", "knelpunt", "aanpak", "initiatieven", "wie-stuurt", "voorwaarden"] as const;

const Head: FC<ChallengeProps> = ({ visit, view, challenge }) => {
  const { language } = visit;
  const say = challengesWords[language].page;
  const { challenges } = view.plan;
  const shown = parts.filter((part) => part !== "aanpak" || challenge.approach.length > 0);
  const floor = challenges.find(({ enabling }) => enabling);
  return (
    <div class="page-head page-head--wide">
      <div class="challenge-place">
        <HousePlace challenges={challenges} here={challenge.id} />
        <p class="kicker">
          <a href={href(visit, "/opgaven")}>{say.place(challenge.number, challenges.length)}</a>
          <br />
          {challenge.enabling
            ? say.carries
            : floor !== undefined && (
                <>
                  {say.restsOn}{" "}
                  <a href={href(visit, `/opgaven/${floor.id}`)}>{floor.title[language]}</a>
                </>
              )}
        </p>
      </div>
      <h1 class="nl-heading nl-heading--level-1">{challenge.title[language]}</h1>
      <p class="lead">{challenge.summary[language]}</p>
      <p class="small">
        {say.planName} <span lang="nl">‘{challenge.name}’</span>
      </p>
      <nav aria-label={say.onThisPage}>
        <ul class="page-map">
          {shown.map((part) => (
            <li>
              <a href={`#${part}`}>
                {say.parts[part](view.lookup.initiativesOf(challenge.id).length)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
};

/** The residents' points, which the plan does not tie to one challenge. */
const Voices: FC<ChallengeProps> = ({ visit, view }) => {
  const say = residentsWords[visit.language];
  const { points } = view.plan.participation;
  if (points.length === 0) return <></>;
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.title}</h2>
      <p>
        {say.forAll} <a href={href(visit, "/opgaven#inwoners")}>{say.toAll}</a>
      </p>
      <ul>
        {points.map((point) => (
          <li>{point.title[visit.language]}</li>
        ))}
      </ul>
    </section>
  );
};

const Neighbours: FC<ChallengeProps> = ({ visit, view, challenge }) => {
  const say = challengesWords[visit.language].page;
  const all = view.plan.challenges;
  const at = all.indexOf(challenge);
  const [before, after] = [all[at - 1], all[at + 1]];
  const link = (to: Challenge) => (
    <a href={href(visit, `/opgaven/${to.id}`)}>{to.title[visit.language]}</a>
  );
  return (
    <nav class="neighbours" aria-label={say.neighbours}>
      {before && (
        <p>
          <span class="kicker">{say.before}</span> {link(before)}
        </p>
      )}
      {after && (
        <p>
          <span class="kicker">{say.after}</span> {link(after)}
        </p>
      )}
    </nav>
  );
};
