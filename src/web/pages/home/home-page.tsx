import type { FC } from "hono/jsx";
import { date, people, saves } from "../../format.ts";
import { quarterOf } from "../../charts/quarter-place.ts";
import { Page } from "../../layout/page.tsx";
import { Status } from "../../layout/status.tsx";
import type { RegionView } from "../../region-view.ts";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { LatelyDecided } from "../changes/lately.tsx";
import { GapFan } from "../gap/gap-fan.tsx";
import { gapStory } from "../gap/gap-story.ts";
import { claimInPeople } from "../gap/gross-to-net.tsx";
import { homeWords } from "./home.words.ts";
import { House } from "./house.tsx";
import { Moving } from "./moving.tsx";

export function homePage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = homeWords[language];
  const { firstYear, year, first, baseline, freed } = gapStory(view);
  const claim = claimInPeople(view);
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={say.tab}
      description={say.description(view.plan.region.name)}
    >
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">
          {say.headline(year, people(baseline.p50, language))}
        </h1>
        <p class="lead">
          {say.lead(
            people(first.p50, language),
            firstYear,
            saves(freed.p5, freed.p95, language),
            claim === undefined ? undefined : people(claim.value.high, language),
          )}
        </p>
      </div>
      <GapFan visit={visit} view={view} />
      <House visit={visit} view={view} />
      <LatelyDecided c={c} near />
      <Moving visit={visit} view={view} />
      <Lately visit={visit} view={view} />
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.waysTitle}</h2>
        <div class="ways">
          {say.ways.map((way, index) => (
            <div class="stack stack--tight figure-tile">
              <h3 class="nl-heading nl-heading--level-3">{way.title}</h3>
              <p>{way.text}</p>
              {index === 0 && <Nearby visit={visit} view={view} />}
              <ul>
                {way.links.map(({ path, label }) => (
                  <li>
                    <a href={href(visit, path)}>{label}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
    </Page>,
  );
}

/** Straight to what is planned in one's own municipality. */
const Nearby: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => (
  <p>
    {homeWords[visit.language].nearby}{" "}
    {view.plan.municipalities.map(({ id, name }, index) => (
      <>
        {index > 0 && " · "}
        <a href={href(visit, `/initiatieven?gemeente=${id}`)}>{name}</a>
      </>
    ))}
  </p>
);

const Lately: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = homeWords[language];
  const quarter = quarterOf(view.today);
  const phase = view.plan.phases.find(({ from, to }) => from <= quarter && quarter <= to);
  const recent = view.reports.slice(0, 3);
  return (
    <section class="section">
      <h2 class="nl-heading nl-heading--level-2">{say.latelyTitle}</h2>
      {recent.length === 0 ? (
        <p class="note">{say.nothingSince(date(view.plan.region.plan.adopted, language))}</p>
      ) : (
        <ul class="card-list" aria-label={say.reportTitle}>
          {recent.map((report) => (
            <li>
              <h3 class="nl-heading nl-heading--level-3">
                <a href={href(visit, `/initiatieven/${report.initiative}`)}>
                  {view.lookup.initiative(report.initiative)?.name}
                </a>
              </h3>
              <p>
                <Status course={report.course} language={language} />{" "}
                <span class="origin">{date(report.reportedOn, language)}</span>
              </p>
              <p lang="nl">{report.done}</p>
            </li>
          ))}
        </ul>
      )}
      <p>
        {phase === undefined
          ? say.planOver
          : say.planSays(
              phase.title[language],
              `${date(phase.from, language)} – ${date(phase.to, language)}`,
            )}{" "}
        <a href={href(visit, "/planning")}>{say.toPlanning}</a>
      </p>
    </section>
  );
};
