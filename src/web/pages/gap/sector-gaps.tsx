import { planYearOf } from "../../../core/impact/index.ts";
import type { FC } from "hono/jsx";
import { BarRows } from "../../charts/bar-rows.tsx";
import { Chart } from "../../charts/chart-frame.tsx";
import { peopleCell, type DataTable } from "../../charts/data-table.tsx";
import { people, span } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { sectorTitle } from "../../sector-title.ts";
import type { Visit } from "../../visit.ts";
import { gapWords } from "./gap.words.ts";

function sectorRows(view: RegionView, language: Language) {
  const at = view.forecast.years.indexOf(planYearOf(view.assumptions));
  return view.forecast.sectors
    .map(({ sector, people: outlook }) => ({
      title: sectorTitle(view, sector, language),
      baseline: outlook.baseline[at]!,
      withPlan: outlook.withPlan[at]!,
    }))
    .toSorted((a, b) => b.baseline.p50 - a.baseline.p50);
}

/** The gap of each sector without and with the plan. */
export const SectorGaps: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = gapWords[language];
  const planYear = planYearOf(view.assumptions);
  return (
    <Chart
      visit={visit}
      title={say.sectorsTitle(planYear)}
      subtitle={`${say.sectorsLead} ${say.remainsNote}`}
      narrow={
        <BarRows
          description={say.sectorsTitle(planYear)}
          rows={sectorRows(view, language).map(({ title, baseline, withPlan }) => ({
            label: title,
            value: `${people(withPlan.p50, language)} (${span(withPlan.p5, withPlan.p95, language)})`,
            bars: [
              { from: 0, to: withPlan.p50, look: "soft" },
              { from: withPlan.p50, to: baseline.p50, look: "base" },
            ],
            interval: { low: withPlan.p5, mid: withPlan.p50, high: withPlan.p95 },
          }))}
        />
      }
      table={sectorTable(view, language)}
      csv="/tekort/sectoren.csv"
      kinds={["forecast"]}
      source={say.source}
    />
  );
};

export function sectorTable(view: RegionView, language: Language): DataTable {
  const say = gapWords[language];
  const cell = (value: number) => peopleCell(value, language);
  const three = (name: string) =>
    [say.low, say.mid, say.high].map((part) => ({ title: `${name}, ${part}`, numeric: true }));
  return {
    caption: say.sectorsTitle(planYearOf(view.assumptions)),
    columns: [{ title: say.sector }, ...three(say.gapWithout), ...three(say.remains)],
    rows: sectorRows(view, language).map(({ title, baseline, withPlan }) => [
      title,
      ...[baseline, withPlan].flatMap(({ p5, p50, p95 }) => [p5, p50, p95].map(cell)),
    ]),
  };
}
