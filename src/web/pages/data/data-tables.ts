import type { SourceStatus } from "../../../app/data-status.ts";
import { isoDay } from "../../../app/iso-day.ts";
import { publicOrigin } from "../../../app/pass-on.ts";
import { standingOf } from "../../../app/source-standing.ts";
import type { IndicatorSet } from "../../../core/indicators/index.ts";
import { everybody, type Snapshot } from "../../../core/observations/index.ts";
import { countCell, textCell, type Cell, type DataTable } from "../../charts/data-table.tsx";
import { date, number } from "../../format.ts";
import type { Language } from "../../language.ts";
import type { RegionView } from "../../region-view.ts";
import { sourcesWords } from "../monitor/sources.words.ts";
import { dataWords } from "./data.words.ts";
import { failureWords } from "./failure-words.ts";
import { placeName } from "./place-name.ts";

/** A day that may not be there, in words for the page and as YYYY-MM-DD in files. */
const dayCell = (day: string | undefined, language: Language): Cell =>
  day === undefined ? dataWords[language].none : { shown: date(day, language), value: day };

/** Every source, for the CSV file. */
export function sourceTable(all: readonly SourceStatus[], language: Language): DataTable {
  const say = dataWords[language];
  const dutch = language === "nl" ? undefined : "nl";
  return {
    caption: say.sourcesCaption,
    columns: say.sourceColumns.map((title) => ({ title })),
    rows: all.map((status): Cell[] => {
      const { source, freshness, deliveries, fetch } = status;
      return [
        textCell(source.title, dutch),
        source.publisher,
        say.standing[standingOf(status)],
        sourcesWords[language].rhythm[source.rhythm],
        freshness.lastPeriod ?? say.none,
        dayCell(freshness.retrievedOn, language),
        dayCell(freshness.expectedOn, language),
        source.licence,
        countCell(deliveries),
        fetch?.failing === undefined
          ? (source.note?.[language] ?? say.none)
          : failureWords(fetch.failing.failure, language),
      ];
    }),
  };
}

/** Every delivery with what it takes to check it. */
export function deliveryTable({ measured }: RegionView, language: Language): DataTable {
  const say = dataWords[language];
  return {
    caption: say.deliveriesCaption,
    columns: say.deliveryColumns.map((title) => ({ title })),
    rows: (measured?.snapshots ?? []).map((snapshot): Cell[] => [
      snapshot.isExample ? `${snapshot.source} (${say.example})` : snapshot.source,
      dayCell(isoDay(snapshot.acceptedAt), language),
      originWords(snapshot, measured!.set, language),
      countCell(snapshot.total),
      countCell(snapshot.changed),
      snapshot.lastPeriod ?? say.none,
      snapshot.boundaryYear === undefined ? say.boundaryNone : String(snapshot.boundaryYear),
      snapshot.licence,
      snapshot.sha256,
    ]),
  };
}

/** Where a delivery came from, as far as everybody may know. */
export function originWords(snapshot: Snapshot, set: IndicatorSet, language: Language): string {
  const say = dataWords[language].origins;
  const source = set.sources.find(({ id }) => id === snapshot.source);
  return publicOrigin(snapshot, source) ?? say[snapshot.retrieval.kind];
}

/** The values that somebody should look at. */
export function findingTable(
  all: readonly SourceStatus[],
  view: RegionView,
  language: Language,
): DataTable {
  const say = dataWords[language];
  const measures = view.measured?.set.measures ?? [];
  const written = (value: number): Cell => ({
    shown: number(value, language, Number.isInteger(value) ? 0 : 1),
    value,
  });
  return {
    caption: say.findingsCaption,
    columns: say.findingColumns.map((title, index) => ({ title, numeric: index > 4 })),
    rows: all
      .flatMap(({ findings }) => findings)
      .map((finding): Cell[] => [
        say.findings[finding.kind],
        measures.find(({ id }) => id === finding.measure)?.title[language] ?? finding.measure,
        placeName(finding.about, view, language),
        finding.group === everybody ? say.everyone : finding.group,
        date(finding.period, language),
        written(finding.value),
        written(finding.before),
      ]),
  };
}
