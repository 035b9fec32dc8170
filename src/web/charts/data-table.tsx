import type { FC } from "hono/jsx";
import { published } from "../../core/impact/engine/index.ts";
import { people } from "../format.ts";
import type { Language } from "../language.ts";

/** One table of figures: the twin of a chart on the page, and its CSV. */
export interface DataTable {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** One cell per column. Unknown is a word, never an empty cell and never zero. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface Column {
  readonly title: string;
  readonly unit?: string;
  readonly numeric?: boolean;
}

/**
 * What the page shows, the raw value that the CSV gives when that differs, the language of the text
 * when it is not that of the page, and the address of the page about it.
 */
export type Cell =
  | string
  | {
      readonly shown: string;
      readonly value: number | string;
      readonly lang?: string | undefined;
      readonly href?: string;
    };

/** A modelled number of people, rounded alike on the page and in the CSV. */
export const peopleCell = (value: number, language: Language) => ({
  shown: people(value, language),
  value: published(value),
});

/** A count, as a number in the CSV. */
export const countCell = (value: number) => ({ shown: String(value), value });

/** A text that may be in another language than the page: what a plan says stays Dutch. */
export const textCell = (text: string, lang: string | undefined): Cell =>
  lang === undefined ? text : { shown: text, value: text, lang };

const shown = (cell: Cell) => {
  if (typeof cell === "string") return cell;
  return cell.href === undefined ? cell.shown : <a href={cell.href}>{cell.shown}</a>;
};
const langOf = (cell: Cell) => (typeof cell === "string" ? undefined : cell.lang);

export const TableTwin: FC<{ table: DataTable; scrollHint: string }> = ({ table, scrollHint }) => (
  <div
    class="table-scroll"
    tabindex={0}
    role="region"
    aria-label={`${table.caption} (${scrollHint})`}
  >
    <table class="utrecht-table utrecht-table--html-table">
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.columns.map(({ title, unit, numeric }) => (
            <th scope="col" class={numeric ? "number" : undefined}>
              {title}
              {unit && <span class="small"> ({unit})</span>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr>
            {row.map((cell, index) => {
              const css = table.columns[index]?.numeric ? "number" : undefined;
              return index === 0 ? (
                <th scope="row" class={css} lang={langOf(cell)}>
                  {shown(cell)}
                </th>
              ) : (
                <td class={css} lang={langOf(cell)}>
                  {shown(cell)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

/**
 * The table as CSV (RFC 4180) with a point as decimal sign and a comma between cells, so that
 * every program reads it the same way. Cells that a spreadsheet would run as a formula are
 * written as text.
 */
export function toCsv(table: DataTable): string {
  const header = table.columns.map(({ title, unit }) => (unit ? `${title} (${unit})` : title));
  const rows = table.rows.map((row) =>
    row.map((cell) => (typeof cell === "string" ? cell : cell.value)),
  );
  return [header, ...rows].map((row) => row.map(escape).join(",")).join("\r\n") + "\r\n";
}

function escape(value: string | number): string {
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
