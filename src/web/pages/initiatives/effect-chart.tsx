import { planYearOf } from "../../../core/impact/index.ts";
import type { FC } from "hono/jsx";
import type { InitiativeOutcome } from "../../../core/impact/index.ts";
import { Chart } from "../../charts/chart-frame.tsx";
import { peopleCell, type DataTable } from "../../charts/data-table.tsx";
import { FanChart, type Fan } from "../../charts/fan-chart.tsx";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { href } from "../../visit.ts";
import { freedWords } from "./effect-words.ts";
import { effectWords } from "./effect.words.ts";
import type { Entry } from "./entry.ts";
import type { EntryProps } from "./entry-props.ts";

/** The net effect of one initiative over the years. */
export const EffectChart: FC<EntryProps & { outcome: InitiativeOutcome }> = (props) => {
  const { visit, view, entry, outcome } = props;
  const { language } = visit;
  const say = effectWords[language].chart;
  const { years } = view.forecast;
  const planYear = planYearOf(view.assumptions);
  const range = outcome.realised[years.indexOf(planYear)]!;
  const fan: Fan = {
    look: "plan",
    label: say.label,
    points: years.map((year, at) => {
      const { p5, p50, p95 } = outcome.realised[at]!;
      return { year, low: p5, mid: p50, high: p95 };
    }),
  };
  const shared = {
    fans: [fan],
    language,
    unit: say.unit,
    description: say.description(
      years[0]!,
      years.at(-1)!,
      planYear,
      freedWords(range.p5, range.p95, language),
    ),
    events: [{ day: view.today, label: say.now, now: true as const }],
  };
  return (
    <Chart
      visit={visit}
      title={say.title}
      subtitle={say.subtitle}
      narrow={<FanChart {...shared} width={360} height={260} />}
      wide={<FanChart {...shared} width={960} height={300} />}
      table={effectTable(view, entry, language)}
      csv={`/initiatieven/${entry.slug}/effect.csv`}
      kinds={["forecast"]}
      source={
        <>
          {say.source} <a href={href(visit, "/verantwoording#model")}>{say.how}</a>.
        </>
      }
    />
  );
};

/** The same figures as a table, with the gross effect beside them; no rows without an estimate. */
export function effectTable(
  { forecast }: RegionView,
  { name, outcome }: Entry,
  language: Language,
): DataTable {
  const say = effectWords[language].chart;
  const cell = (value: number) => peopleCell(value, language);
  const figure = (title: string) => ({ title, unit: say.unit, numeric: true });
  return {
    caption: say.table(name),
    columns: [
      { title: say.year },
      figure(say.gross),
      figure(say.low),
      figure(say.mid),
      figure(say.high),
    ],
    rows:
      outcome === undefined
        ? []
        : forecast.years.map((year, at) => {
            const { p5, p50, p95 } = outcome.realised[at]!;
            return [String(year), ...[outcome.gross[at]!, p5, p50, p95].map(cell)];
          }),
  };
}
