import { chance, people, saves, span } from "../../format.ts";
import { MoreOnGap } from "../../layout/more-on-gap.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { GapFan } from "./gap-fan.tsx";
import { gapStory } from "./gap-story.ts";
import { gapWords } from "./gap.words.ts";
import { GrossToNet } from "./gross-to-net.tsx";
import { Remaining } from "./remaining.tsx";
import { SectorGaps } from "./sector-gaps.tsx";
import { Tension } from "./tension.tsx";
import { WorkShift } from "./work-shift.tsx";

export function gapPage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = gapWords[language];
  const { year, baseline, withPlan, freed } = gapStory(view);
  const modelled = view.assumptions.initiatives.filter((entry) => "mechanisms" in entry).length;
  const unknown = view.assumptions.initiatives.filter(
    (entry) => "noEffect" in entry && entry.noEffect === "name-only",
  ).length;
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={say.tab}
      description={say.description(view.plan.region.name, view.forecast.years.at(-1)!)}
    >
      <div class="page-head">
        <h1 class="nl-heading nl-heading--level-1">{say.title(year)}</h1>
        <p class="lead">
          {say.answer(
            chance(withPlan, language),
            saves(freed.p5, freed.p95, language),
            span(withPlan.p5, withPlan.p95, language),
          )}
        </p>
        <p>{say.modelled(modelled, view.assumptions.initiatives.length, unknown)}</p>
        <p>
          <a class="nl-button nl-button--primary" href={href(visit, "/tekort/wat-als")}>
            {say.tryIt}
          </a>
        </p>
        <p>
          <a href={href(visit, "/tekort/portefeuille")}>{say.choose}</a>
        </p>
        <p>
          <a href={href(visit, "/tekort/wat-weten-we-niet")}>{say.doubt}</a>
        </p>
      </div>
      <GapFan visit={visit} view={view} />
      <section class="section">
        <Remaining visit={visit} view={view} />
      </section>
      <section class="section">
        <GrossToNet visit={visit} view={view} />
      </section>
      <section class="section">
        <Tension visit={visit} view={view} />
        <details>
          <summary>{say.whyTitle}</summary>
          <ul>
            {say.why.map((reason) => (
              <li>{reason}</li>
            ))}
          </ul>
        </details>
      </section>
      <section class="section">
        <WorkShift visit={visit} view={view} />
      </section>
      <section class="section">
        <SectorGaps visit={visit} view={view} />
      </section>
      <section class="section">
        <h2 class="nl-heading nl-heading--level-2">{say.sureTitle}</h2>
        <p>{say.sure(people(baseline.p5, language), people(baseline.p95, language), year)}</p>
        <details>
          <summary>{say.limits}</summary>
          <ul>
            {view.assumptions.limits.map(({ text }) => (
              <li>{text[language]}</li>
            ))}
          </ul>
        </details>
        <p>
          <a href={href(visit, "/verantwoording#model")}>{say.sureHow}</a>
        </p>
      </section>
      <MoreOnGap visit={visit} on="/tekort" />
    </Page>,
  );
}
