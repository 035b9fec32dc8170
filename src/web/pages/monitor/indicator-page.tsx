import type { FC } from "hono/jsx";
import { latestOf, type IndicatorState } from "../../../core/indicators/index.ts";
import { chartWords } from "../../charts/indicator/chart.words.ts";
import { date } from "../../format.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { asKnown, stayOnDay, type AsKnown } from "./as-known.ts";
import { stateWords } from "./finding-words.ts";
import { HowCounted } from "./how-counted.tsx";
import { IndicatorChart } from "./indicator-chart.tsx";
import { Head, leadWords, Tiles } from "./indicator-head.tsx";
import { indicatorWords } from "./indicator.words.ts";
import type { StateProps } from "./monitor-props.ts";
import { Parts } from "./parts.tsx";
import { HappeningList, Related } from "./related.tsx";
import { Revisions, revisedFigures } from "./revisions.tsx";
import { Sources } from "./sources.tsx";

/**
 * The indicator that the address names, as it was known on the day it names.
 * @param extension of the file that is asked for: ".csv"
 */
export async function indicatorAsked(
  c: SiteContext,
  extension = "",
): Promise<{ readonly state: IndicatorState; readonly known: AsKnown } | undefined> {
  const known = await asKnown(c);
  const asked = c.req.param("id") ?? "";
  const state = known.states.find(({ indicator }) => indicator.id + extension === asked);
  return state && { state, known };
}

/** One indicator: its answer, its course, its places, and how we know. */
export async function indicatorPage(c: SiteContext) {
  const { visit, view, history } = c.var;
  const asked = await indicatorAsked(c);
  if (asked === undefined) return notFoundPage(c);
  const { state, known } = asked;
  const shared = { visit, view, state };
  const revised = await revisedFigures(state, view, history);
  return render(
    c,
    <Page
      visit={visit}
      view={view}
      title={state.indicator.title[visit.language]}
      description={leadWords(shared)}
    >
      <Head {...shared} known={known} />
      <Tiles {...shared} />
      <Course {...shared} />
      <TakeAway {...shared} known={known} />
      <Parts {...shared} />
      <HappeningList {...shared} />
      <HowCounted {...shared} />
      <Sources {...shared} />
      <Revisions {...shared} revised={revised} />
      <Related {...shared} />
    </Page>,
  );
}

const Course: FC<StateProps> = (props) => {
  const { visit, state } = props;
  if (latestOf(state.headline) !== undefined)
    return (
      <section class="section">
        <IndicatorChart {...props} />
      </section>
    );
  return state.parts.some((part) => latestOf(part)) ? (
    <></>
  ) : (
    <section class="section">
      <p class="drawn-gap" aria-label={stateWords(state, visit.language)}>
        {chartWords[visit.language].noData}
      </p>
    </section>
  );
};

const pictures = ["svg", "png"] as const;

/** Files of what the page shows, and an address that keeps showing it. */
const TakeAway: FC<StateProps & { known: AsKnown }> = ({ visit, view, state, known }) => {
  const { language } = visit;
  const say = indicatorWords[language];
  const { id } = state.indicator;
  const asOf = stayOnDay(visit, view);
  const day = known.day ?? view.today;
  const files = latestOf(state.headline) === undefined ? [] : pictures;
  return (
    <nav class="take-away small" aria-label={say.download}>
      {files.map((format) => (
        <a href={href(visit, `/monitor/${id}.${format}${asOf}`)} download="">
          {say.downloads[format]}
        </a>
      ))}
      <a href={href(visit, `/monitor/${id}.csv${asOf}`)} download="">
        {say.downloads.csv}
      </a>
      <a href={`${visit.base}/api/v1/indicators/${id}${asOf.replace("op", "knownOn")}`}>
        {say.downloads.json}
      </a>
      <a href={href(visit, `/monitor/${id}?op=${day}`)}>{say.permalink(date(day, language))}</a>
    </nav>
  );
};
