import type { FC } from "hono/jsx";
import { latestOf, type IndicatorState } from "../../../core/indicators/index.ts";
import { chartWords } from "../../charts/indicator/chart.words.ts";
import { date } from "../../format.ts";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href } from "../../visit.ts";
import { notFoundPage } from "../errors/error-pages.tsx";
import { SignalLine } from "../signals/signal-line.tsx";
import { statesOf } from "./as-known.ts";
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
 * The indicator that the address names.
 * @param extension of the file that is asked for: ".csv"
 */
export function indicatorAsked(c: SiteContext, extension = ""): IndicatorState | undefined {
  const asked = c.req.param("id") ?? "";
  return statesOf(c.var.view).find(({ indicator }) => indicator.id + extension === asked);
}

/** One indicator: its answer, its course, its places, and how we know. */
export async function indicatorPage(c: SiteContext) {
  const { visit, view, history } = c.var;
  const state = indicatorAsked(c);
  if (state === undefined) return notFoundPage(c);
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
      <Head {...shared} />
      <SignalLine c={c} of={{ about: `indicator:${state.indicator.id}` }} />
      <Tiles {...shared} />
      <Course {...shared} />
      <TakeAway {...shared} />
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
const TakeAway: FC<StateProps> = ({ visit, view, state }) => {
  const { language } = visit;
  const say = indicatorWords[language];
  const { id } = state.indicator;
  const knownOn = visit.asOf === undefined ? "" : `?knownOn=${visit.asOf}`;
  const day = view.today;
  const files = latestOf(state.headline) === undefined ? [] : pictures;
  return (
    <nav class="take-away small" aria-label={say.download}>
      {files.map((format) => (
        <a href={href(visit, `/monitor/${id}.${format}`)} download="">
          {say.downloads[format]}
        </a>
      ))}
      <a href={href(visit, `/monitor/${id}.csv`)} download="">
        {say.downloads.csv}
      </a>
      <a href={`${visit.base}/api/v1/indicators/${id}${knownOn}`}>{say.downloads.json}</a>
      <a href={href(visit, `/monitor/${id}?op=${day}`)}>{say.permalink(date(day, language))}</a>
    </nav>
  );
};
