import type { FC } from "hono/jsx";
import { IntervalRow } from "../../charts/interval-row.tsx";
import { pageInk } from "../../charts/ink.ts";
import { RegionMap } from "../../charts/region-map.tsx";
import { date } from "../../format.ts";
import { KindMark } from "../../layout/kind-mark.tsx";
import { amount, digits, intervalWords, unitName, valueWords } from "./amount.ts";
import { chartWords } from "../../charts/indicator/chart.words.ts";
import { indicatorWords } from "./indicator.words.ts";
import type { StateProps } from "./monitor-props.ts";
import { municipalityFigures, tintOf, type MunicipalityFigures } from "./municipality-figures.ts";

/** The municipalities side by side in one period: a map, and a table with intervals. */
export const Municipalities: FC<StateProps> = (props) => {
  const { visit, state } = props;
  const { language } = visit;
  const say = indicatorWords[language];
  const found = municipalityFigures(state);
  if (found === undefined) return <></>;
  return (
    <section class="section" id="gemeenten">
      <h2 class="nl-heading nl-heading--level-2">
        {say.partsTitle.municipalities(date(found.period, language))}
      </h2>
      <div class="places">
        <MapOfRegion {...props} found={found} />
        <FigureTable {...props} found={found} />
      </div>
    </section>
  );
};

export interface FoundProps extends StateProps {
  readonly found: MunicipalityFigures;
}

/** What a map of the region draws of an indicator; undefined when the region has no outline. */
export function mapOf({ visit: { language }, view, state, found }: FoundProps) {
  const { outline } = view;
  if (outline === undefined) return undefined;
  const { indicator } = state;
  const values = found.figures.flatMap(({ value }) =>
    value.kind === "known" ? [value.value] : [],
  );
  return {
    outline,
    areas: found.figures.map(({ code, value }) => ({
      code,
      tint: value.kind === "known" ? tintOf(value.value, values) : undefined,
      words:
        value.kind === "known"
          ? digits(value.value, indicator, language)
          : valueWords(value, indicator, language),
    })),
    ink: pageInk,
    name: indicator.id,
    description: indicatorWords[language].mapDescription(date(found.period, language)),
  };
}

const MapOfRegion: FC<FoundProps> = (props) => {
  const map = mapOf(props);
  if (map === undefined) return <></>;
  const { visit, state } = props;
  const say = indicatorWords[visit.language];
  return (
    <figure class="chart places__map">
      <div class="chart__canvas chart__narrow">
        <RegionMap {...map} width={350} height={235} />
      </div>
      <div class="chart__canvas chart__wide">
        <RegionMap {...map} width={540} height={350} />
      </div>
      <figcaption class="small">
        <span>
          {say.mapLegend} ({unitName(state.indicator.unit, visit.language)}).
        </span>
        <Legend />
      </figcaption>
    </figure>
  );
};

/** The tints from low to high; the figures themselves stand on the map. */
const Legend: FC = () => (
  <svg viewBox="0 0 84 14" width="84" height="14" aria-hidden="true" focusable="false">
    {pageInk.tints.map((tint, index) => (
      <rect x={index * 28} width="28" height="14" fill={tint} />
    ))}
  </svg>
);

const FigureTable: FC<FoundProps> = ({ visit, view, state, found }) => {
  const { language } = visit;
  const { indicator, kind } = state;
  const say = indicatorWords[language];
  const beside = found.nation?.kind === "known" ? found.nation.value : undefined;
  const known = [...found.figures.map(({ value }) => value), found.nation].flatMap((value) =>
    value?.kind === "known" ? [value] : [],
  );
  const ends = known.flatMap(({ value, lower, upper }) => [value, lower ?? value, upper ?? value]);
  const domain = [Math.min(...ends), Math.max(...ends)] as const;
  const row = (name: string, value: (typeof found.figures)[number]["value"], strong: boolean) => (
    <tr class={strong ? "places__nation" : undefined}>
      <th scope="row">{name}</th>
      <td class="places__picture">
        {value.kind === "known" ? (
          <IntervalRow
            kind={kind}
            value={value.value}
            lower={value.lower}
            upper={value.upper}
            beside={strong ? undefined : beside}
            domain={domain}
          />
        ) : (
          <em class="open-value small">{chartWords[language].missing[value.reason]}</em>
        )}
      </td>
      <td class="number">
        {value.kind === "known" ? amount(value.value, indicator, language) : say.noFigure}
        {intervalWords(value, indicator, language) !== undefined && (
          <span class="places__interval">{intervalWords(value, indicator, language)}</span>
        )}
      </td>
    </tr>
  );
  return (
    <div class="stack stack--tight">
      <table class="utrecht-table utrecht-table--html-table places__table">
        <caption class="visually-hidden">
          {say.partsTitle.municipalities(date(found.period, language))}
        </caption>
        <thead>
          <tr>
            <th scope="col">{say.partColumns.name}</th>
            <th scope="col">{say.partColumns.picture}</th>
            <th scope="col" class="number">
              {say.partColumns.value}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.figures.map(({ code, value }) =>
            row(view.plan.municipalities.find(({ id }) => id === code)?.name ?? code, value, false),
          )}
          {found.nation !== undefined && row(chartWords[language].nation, found.nation, true)}
        </tbody>
      </table>
      <p class="chart__foot">
        <KindMark kind={kind} language={language} />
        {beside !== undefined && <span>{say.nationMark}</span>}
      </p>
    </div>
  );
};
