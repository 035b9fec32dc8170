import type { FC } from "hono/jsx";
import { workByPayer } from "../../../core/funding/index.ts";
import { planYearOf } from "../../../core/impact/index.ts";
import { BarRows } from "../../charts/bar-rows.tsx";
import { Chart } from "../../charts/chart-frame.tsx";
import type { DataTable } from "../../charts/data-table.tsx";
import { lowerFirst } from "../../in-words.ts";
import { number, signed } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { href, type Visit } from "../../visit.ts";
import { ledgerWords } from "../ledger/ledger.words.ts";
import { fundingWords } from "./funding.words.ts";

function rowsOf(view: RegionView, language: Language) {
  const say = fundingWords[language].payers;
  const payers = view.rules.funding?.payers ?? [];
  return workByPayer(view.forecast, payers, planYearOf(view.assumptions)).map((row) => ({
    title: row.payer?.title[language] ?? say.other,
    won: Math.round(row.won),
    borne: Math.round(row.borne),
  }));
}

/** Who saves and who pays, in people; nothing where the region named no payers. */
export const Payers: FC<{ visit: Visit; view: RegionView }> = ({ visit, view }) => {
  const { language } = visit;
  const say = fundingWords[language].payers;
  const subtitle = say.subtitle(planYearOf(view.assumptions));
  const rows = rowsOf(view, language);
  const byBalance = rows.toSorted((a, b) => b.won - b.borne - (a.won - a.borne));
  const [most, least] = [byBalance[0], byBalance.at(-1)];
  if ((view.rules.funding?.payers ?? []).length === 0) return <></>;
  return (
    <Chart
      visit={visit}
      title={say.title(
        most?.title ?? "",
        least !== undefined && least.won < least.borne ? lowerFirst(least.title) : undefined,
      )}
      subtitle={subtitle}
      narrow={
        <BarRows
          description={subtitle}
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
      table={payersTable(view, language)}
      csv="/financiering/wie-betaalt.csv"
      kinds={["forecast", "assumed"]}
      source={
        <>
          {say.source} <a href={href(visit, "/tekort/balans")}>{ledgerWords[language].link}</a>
        </>
      }
    />
  );
};

export function payersTable(view: RegionView, language: Language): DataTable {
  const say = fundingWords[language].payers;
  const cell = (value: number) => ({ shown: number(value, language), value });
  const people = (title: string) => ({ title, unit: say.people, numeric: true });
  return {
    caption: say.subtitle(planYearOf(view.assumptions)),
    columns: [{ title: say.payer }, people(say.won), people(say.borne), people(say.balance)],
    rows: rowsOf(view, language).map(({ title, won, borne }) => [
      title,
      ...[won, borne, won - borne].map(cell),
    ]),
  };
}
