import { planYearOf } from "../../../core/impact/index.ts";
import type { FC } from "hono/jsx";
import { isOpen } from "../../../core/plan/index.ts";
import { date } from "../../format.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { CourseList } from "../../layout/course-mark.tsx";
import { Doubts } from "../../layout/doubts.tsx";
import { EvidenceBadge } from "../../layout/evidence-badge.tsx";
import { LatestReport } from "../../layout/latest-report.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import { Page } from "../../layout/page.tsx";
import { PartyNames } from "../../layout/party-names.tsx";
import { ProposeLink } from "../../layout/propose-link.tsx";
import { openWords, StatedValue } from "../../layout/stated-value.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { IndicatorList } from "../monitor/indicator-list.tsx";
import { notFoundPage } from "../errors/error-pages.tsx";
import { MeasuredEffect } from "../evaluations/measured-effect.tsx";
import { InitiativeFunding } from "../funding/initiative-funding.tsx";
import { InitiativeSolutions } from "../solutions/initiative-solutions.tsx";
import { SignalLine } from "../signals/signal-line.tsx";
import { Effect } from "./effect.tsx";
import { freedWords } from "./effect-words.ts";
import type { EntryProps } from "./entry-props.ts";
import { initiativeWords } from "./initiative.words.ts";
import { Progress } from "./initiative-progress.tsx";
import { Needs, Parties, Story } from "./initiative-texts.tsx";
import { Neighbours } from "./initiative-neighbours.tsx";
import { OpenList } from "./initiative-open.tsx";
import { Planning } from "./initiative-planning.tsx";
import { ownDoubts } from "./own-doubts.ts";
import { indexOf } from "./selection.ts";

export async function initiativePage(c: SiteContext) {
  const { visit, view } = c.var;
  const slug = c.req.param("slug");
  const all = indexOf(view).map(({ entry }) => entry);
  const entry = all.find((candidate) => candidate.slug === slug);
  if (entry === undefined) {
    // A priority that the list has under another name: one page, one address.
    const other = all.find(({ subject }) => subject.priority?.id === slug);
    return other === undefined
      ? notFoundPage(c)
      : c.redirect(href(visit, `/initiatieven/${other.slug}`), 301);
  }
  const { initiative, priority } = entry.subject;
  const shared = { visit, view, entry };
  const origin = [...new Set([...(priority?.origin ?? []), ...(initiative?.origin ?? [])])];
  const doubts = ownDoubts(entry, view.lookup);
  const say = initiativeWords[visit.language];
  return render(
    c,
    <Page visit={visit} view={view} title={entry.name} description={say.description(entry.name)}>
      <Head {...shared} c={c} />
      {initiative && <SignalLine c={c} of={{ about: `initiative:${initiative.id}` }} />}
      <Tiles {...shared} />
      <Progress {...shared} actor={c.var.actor} />
      <Story {...shared} />
      <Planning {...shared} />
      <Effect {...shared} />
      <MeasuredEffect {...shared} history={c.var.history} />
      {initiative && (
        <IndicatorList visit={visit} view={view} follows={{ initiative: initiative.id }} />
      )}
      <Parties {...shared} />
      <InitiativeFunding c={c} initiative={entry.slug} />
      <InitiativeSolutions c={c} initiative={entry.slug} />
      <Needs {...shared} />
      <OpenList {...shared} />
      <Neighbours {...shared} all={all} />
      <div class="section">
        <Doubts visit={visit} view={view} items={doubts.own} />
        {doubts.shared.length > 0 && (
          <p class="small">
            {say.sharedDoubts(doubts.shared.length)}{" "}
            <a href={href(visit, "/verantwoording/tegenstrijdigheden")}>{say.toDoubts}</a>.
          </p>
        )}
        <p>
          <OriginNote visit={visit} view={view} origin={origin} />
        </p>
      </div>
    </Page>,
  );
}

