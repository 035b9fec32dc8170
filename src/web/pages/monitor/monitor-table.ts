import {
  finalTarget,
  findingOfState,
  latestOf,
  type IndicatorState,
} from "../../../core/indicators/index.ts";
import type { Cell, DataTable } from "../../charts/data-table.tsx";
import { chartWords } from "../../charts/indicator/chart.words.ts";
import { date, percent } from "../../format.ts";
import { capitalised } from "../../in-words.ts";
import { words, type Language } from "../../language.ts";
import { assuranceWord, wordOf } from "../../layout/finding-mark.tsx";
import { kindWord } from "../../layout/kind-mark.tsx";
import { placeOf } from "../../layout/record-link.tsx";
import type { RegionView } from "../../region-view.ts";
import { digits, unitName } from "./amount.ts";
import { stateWords } from "./finding-words.ts";
import { monitorWords } from "./monitor.words.ts";
import { aboutName } from "./places.ts";
import { nobody, ownerKey } from "./selection.ts";

const t = words(
  {
    caption: "Alle indicatoren met hun laatste cijfer",
    columns: {
      id: "Kenmerk",
      title: "Indicator",
      line: "Lijn",
      level: "Niveau",
      place: "Gebied",
      says: "Wat het zegt",
      variation: "Beweging",
      assurance: "Haalt het doel",
      value: "Laatste waarde",
      unit: "Eenheid",
      period: "Periode",
      kind: "Soort cijfer",
      target: "Doel",
      by: "Doel op",
      chance: "Kans op het doel",
      next: "Nieuwe cijfers verwacht",
      owner: "Eigenaar",
    },
    none: "geen",
    unknown: "onbekend",
  },
  {
    caption: "All indicators with their latest figure",
    columns: {
      id: "Id",
      title: "Indicator",
      line: "Line",
      level: "Level",
      place: "Area",
      says: "What it says",
      variation: "Variation",
      assurance: "Meets the target",
      value: "Latest value",
      unit: "Unit",
      period: "Period",
      kind: "Kind of figure",
      target: "Target",
      by: "Target by",
      chance: "Chance of the target",
      next: "New figures expected",
      owner: "Owner",
    },
    none: "none",
    unknown: "unknown",
  },
);

/** The monitor as one table, a row per indicator: its file to take away. */
export function monitorTable(
  states: readonly IndicatorState[],
  view: RegionView,
  language: Language,
): DataTable {
  const { caption, columns } = t[language];
  return {
    caption,
    columns: Object.values(columns).map((title) => ({ title })),
    rows: states.map((state) => rowOf(state, view, language)),
  };
}

function rowOf(state: IndicatorState, view: RegionView, language: Language): readonly Cell[] {
  const { none, unknown } = t[language];
  const { indicator, headline, freshness } = state;
  const latest = latestOf(headline);
  const target = finalTarget(state.indicator);
  const owner = ownerKey(indicator);
  const line = view.plan.monitoring.lines.find(({ id }) => id === indicator.line);
  const figure = (value: number): Cell => ({ shown: digits(value, indicator, language), value });
  const day = (iso: string): Cell => ({ shown: date(iso, language), value: iso });
  return [
    indicator.id,
    indicator.title[language],
    line?.title[language] ?? indicator.line,
    monitorWords[language].levels[indicator.level],
    aboutName(headline.about, state, view, language),
    capitalised(stateWords(state, language)),
    wordOf(findingOfState(state), language),
    assuranceWord(state.judgement, target !== undefined, language),
    latest === undefined ? chartWords[language].noData : figure(latest.value.value),
    unitName(indicator.unit, language),
    latest === undefined ? none : day(latest.period),
    kindWord(state.kind, language),
    target === undefined ? none : figure(target.value),
    target === undefined ? none : day(target.by),
    state.target.kind === "chance"
      ? { shown: percent(state.target.chance, language), value: state.target.chance }
      : unknown,
    freshness.expectedOn === undefined ? none : day(freshness.expectedOn),
    owner === nobody ? monitorWords[language].nobody : placeOf(view, owner, language).name,
  ];
}
