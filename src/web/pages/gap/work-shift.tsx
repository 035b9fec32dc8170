import { planYearOf } from "../../../core/impact/index.ts";
import type { FC } from "hono/jsx";
import { BarRows } from "../../charts/bar-rows.tsx";
import { Chart } from "../../charts/chart-frame.tsx";
import type { DataTable } from "../../charts/data-table.tsx";
import { lowerFirst } from "../../in-words.ts";
import { number, signed } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { ledgerWords } from "../ledger/ledger.words.ts";
import { gapWords } from "./gap.words.ts";
import { sectorTitle } from "../../sector-title.ts";

function ledger(view: RegionView, language: Language) {
  const at = view.forecast.years.indexOf(planYearOf(view.assumptions));
  return view.forecast.ledger
    .map(({ sector, won, borne }) => ({
      title: sectorTitle(view, sector, language),
      won: Math.round(won[at]!),
      borne: Math.round(borne[at]!),
    }))
    .toSorted((a, b) => b.won - b.borne - (a.won - a.borne));
}

/** Who is relieved of work and who gets it: the negative side of shifting, never left out. */
export const WorkShift: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = gapWords[language];
  const rows = ledger(view, language);
  const planYear = planYearOf(view.assumptions);
  const last = rows.at(-1);
  return (
    <Chart
      visit={visit}
      title={
        last !== undefined && last.won < last.borne
          ? say.shiftTitle(lowerFirst(last.title))
          : say.noLoserTitle
      }
      subtitle={say.shiftLead(planYear)}
      narrow={
        <BarRows
          description={say.shiftLead(planYear)}
          rows={rows.map(({ title, won, borne }) => ({
            label: title,
            value: signed(won - borne, language),
            bars: [
              ...(won > 0 ? [{ from: 0, to: won, look: "win" as const }] : []),
              ...(borne > 0 ? [{ from: -borne, to: 0, look: "burden" as const }] : []),
            ],
          }))}
        />
      }
      table={shiftTable(view, language)}
      csv="/tekort/verschuiving.csv"
      kinds={["forecast"]}
      source={
        <>
          {say.source} <a href={href(visit, "/tekort/balans")}>{ledgerWords[language].link}</a>
        </>
      }
    />
  );
};

export function shiftTable(view: RegionView, language: Language): DataTable {
  const say = gapWords[language];
  const cell = (value: number) => ({ shown: number(value, language), value });
  return {
    caption: say.shiftLead(planYearOf(view.assumptions)),
    columns: [
      { title: say.sector },
      ...[say.won, say.borne, say.balance].map((title) => ({
        title,
        unit: say.people,
        numeric: true,
      })),
    ],
    rows: ledger(view, language).map(({ title, won, borne }) => [
      title,
      ...[won, borne, won - borne].map(cell),
    ]),
  };
}
