import type { Language } from "../language.ts";
import { textCell, type Cell, type DataTable } from "./data-table.tsx";
import type { QuarterRow } from "./quarter-row.ts";
import { quarterWords } from "./quarter.words.ts";

/**
 * A planning by quarter as a table: one line per bar, and for each row without bars the reason.
 * Rows in groups name their group first.
 */
export function quarterTable(
  rows: readonly QuarterRow[],
  caption: string,
  language: Language,
): DataTable {
  const say = quarterWords[language];
  const grouped = rows.some(({ group }) => group !== undefined);
  const titles = [say.item, say.what, say.from, say.to, say.reading];
  return {
    caption,
    columns: (grouped ? [say.group, ...titles] : titles).map((title) => ({ title })),
    rows: rows.flatMap((row) => {
      const lines = linesOf(row, language);
      return grouped ? lines.map((line) => [row.group?.name ?? row.name, ...line]) : lines;
    }),
  };
}

function linesOf(row: QuarterRow, language: Language): Cell[][] {
  const say = quarterWords[language];
  const { bars, evaluation, instead = say.unknown } = row;
  const name = textCell(row.name, row.nameLang);
  // An evaluation is something to say by itself: without bars it needs no reason beside it.
  return [
    ...(bars.length === 0 && (evaluation === undefined || row.instead !== undefined)
      ? [[name, instead, instead, instead, instead]]
      : []),
    ...bars.map(({ label, from, to, certainty }) => [
      name,
      textCell(label, row.lang),
      from ?? say.unknown,
      to ?? say.unknown,
      say.certainty[certainty],
    ]),
    ...(evaluation === undefined ? [] : [evaluationLine(name, evaluation, language)]),
  ];
}

function evaluationLine(name: Cell, evaluation: string, language: Language): Cell[] {
  const say = quarterWords[language];
  const known = evaluation !== "unknown";
  const quarter = known ? evaluation : say.unknown;
  return [name, say.evaluation, quarter, quarter, say.certainty[known ? "high" : "undetermined"]];
}
