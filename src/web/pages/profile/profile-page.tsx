import type { FC } from "hono/jsx";
import { latestOf, type IndicatorState, type ProfilePart } from "../../../core/indicators/index.ts";
import { comparePeriods } from "../../../core/observations/index.ts";
import { date } from "../../format.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { FigureTile } from "../challenges/figure-tile.tsx";
import { statesOf } from "../monitor/as-known.ts";
import type { MonitorProps } from "../monitor/monitor-props.ts";
import { MeasuredItem } from "./measured-item.tsx";
import { profileWords } from "./profile.words.ts";
import { isKnown } from "./told-part.ts";
import { UnknownList } from "./unknown-list.tsx";

/** The region in figures and sentences: what is known of it, and what is not. */
export function profilePage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = profileWords[language];
  const { name } = view.plan.region;
  const parts = view.measured?.set.profile ?? [];
  const all = parts.flatMap((part) => statesIn(part, statesOf(view)));
  const shared = { visit, view };
  return render(
    c,
    <Page {...shared} title={say.tab} description={say.description(name)}>
      <div class="page-head page-head--wide">
        <h1 class="nl-heading nl-heading--level-1">
          {parts.length === 0 ? say.noProfile : say.title(name)}
        </h1>
        {parts.length === 0 ? (
          <p class="lead">{say.noProfileText}</p>
        ) : (
          <>
            <p class="lead">
              {say.lead(all.filter(isKnown).length, all.length, newest(all, language))}
            </p>
            <p>{say.leadNote}</p>
            <nav aria-label={say.onThisPage}>
              <ul class="on-page">
                {parts.map(({ id, title }) => (
                  <li>
                    <a href={`#deel-${id}`}>{title[language]}</a>
                  </li>
                ))}
              </ul>
            </nav>
          </>
        )}
      </div>
      {parts.map((part) => (
        <Part {...shared} part={part} />
      ))}
      <div class="section">
        <p>
          {say.more} <a href={href(visit, "/monitor")}>{say.monitor}</a>. {say.data}{" "}
          <a href={href(visit, "/gegevens")}>{say.dataLink}</a>.
        </p>
      </div>
    </Page>,
  );
}

const statesIn = ({ indicators }: ProfilePart, states: readonly IndicatorState[]) =>
  indicators.flatMap((id) => states.filter(({ indicator }) => indicator.id === id));

/** The last period that any of them has a figure for. */
function newest(states: readonly IndicatorState[], language: "nl" | "en"): string {
  const periods = states.flatMap(({ headline, parts }) =>
    [headline, ...parts].flatMap((series) => latestOf(series)?.period ?? []),
  );
  const last = periods.toSorted(comparePeriods).at(-1);
  return last === undefined ? "" : date(last, language);
}

/** One question about the region with its answers, and what is missing. */
const Part: FC<MonitorProps & { part: ProfilePart }> = ({ visit, view, part }) => {
  const { language } = visit;
  const say = profileWords[language];
  const states = statesIn(part, statesOf(view));
  const known = states.filter(isKnown);
  const figures = part.figures.flatMap((id) => view.lookup.figure(id) ?? []);
  return (
    <section class="section profile-part" id={`deel-${part.id}`}>
      <h2 class="nl-heading nl-heading--level-2">{part.title[language]}</h2>
      {known.map((state) => (
        <MeasuredItem visit={visit} view={view} state={state} />
      ))}
      {figures.length > 0 && (
        <div class="stack">
          <h3 class="nl-heading nl-heading--level-3">{say.inPlan}</h3>
          <ul class="tiles figure-ledger">
            {figures.map((figure) => (
              <FigureTile visit={visit} view={view} figure={figure} />
            ))}
          </ul>
        </div>
      )}
      <UnknownList
        visit={visit}
        view={view}
        states={states.filter((state) => !known.includes(state))}
      />
    </section>
  );
};
