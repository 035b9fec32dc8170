import type { FC } from "hono/jsx";
import type { DisplacementLedger, LedgerLine } from "../../../core/impact/index.ts";
import { BarRows } from "../../charts/bar-rows.tsx";
import { Chart } from "../../charts/chart-frame.tsx";
import { textCell, type Cell, type DataTable } from "../../charts/data-table.tsx";
import { lowerFirst } from "../../in-words.ts";
import { number } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { sectorTitle } from "../../sector-title.ts";
import type { Visit } from "../../visit.ts";
import type { Division } from "./ledger-of.ts";
import { ledgerWords } from "./ledger.words.ts";

interface DivisionProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly division: Division;
  readonly ledger: DisplacementLedger;
}

/** One division of the work: what falls away to the right, what is added to the left. */
export const DivisionChart: FC<DivisionProps> = (props) => {
  const { visit, view, division, ledger } = props;
  const { language } = visit;
  const say = ledgerWords[language];
  const { title, lead } = say.split[division];
  const lines = linesOf(ledger, division);
  const named = lines.filter(({ key }) => key !== "");
  const worst = named.toSorted((a, b) => a.net.fte.mean - b.net.fte.mean)[0];
  const name = (line: LedgerLine) => lineName(view, division, line, language);
  return (
    <section class="section">
      <Chart
        visit={visit}
        title={
          worst !== undefined && worst.net.fte.mean < -0.05
            ? say.chart(title, division === "party" ? name(worst) : lowerFirst(name(worst)))
            : say.noLoser(title)
        }
        subtitle={`${lead} ${say.subtitle(ledger.year)}`}
        narrow={
          <BarRows
            description={`${title}. ${lead}`}
            rows={lines.map((line) => {
              const { won, borne, net } = line;
              return {
                label: name(line),
                ...(division === "party" && line.key !== "" && { lang: "nl" }),
                value: `${signedJobs(net.fte.mean, language)} (${say.span(jobs(net.fte.p5, language), jobs(net.fte.p95, language))})`,
                bars: [
                  ...(won.fte.mean > 0
                    ? [{ from: 0, to: won.fte.mean, look: "win" as const }]
                    : []),
                  ...(borne.fte.mean > 0
                    ? [{ from: -borne.fte.mean, to: 0, look: "burden" as const }]
                    : []),
                ],
                interval: { low: net.fte.p5, mid: net.fte.mean, high: net.fte.p95 },
              };
            })}
          />
        }
        table={divisionTable(view, division, ledger, language)}
        csv={`/tekort/balans.csv?per=${division}&jaar=${ledger.year}`}
        kinds={["forecast", "assumed"]}
        source={say.source}
      />
    </section>
  );
};

const jobs = (fte: number, language: Language): string =>
  number(fte, language, Math.abs(fte) < 10 ? 1 : 0);

function signedJobs(fte: number, language: Language): string {
  const written = jobs(fte, language);
  return fte > 0.05 ? `+${written}` : written;
}

/** The sectors where most work falls away and where most is added, as a sentence has them. */
export function endsOf(view: RegionView, ledger: DisplacementLedger, language: Language) {
  const lines = linesOf(ledger, "sector").filter(({ key }) => key !== "");
  const named = (line: LedgerLine | undefined, counts: boolean) =>
    line && counts ? lowerFirst(lineName(view, "sector", line, language)) : undefined;
  const [first, last] = [lines[0], lines.at(-1)];
  return {
    most: named(first, (first?.net.fte.mean ?? 0) > 0.05),
    least: named(last, (last?.net.fte.mean ?? 0) < -0.05),
  };
}

/** The lines of a division, who wins most first; nobody stands last. */
const linesOf = ({ splits }: DisplacementLedger, division: Division): readonly LedgerLine[] =>
  (splits.find(({ name }) => name === division)?.lines ?? [])
    .filter(({ won, borne }) => won.fte.mean + borne.fte.mean > 0)
    .toSorted(
      (a, b) => Number(a.key === "") - Number(b.key === "") || b.net.fte.mean - a.net.fte.mean,
    );

function lineName(
  view: RegionView,
  division: Division,
  { key }: LedgerLine,
  language: Language,
): string {
  if (key === "") return ledgerWords[language].split[division].rest;
  switch (division) {
    case "sector":
      return sectorTitle(view, key, language);
    case "party":
      return view.lookup.organisation(key)?.name ?? key;
    case "payer":
      return view.rules.funding?.payers.find(({ id }) => id === key)?.title[language] ?? key;
  }
}

/** Won, borne and balance in jobs and euros, with the whole at the end. */
export function divisionTable(
  view: RegionView,
  division: Division,
  ledger: DisplacementLedger,
  language: Language,
): DataTable {
  const say = ledgerWords[language];
  const inJobs = (fte: number) => ({
    shown: number(fte, language, 1),
    value: Math.round(fte * 10) / 10,
  });
  const inThousands = (euro: number | undefined) =>
    euro === undefined
      ? say.unknown
      : { shown: number(euro / 1000, language), value: Math.round(euro / 1000) };
  const row = (title: Cell, { won, borne, net }: LedgerLine) => [
    title,
    inJobs(won.fte.mean),
    inJobs(borne.fte.mean),
    inJobs(net.fte.mean),
    inJobs(net.fte.p5),
    inJobs(net.fte.p95),
    inThousands(net.euro?.mean),
    inThousands(net.euro?.p5),
    inThousands(net.euro?.p95),
  ];
  const numeric = (unit: string) => (title: string) => ({ title, unit, numeric: true });
  return {
    caption: `${say.split[division].title}, ${ledger.year}`,
    columns: [
      { title: say.who },
      ...[say.won, say.borne, say.net, say.low, say.high].map(numeric(say.fte)),
      ...[say.netEuro, say.lowEuro, say.highEuro].map(numeric(say.thousand)),
    ],
    rows: [
      ...linesOf(ledger, division).map((line) =>
        row(
          textCell(
            lineName(view, division, line, language),
            division === "party" && line.key !== "" ? "nl" : undefined,
          ),
          line,
        ),
      ),
      row(say.total, ledger.total),
    ],
  };
}
