import type { FC } from "hono/jsx";
import { percentilesOf } from "../../../core/impact/index.ts";
import type { DataTable } from "../../charts/data-table.tsx";
import type { Language } from "../../language.ts";
import { basisWords, estimateValue, fieldWords, gradeWords } from "../../layout/estimate-words.ts";
import { EvidenceBadge } from "../../layout/evidence-badge.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { aboutWhat, assumptionRows, type AssumptionRow } from "./assumption-rows.ts";
import { assumptionWords } from "./assumptions.words.ts";

interface AssumptionTableProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly caption: string;
  readonly rows: readonly AssumptionRow[];
  /** What stands at the head of a row. */
  readonly name: (row: AssumptionRow) => string;
}

/**
 * Numbers of the model with their range, what they rest on and where that stands. On a phone each
 * row becomes a block; the roles keep it a table for who listens.
 */
export const AssumptionTable: FC<AssumptionTableProps> = ({ visit, view, caption, rows, name }) => {
  const { language } = visit;
  const say = assumptionWords[language];
  const table = (
    <table class="utrecht-table utrecht-table--html-table assumption-table" role="table">
      <caption class="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[say.what, say.value, say.evidence, say.source].map((title) => (
            <th scope="col" role="columnheader">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => {
          const { field, estimate } = row;
          return (
            <tr role="row">
              <th scope="row" role="rowheader">
                {name(row)}
                {estimate.note && <p class="origin">{estimate.note[language]}</p>}
              </th>
              <td role="cell">{estimateValue(field, estimate, language)}</td>
              <td role="cell">
                <EvidenceBadge grade={estimate.grade} language={language} />
                <p class="origin">{basisWords[language][estimate.basis]}</p>
              </td>
              <td role="cell">
                <OriginNote visit={visit} view={view} origin={estimate.origin} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
  if (rows.length <= mostOpen) return table;
  return (
    <details>
      <summary>{say.open(rows.length)}</summary>
      {table}
    </details>
  );
};

/** Rows of a table that is always open: the page has some hundred. */
const mostOpen = 2;

/** Every number of the model for a CSV file, those of initiatives included. */
export function assumptionTable(view: RegionView, language: Language): DataTable {
  const say = assumptionWords[language];
  const cell = (value: number | undefined) =>
    value === undefined ? say.notApplicable : { shown: String(value), value };
  return {
    caption: say.caption,
    columns: [
      say.columns.id,
      say.about,
      say.what,
      say.columns.low,
      say.columns.high,
      say.columns.single,
      say.value,
      say.rests,
      say.evidence,
      say.columns.note,
      say.source,
    ].map((title) => ({ title })),
    rows: assumptionRows(view.assumptions).map((row) => {
      const { subject, mechanism, field, estimate } = row;
      const ends = endsOf(row);
      return [
        [subject, mechanism?.kind, field].filter(Boolean).join("/"),
        aboutWhat(row, view, language),
        fieldWords[language][field],
        cell(ends?.low),
        cell(ends?.high),
        cell("value" in estimate ? estimate.value : undefined),
        estimateValue(field, estimate, language),
        basisWords[language][estimate.basis],
        gradeWords[language][estimate.grade],
        estimate.note?.[language] ?? "",
        estimate.origin.join(", "),
      ];
    }),
  };
}

/** The 5th and 95th percentile, as stated or as they follow; none of one value. */
function endsOf({ field, estimate }: AssumptionRow) {
  if ("value" in estimate) return undefined;
  if ("low" in estimate && estimate.mode === undefined) return estimate;
  const { low, high } = percentilesOf({ field, estimate });
  return { low: Number(low.toPrecision(4)), high: Number(high.toPrecision(4)) };
}