const Head: FC<EntryProps & { c: SiteContext }> = ({ visit, view, entry, c }) => {
  const { language } = visit;
  const say = initiativeWords[language];
  const { initiative, priority } = entry.subject;
  const others = new Set([...(initiative?.aliases ?? []), ...(priority ? [priority.name] : [])]);
  others.delete(entry.name);
  const nameOnly = priority === undefined && initiative?.described === "name-only";
  return (
    <>
      <Breadcrumb visit={visit} above={[{ path: "/initiatieven", label: say.breadcrumb }]} />
      <div class="page-head page-head--wide">
        <p class="kicker">
          {priority === undefined
            ? say.place.listed
            : say.place.chosen(priority.number, view.plan.priorities.length)}
          {!entry.listed && `. ${say.place.unlisted}`}
          {nameOnly && `. ${say.place.nameOnly}`}.
        </p>
        <h1 class="nl-heading nl-heading--level-1" lang="nl">
          {entry.name}
        </h1>
        <p class="lead">{(priority ?? entry).summary[language]}</p>
        {others.size > 0 && (
          <p class="small quiet">
            {say.also}: <span lang="nl">{[...others].join("; ")}</span>
          </p>
        )}
        <CourseList visit={visit} view={view} course={(initiative ?? priority)?.course} />
        <ProposeLink
          c={c}
          record={initiative ? `initiatives/${initiative.id}` : `priorities/${priority?.id}`}
        />
        {say.dutchOnly !== "" && priority !== undefined && priority.detail !== "none" && (
          <p class="small quiet">{say.dutchOnly}</p>
        )}
      </div>
    </>
  );
};

/** The few things that most readers come for. */
const Tiles: FC<EntryProps> = ({ visit, view, entry }) => {
  const { language } = visit;
  const say = initiativeWords[language].tiles;
  const { priority, initiative } = entry.subject;
  const challenge = view.lookup.challenge(entry.challenge)!;
  return (
    <div class="ways tiles">
      <Tile label={say.challenge}>
        <a href={href(visit, `/opgaven/${challenge.id}`)}>{challenge.title[language]}</a>
      </Tile>
      <Tile label={say.lead}>
        <StatedValue value={priority?.lead} language={language}>
          {({ parties }) => <PartyNames visit={visit} parties={parties} />}
        </StatedValue>
      </Tile>
      {priority !== undefined && (
        <Tile label={say.start}>
          {priority.startDate !== undefined ? (
            date(priority.startDate, language)
          ) : priority.start === undefined || isOpen(priority.start) ? (
            <em class="open-value">{openWords(priority.start, language)}</em>
          ) : (
            <span lang="nl">{firstSentence(priority.start.text)}</span>
          )}
        </Tile>
      )}
      <Tile label={say.yield(planYearOf(view.assumptions))}>
        <Yield visit={visit} view={view} entry={entry} />
      </Tile>
      <Tile label={say.lately}>
        <LatestReport view={view} language={language} initiative={initiative?.id}>
          {say.nothing(date(view.plan.region.plan.adopted, language))}
        </LatestReport>
      </Tile>
    </div>
  );
};

const Tile: FC<{ label: string; children?: unknown }> = ({ label, children }) => (
  <div class="figure-tile">
    <h2 class="kicker tile__label">{label}</h2>
    <div>{children}</div>
  </div>
);

const Yield: FC<EntryProps> = ({ visit, view, entry }) => {
  const { language } = visit;
  const say = initiativeWords[language].tiles;
  const range = entry.outcome?.realised[view.forecast.years.indexOf(planYearOf(view.assumptions))];
  const { assumption } = entry;
  if (assumption !== undefined && "noEffect" in assumption)
    return <a href="#opbrengst">{say.notCalculated}</a>;
  if (assumption === undefined || range === undefined)
    return <em class="open-value">{say.noEstimate}</em>;
  return (
    <>
      <strong>{freedWords(range.p5, range.p95, language)}</strong>
      <br />
      <EvidenceBadge grade={assumption.grade} language={language} />
      <br />
      <a class="small" href="#opbrengst">
        {say.toEffect}
      </a>
    </>
  );
};

const firstSentence = (text: string) => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
