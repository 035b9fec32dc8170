import type {
  IndicatorPoint,
  IndicatorSeries,
  IndicatorState,
  PointWarning,
} from "../../../core/indicators/index.ts";
import type { ChartPoint, Group } from "../../../core/process-chart/index.ts";
import type { Cell, Column, DataTable } from "../../charts/data-table.tsx";
import { chartWords } from "../../charts/indicator/chart.words.ts";
import { date, number } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { digits, unitName } from "./amount.ts";
import { indicatorWords } from "./indicator.words.ts";
import { aboutName } from "./places.ts";

interface Context {
  readonly state: IndicatorState;
  readonly view: RegionView;
  readonly language: Language;
}

/** What the chart draws, as the table below it. */
export function chartTable(context: Context): DataTable {
  const { headline, nation } = context.state;
  return tableOf(context, nation === undefined ? [headline] : [headline, nation]);
}

/** Every figure of an indicator in every place: its file to take away. */
export function wholeTable(context: Context): DataTable {
  const { headline, nation, parts } = context.state;
  return tableOf(context, [headline, ...(nation === undefined ? [] : [nation]), ...parts]);
}

function tableOf(context: Context, series: readonly IndicatorSeries[]): DataTable {
  const { state, language } = context;
  const say = indicatorWords[language];
  const unit = unitName(state.indicator.unit, language);
  const judged = series.some(({ judgement }) => judgement.kind === "judged");
  const figure = (title: string): Column => ({ title, unit, numeric: true });
  const { columns } = say;
  return {
    caption: say.table(state.indicator.title[language]),
    columns: [
      { title: columns.period },
      { title: columns.place },
      figure(columns.value),
      figure(columns.lower),
      figure(columns.upper),
      { title: columns.state },
      ...(judged
        ? [
            figure(columns.mean),
            figure(columns.lowerLimit),
            figure(columns.upperLimit),
            { title: columns.says },
          ]
        : []),
      { title: columns.notes },
    ],
    rows: series.flatMap((one) =>
      one.points.map((point, i) => rowOf(context, one, point, i, judged)),
    ),
  };
}

function rowOf(
  { state, view, language }: Context,
  { about, judgement }: IndicatorSeries,
  point: IndicatorPoint,
  index: number,
  judged: boolean,
): readonly Cell[] {
  const say = indicatorWords[language];
  const { value } = point;
  const figure = (of: number | undefined): Cell =>
    of === undefined ? say.none : { shown: digits(of, state.indicator, language), value: of };
  const known = value.kind === "known" ? value : undefined;
  const chart = judgement.kind === "judged" ? judgement.chart : undefined;
  const charted = chart?.points[index];
  return [
    { shown: date(point.period, language), value: point.period },
    aboutName(about, state, view, language),
    value.kind === "known" ? figure(value.value) : chartWords[language].missing[value.reason],
    figure(known?.lower),
    figure(known?.upper),
    say.state[point.state],
    ...(judged
      ? limitCells(charted && chart?.groups[charted.group], charted, state, language)
      : []),
    notesOf(point, (part) => aboutName(part, state, view, language), language) || say.none,
  ];
}

function limitCells(
  group: Group | undefined,
  point: ChartPoint | undefined,
  { indicator }: IndicatorState,
  language: Language,
): readonly Cell[] {
  const say = indicatorWords[language];
  const computed = (value: number | undefined): Cell =>
    value === undefined
      ? say.none
      : { shown: number(value, language, indicator.decimals + 1), value };
  const special =
    point?.kind === "known" && point.variation.kind === "special" ? point.variation : undefined;
  return [
    computed(group?.mean),
    computed(group?.limits?.lower),
    computed(group?.limits?.upper),
    special === undefined
      ? say.none
      : `${chartWords[language].meaning[special.meaning]}: ${say.rule[special.rule][special.toward]}`,
  ];
}

/** What a reader must know to judge one value, in words. */
export function notesOf(
  { warnings, revised }: Pick<IndicatorPoint, "warnings" | "revised">,
  nameOf: (part: string) => string,
  language: Language,
): string {
  const said = warnings.map((warning) => warningWords(warning, nameOf, language));
  return [...said, ...(revised ? [indicatorWords[language].revised] : [])].join("; ");
}

function warningWords(
  warning: PointWarning,
  nameOf: (part: string) => string,
  language: Language,
): string {
  const say = indicatorWords[language].warning;
  switch (warning.kind) {
    case "older-denominator":
      return say[warning.kind](date(warning.period, language));
    case "other-boundaries":
      return say[warning.kind](String(warning.year));
    case "parts-missing":
      return say[warning.kind](warning.parts.map(nameOf).join(", "));
    case "weighted-mean":
      return say[warning.kind];
  }
}
