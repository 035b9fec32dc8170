import type { FC } from "hono/jsx";
import { isoDay } from "../../../app/iso-day.ts";
import { verdictOf, type Score } from "../../../core/impact/index.ts";
import { BarRows } from "../../charts/bar-rows.tsx";
import { Chart } from "../../charts/chart-frame.tsx";
import { TableTwin } from "../../charts/data-table.tsx";
import { date, number, people, span } from "../../format.ts";
import type { Language } from "../../language.ts";
import { Breadcrumb } from "../../layout/breadcrumb.tsx";
import { MoreOnGap } from "../../layout/more-on-gap.tsx";
import { Page } from "../../layout/page.tsx";
import { render, type SiteContext } from "../../render.ts";
import { href, type Visit } from "../../visit.ts";
import { knownScores, type KnownScores } from "./known-scores.ts";
import { aheadTable, scoreTable } from "./score-tables.ts";
import { scoresWords } from "./scores.words.ts";

/** Outcomes below which a verdict may be chance: one of ten misses is right. */
const enough = 10;

/** What was expected of the shortage earlier, and what it turned out to be. */
export async function scoresPage(c: SiteContext) {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = scoresWords[language];
  const known = await knownScores(c);
  return render(
    c,
    <Page visit={visit} view={view} title={say.title} description={say.description}>
      <div class="page-head page-head--wide">
        <Breadcrumb visit={visit} above={[{ path: "/tekort", label: say.above }]} />
        <h1 class="nl-heading nl-heading--level-1">{say.title}</h1>
        {answerOf(known, language).map((sentence, index) => (
          <p class={index === 0 ? "lead" : undefined}>{sentence}</p>
        ))}
      </div>
      {known.scores.length > 0 && <Scores visit={visit} scores={known.scores} />}
      <section class="section stack">
        <h2 class="nl-heading nl-heading--level-2">{say.howTitle}</h2>
        {say.how.map((text) => (
          <p>{text}</p>
        ))}
        {known.indicator !== undefined && (
          <p>
            <a href={href(visit, `/monitor/${known.indicator}`)}>{say.indicator}</a>
          </p>
        )}
      </section>
      <MoreOnGap visit={visit} on="/tekort/eerdere-verwachtingen" />
    </Page>,
  );
}

/** The answer in a few sentences; when nothing came yet, what will be scored and when. */
function answerOf(
  { indicator, forecasts, scores }: KnownScores,
  language: Language,
): readonly string[] {
  const say = scoresWords[language];
  if (indicator === undefined) return [say.nothing, say.noSource];
  if (scores.length === 0) {
    const first = forecasts.at(-1);
    return first === undefined
      ? [say.nothing]
      : [
          say.nothing,
          `${say.firstForecast(date(isoDay(first.madeAt), language))} ${say.when(first.madeAt.getUTCFullYear())}`,
        ];
  }
  const { count, within, crps, naive, tooHigh } = verdictOf(scores);
  const off = people(Math.abs(tooHigh), language);
  return [
    say.answer(count, within),
    `${say.off(people(crps, language), people(naive, language))} ${tooHigh < 0 ? say.tooLow(off) : say.tooHigh(off)}`,
    ...(count < enough ? [say.few] : []),
  ];
}

const Scores: FC<{ visit: Visit; scores: readonly Score[] }> = ({ visit, scores }) => {
  const { language } = visit;
  const say = scoresWords[language];
  const ends = scores.flatMap(({ range, observed }) => [range.p5, range.p95, observed]);
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const around = (high - low) / 20;
  return (
    <>
      <section class="section">
        <Chart
          visit={visit}
          title={say.chart.title}
          subtitle={say.chart.subtitle}
          narrow={
            <BarRows
              description={say.chart.description}
              domain={[low - around, high + around]}
              rows={scores.map(({ year, madeAt, range, observed }) => ({
                label: say.chart.row(year, date(isoDay(madeAt).slice(0, 7), language)),
                value: say.chart.value(
                  span(range.p5, range.p95, language),
                  number(observed, language),
                ),
                bars: [],
                interval: { low: range.p5, mid: range.p50, high: range.p95 },
                came: observed,
              }))}
            />
          }
          table={scoreTable(scores, language)}
          csv="/tekort/eerdere-verwachtingen.csv"
          kinds={["forecast", "estimate"]}
          source={say.chart.source}
        />
      </section>
      <section class="section stack">
        <h2 class="nl-heading nl-heading--level-2">{say.aheadTitle}</h2>
        <TableTwin table={aheadTable(scores, language)} scrollHint={say.ahead.scroll} />
      </section>
    </>
  );
};
