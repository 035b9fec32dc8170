import type { FC } from "hono/jsx";
import {
  regionPreconditions,
  stakeOf,
  type RegionPrecondition,
  type Stake,
} from "../../../core/risks/index.ts";
import { planYearOf } from "../../../core/impact/index.ts";
import { Chart } from "../../charts/chart-frame.tsx";
import { IntervalRow } from "../../charts/interval-row.tsx";
import { between, people, span } from "../../format.ts";
import type { Language } from "../../language.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { preconditionsTable } from "./preconditions-table.ts";
import { preconditionsWords } from "./preconditions.words.ts";
import { StateMark } from "./state-mark.tsx";

type Weighed = RegionPrecondition & { readonly stake: Stake };

/** Every precondition: how far it is, and how many people of work wait for it. */
export async function preconditionsPage(c: SiteContext) {
  const { visit, view, register } = c.var;
  const { language } = visit;
  const say = preconditionsWords[language];
  const all = regionPreconditions(register, view.plan)
    .map((one) => ({ ...one, stake: stakeOf(one.planned.id, view.assumptions, view.forecast) }))
    .toSorted((a, b) => b.stake.gross - a.stake.gross);
  const year = planYearOf(view.assumptions);
  const count = (asked: RegionPrecondition["state"]) =>
    all.filter(({ state }) => state === asked).length;
  return render(
    c,
    <Page visit={visit} view={view} title={say.tab} description={say.description}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">
          {say.headline(count("blocked"), count("arranged"), all.length)}
        </h1>
        <p class="lead">{leadOf(all, language)}</p>
      </div>
      <Chart
        visit={visit}
        title={say.picture(year)}
        subtitle={say.pictureNote}
        narrow={<Rows visit={visit} all={all} />}
        table={await preconditionsTable(c)}
        csv="/randvoorwaarden.csv"
        kinds={["forecast"]}
        source={say.source}
      />
      <section class="section">
        <h2 class="nl-heading nl-heading--level-3">{say.how}</h2>
        <p>
          {say.howText(year)}{" "}
          <a href={href(visit, "/verantwoording/aannames")}>{say.assumptions}</a>.
        </p>
      </section>
    </Page>,
  );
}

/** @param all the largest stake first */
function leadOf(all: readonly Weighed[], language: Language): string {
  const say = preconditionsWords[language];
  const [most] = all;
  if (most === undefined || most.stake.initiatives.length === 0) return say.nothingHangs;
  const { net, year } = most.stake;
  return say.most(most.planned.title[language], between(net.p5, net.p95, language), year);
}

const Rows: FC<{ visit: Visit; all: readonly Weighed[] }> = ({ visit, all }) => {
  const { language } = visit;
  const say = preconditionsWords[language];
  const ends = all.flatMap(({ stake }) => [stake.net.p5, stake.net.p95, stake.gross]);
  const domain = [Math.min(0, ...ends), Math.max(1, ...ends)] as const;
  return (
    <ul class="card-list stake-rows">
      {all.map(({ planned, state, stake }) => (
        <li>
          <div class="stack stack--tight">
            <a href={href(visit, `/randvoorwaarden/${planned.id}`)}>{planned.title[language]}</a>
            <span class="small quiet">
              <StateMark state={state} language={language} />
              {", "}
              {say.who(planned.local, planned.national)}
            </span>
          </div>
          {stake.initiatives.length === 0 ? (
            <p class="small quiet">{say.noInitiative}</p>
          ) : (
            <div>
              <IntervalRow
                kind="forecast"
                value={stake.net.mean}
                lower={stake.net.p5}
                upper={stake.net.p95}
                beside={stake.gross}
                domain={domain}
              />
              <p class="small">
                {say.atStake(span(stake.net.p5, stake.net.p95, language), stake.year)}{" "}
                <span class="quiet">
                  ({say.gross(people(stake.gross, language))},{" "}
                  {say.initiatives(stake.initiatives.length)})
                </span>
              </p>
            </div>
          )}
        </li>
      ))}
    </ul>
  );
};
