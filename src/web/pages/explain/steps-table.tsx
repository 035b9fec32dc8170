import type { FC } from "hono/jsx";
import type { Explanation, Step } from "../../../core/impact/index.ts";
import type { DataTable } from "../../charts/data-table.tsx";
import type { Language } from "../../language.ts";
import { basisWords, estimateValue, fieldWords } from "../../layout/estimate-words.ts";
import { EvidenceBadge } from "../../layout/evidence-badge.tsx";
import { OriginNote } from "../../layout/origin-note.tsx";
import type { RegionView } from "../../region-view.ts";
import type { Visit } from "../../visit.ts";
import { explainWords } from "./explain.words.ts";
import { figures } from "./figures.ts";
import { stepWords } from "./step-words.ts";

interface StepsProps {
  readonly visit: Visit;
  readonly view: RegionView;
  readonly caption: string;
  readonly year: number;
  readonly steps: readonly Step[];
}

const signs = { start: "", times: "× ", divide: "÷ " } as const;

/** A calculation line by line: what comes in, what it rests on, and the outcome so far. */
export const StepsTable: FC<StepsProps> = ({ visit, view, caption, year, steps }) => {
  const { language } = visit;
  const say = explainWords[language];
  return (
    <table
      class="utrecht-table utrecht-table--html-table assumption-table explain-steps"
      role="table"
    >
      <caption class="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {say.columns.map((title) => (
            <th scope="col" role="columnheader">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {steps.map((step) => {
          const { label, hint } = stepWords(step.what, year, view, language);
          return (
            <tr role="row">
              <th scope="row" role="rowheader">
                {label}
                {hint !== undefined && <p class="origin">{hint}</p>}
              </th>
              <td role="cell" class="explain-steps__by">
                {signs[step.does]}
                {figures(step.by, language)}
              </td>
              <td role="cell">
                <Rests visit={visit} view={view} step={step} />
              </td>
              <td role="cell">
                <strong>{figures(step.after, language)}</strong> {say.units[step.unit]}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};

const Rests: FC<{ visit: Visit; view: RegionView; step: Step }> = ({ visit, view, step }) => {
  const { language } = visit;
  const say = explainWords[language];
  if (step.estimates.length === 0) return <span class="small quiet">{say.derived}</span>;
  return (
    <>
      {step.estimates.map(({ field, estimate }) => (
        <div class="stack stack--tight">
          <span>
            {step.estimates.length > 1 && `${fieldWords[language][field]}: `}
            {estimateValue(field, estimate, language)}
          </span>
          <EvidenceBadge grade={estimate.grade} language={language} />
          <details class="small">
            <summary>{say.why}</summary>
            {estimate.note !== undefined && <p>{estimate.note[language]}</p>}
            <p>{basisWords[language][estimate.basis]}</p>
            <OriginNote visit={visit} view={view} origin={estimate.origin} />
          </details>
        </div>
      ))}
    </>
  );
};

/** Every step of every sum, for a file. */
export function stepsTable(
  name: string,
  { paths, year }: Explanation,
  view: RegionView,
  language: Language,
): DataTable {
  const say = explainWords[language];
  const rowsOf = (sum: string, steps: readonly Step[]) =>
    steps.map(({ what, does, by, after, unit, estimates }) => [
      sum,
      stepWords(what, year, view, language).label,
      say[does],
      { shown: figures(by, language), value: by },
      { shown: figures(after, language), value: after },
      say.units[unit],
      estimates
        .map(
          ({ field, estimate }) =>
            `${estimateValue(field, estimate, language)} (${basisWords[language][estimate.basis]})`,
        )
        .join("; ") || say.derived,
      estimates.flatMap(({ estimate }) => estimate.origin).join(", ") || say.derived,
    ]);
  return {
    caption: say.steps(name, year),
    columns: say.stepColumns.map((title) => ({ title })),
    rows: paths.flatMap(({ steps, arrival }, at) => [
      ...rowsOf(String(at + 1), steps),
      ...rowsOf(`${at + 1}: ${say.arrives}`, arrival),
    ]),
  };
}
