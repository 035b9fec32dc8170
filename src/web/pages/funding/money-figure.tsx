import type { FC } from "hono/jsx";
import {
  isGrant,
  moneyOverYears,
  totalOf,
  type Funding,
  type YearOfMoney,
} from "../../../core/funding/index.ts";
import { Chart } from "../../charts/chart-frame.tsx";
import type { Language } from "../../language.ts";
import type { SiteContext } from "../../render.ts";
import { euros, sourceIn } from "./funding-names.ts";
import { fundingTable } from "./funding-table.ts";
import { fundingWords } from "./funding.words.ts";
import { MoneyChart, mostLayers } from "./money-chart.tsx";

/** Money over the years with its cliff; nothing while no amount is known. */
export const MoneyFigure: FC<{ c: SiteContext; funds: readonly Funding[] }> = ({ c, funds }) => {
  const { visit, view } = c.var;
  const { language } = visit;
  const say = fundingWords[language].chart;
  const sources = sourcesBySize(funds);
  const years = layered(moneyOverYears(funds, sources));
  if (years.every(({ bySource }) => bySource.every((euro) => euro === 0))) return <></>;
  const cliff = years
    .filter(({ year }) => year >= Number(view.today.slice(0, 4)))
    .reduce<YearOfMoney | undefined>(
      (worst, one) => (one.endsUncovered > (worst?.endsUncovered ?? 0) ? one : worst),
      undefined,
    );
  const unknown = years.filter((one) => one.unknown > 0).map(({ year }) => String(year));
  const kinds = new Set(funds.filter(isGrant).map(({ decision }) => decision.basis.kind));
  return (
    <Chart
      visit={visit}
      title={say.title(cliff?.year, euros(cliff?.endsUncovered ?? 0, language))}
      subtitle={say.subtitle}
      narrow={<Picture width={360} {...{ c, years, sources, language }} />}
      wide={<Picture width={880} {...{ c, years, sources, language }} />}
      table={fundingTable(c)}
      csv="/financiering.csv"
      kinds={[...kinds]}
      source={
        <>
          {say.source}
          {unknown.length > 0 && ` ${say.unknown(unknown.join(", "))}`}
        </>
      }
    />
  );
};

interface PictureProps {
  readonly c: SiteContext;
  readonly years: readonly YearOfMoney[];
  readonly sources: readonly string[];
  readonly language: Language;
  readonly width: number;
}

/** The drawing, with the names of its layers from the top down right below it. */
const Picture: FC<PictureProps> = ({ c, years, sources, language, width }) => {
  const named = sources.slice(0, mostLayers).map((id) => sourceIn(c.var.view, id).name);
  const layers: readonly { readonly name: string; readonly lang?: string }[] = [
    ...named.map((name) => ({ name, lang: "nl" })),
    ...(sources.length > mostLayers ? [{ name: fundingWords[language].chart.rest }] : []),
  ];
  return (
    <>
      <MoneyChart language={language} years={years} width={width} />
      <ul class="money-key">
        {layers.map(({ name, lang }, at) => (
          <li lang={lang}>
            <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
              <rect class={`money-layer money-layer--${at}`} width="16" height="16" />
            </svg>
            {name}
          </li>
        ))}
      </ul>
    </>
  );
};

/** Ids of the sources that granted a known amount, the largest first. */
function sourcesBySize(funds: readonly Funding[]): readonly string[] {
  const sizes = new Map<string, number>();
  for (const { source, decision } of funds.filter(isGrant))
    sizes.set(source, (sizes.get(source) ?? 0) + (totalOf(decision.amounts) ?? 0));
  return [...sizes]
    .filter(([, euro]) => euro > 0)
    .toSorted(([, a], [, b]) => b - a)
    .map(([id]) => id);
}

/** Small sources together as one layer. */
const layered = (years: readonly YearOfMoney[]): readonly YearOfMoney[] =>
  years.map((one) => ({
    ...one,
    bySource: [
      ...one.bySource.slice(0, mostLayers),
      ...(one.bySource.length > mostLayers
        ? [one.bySource.slice(mostLayers).reduce((sum, euro) => sum + euro, 0)]
        : []),
    ],
  }));
