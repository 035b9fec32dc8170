import type { FC } from "hono/jsx";
import { Chart } from "../../charts/chart-frame.tsx";
import { IndicatorChart as Drawing } from "../../charts/indicator/indicator-chart.tsx";
import { pageInk } from "../../charts/ink.ts";
import { date } from "../../format.ts";
import { capitalised } from "../../in-words.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { latestOf, type IndicatorState } from "../../../core/indicators/index.ts";
import { unitName } from "./amount.ts";
import { drawnOf } from "./drawn.ts";
import { stateWords } from "./finding-words.ts";
import { chartTable } from "./indicator-table.ts";
import { indicatorWords } from "./indicator.words.ts";
import type { StateProps } from "./monitor-props.ts";
import { aboutName } from "./places.ts";
import { sourceNames, sourcesShown } from "./sources-of.ts";

/** The line at the top of an indicator over time, with its table, file and source. */
export const IndicatorChart: FC<StateProps> = ({ visit, view, state }) => {
  const { language } = visit;
  const drawn = drawnOf(state, language);
  const { finding, subtitle, source, description } = chartTexts(state, view, language);
  const size = { drawn, language, ink: pageInk, description };
  return (
    <Chart
      visit={visit}
      title={finding}
      subtitle={subtitle}
      narrow={<Drawing {...size} width={350} height={330} />}
      wide={<Drawing {...size} width={980} height={420} />}
      table={chartTable({ state, view, language })}
      csv={`/monitor/${state.indicator.id}.csv`}
      kinds={[state.kind]}
      source={source}
    />
  );
};

/** The words around a chart, the same on the page and in a picture. */
export function chartTexts(state: IndicatorState, view: RegionView, language: Language) {
  const say = indicatorWords[language];
  const { indicator, headline } = state;
  const place = aboutName(headline.about, state, view, language);
  const known = headline.points.filter(({ value }) => value.kind === "known");
  const finding = stateWords(state, language);
  return {
    title: indicator.title[language],
    finding: capitalised(finding),
    subtitle: [
      capitalised(say.chartOf(unitName(indicator.unit, language), place)),
      ...(headline.judgement.kind === "judged" ? [say.band] : []),
    ].join(". "),
    source: say.source(sourceNames(sourcesShown(state, view.measured))),
    description:
      known.length === 0
        ? finding
        : `${say.description(place, known.length, date(known[0]!.period, language), date(latestOf(headline)!.period, language))} ${finding}.`,
  };
}
