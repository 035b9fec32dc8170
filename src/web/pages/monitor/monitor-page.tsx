import type { FC } from "hono/jsx";
import type { IndicatorState } from "../../../core/indicators/index.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { statesOf } from "./as-known.ts";
import { AttentionSection } from "./attention.tsx";
import { IndicatorRow } from "./indicator-row.tsx";
import { MonitorFilters } from "./monitor-filters.tsx";
import { monitorAnswer } from "./monitor-answer.ts";
import type { MonitorProps } from "./monitor-props.ts";
import { monitorWords } from "./monitor.words.ts";
import { linesOf, Overview } from "./overview.tsx";
import { monitorChoice, select } from "./selection.ts";

/** Everything that is measured, on the four lines of the plan. */
export function monitorPage(c: SiteContext) {
  const { visit, view } = c.var;
  const say = monitorWords[visit.language];
  const states = statesOf(view);
  const chosen = monitorChoice(visit.query, states);
  const shown = select(states, chosen);
  const shared = { visit, view };
  const query = visit.query.toString();
  return render(
    c,
    <Page {...shared} title={say.tab} description={say.description(view.plan.region.name)}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">{say.headline}</h1>
        <p class="lead">{monitorAnswer(states, visit.language)}</p>
        <p>
          {say.also} <a href={href(visit, "/regiobeeld")}>{say.profile}</a> {say.and}{" "}
          <a href={href(visit, "/gegevens")}>{say.data}</a>.
        </p>
      </div>
      {states.length === 0 ? (
        <p>{say.nothingYet}</p>
      ) : (
        <>
          <Overview {...shared} states={states} />
          <AttentionSection {...shared} states={states} />
          <section class="section" id="indicatoren">
            <h2 class="nl-heading nl-heading--level-2">{say.indicators}</h2>
            <MonitorFilters {...shared} states={states} chosen={chosen} />
            <p class="actions">
              <span role="status">
                {shown.length === 0 ? say.none : say.shown(shown.length, states.length)}
              </span>
              <a href={href(visit, `/monitor.csv${query === "" ? "" : `?${query}`}`)} download="">
                {say.csv}
              </a>
            </p>
          </section>
          <Bands {...shared} states={shown} />
          <section class="section">
            <h2 class="nl-heading nl-heading--level-2">{say.howTitle}</h2>
            {say.how.map((text) => (
              <p>{text}</p>
            ))}
          </section>
        </>
      )}
    </Page>,
  );
}

/** One band for each line of the plan. */
const Bands: FC<MonitorProps & { states: readonly IndicatorState[] }> = ({
  visit,
  view,
  states,
}) => (
  <>
    {linesOf(view.plan.monitoring.lines, states).map(({ line, members }) => (
      <section class="section band" id={line.id}>
        <h2 class="nl-heading nl-heading--level-2 band__title">{line.title[visit.language]}</h2>
        <p class="band__about">{line.summary[visit.language]}</p>
        <ul class="monitor-rows">
          {members.map((state) => (
            <IndicatorRow visit={visit} view={view} state={state} />
          ))}
        </ul>
      </section>
    ))}
  </>
);
