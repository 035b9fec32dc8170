import { asked, momentTotal, type Moment } from "../../../core/chains/index.ts";
import { date, number } from "../../format.ts";
import type { Language } from "../../language.ts";
import { Doubts } from "../../layout/doubts.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { CareOverview } from "./care-overview.tsx";
import { ChainBars } from "./chain-bars.tsx";
import { Rounds } from "./rounds.tsx";
import { momentsOf } from "./told.ts";
import { chainsWords } from "./chains.words.ts";
import { Prevention } from "./prevention.tsx";

/** How far the chains are, what prevention needs, which care is crucial and which systems there are. */
export function chainsPage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = chainsWords[language];
  const { chains, systems, region } = view.plan;
  const moments = momentsOf(view);
  const latest = moments.at(-1)!;
  const total = momentTotal(latest);
  const count = (value: number) => number(value, language);
  const doubts = new Set(chains.flatMap(({ id }) => view.lookup.doubts("chain", id)));
  const build = systems.items.filter(({ mode }) => mode === "build").length;
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">
          {asked(total) === 0
            ? say.noChains
            : say.headline(count(total.fully), count(asked(total)))}
        </h1>
        {asked(total) > 0 && (
          <p class="lead">
            {say.lead(
              count(total.partly),
              count(total.none),
              count(total.unknown),
              latest.round === undefined ? total.missing : 0,
            )}
          </p>
        )}
        <p>
          {latest.round === undefined
            ? say.asOf(date(region.plan.adopted, language))
            : `${say.asOfRound(latest.year, total.missing)} ${inPlan(moments[0]!, language)}`}
        </p>
        <nav aria-label={say.onThisPage}>
          <ul class="on-page">
            {say.parts.map(({ id, label }) => (
              <li>
                <a href={`#${id}`}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <div class="stack" id="ketens">
        {asked(total) > 0 && <ChainBars visit={visit} chains={chains} moments={moments} />}
        <Doubts visit={visit} view={view} items={[...doubts]} />
        {asked(total) > 0 && <Rounds visit={visit} moments={moments} />}
      </div>
      <Prevention visit={visit} view={view} />
      <CareOverview visit={visit} view={view} />
      <section class="section" id="systemen">
        <h2 class="nl-heading nl-heading--level-2">{say.systems.title(systems.items.length)}</h2>
        {systems.items.length > 0 && (
          <>
            <p>{say.systems.text(build, systems.requirements.length)}</p>
            <p>
              <a href={href(visit, "/keten-en-aanbod/digitale-systemen")}>{say.systems.link}</a>
            </p>
          </>
        )}
      </section>
    </Page>,
  );
}

function inPlan(moment: Moment, language: Language): string {
  const total = momentTotal(moment);
  const count = (value: number) => number(value, language);
  return chainsWords[language].inPlanThen(moment.year, count(total.fully), count(asked(total)));
}
