import type { Period } from "../../core/evaluation/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { cellsIn, type CsvTable } from "../csv/csv-table.ts";

/**
 * The ways to write a period, those of Statistics Netherlands among them; the second group, if
 * any, counts within the year of which there are `perYear`.
 */
const notations = [
  { pattern: /^(\d+)(?:JJ00)?$/, perYear: 1 },
  { pattern: /^(\d{4})(?:-?[QK]|KW0)([1-4])$/, perYear: 4 },
  { pattern: /^(\d{4})(?:-|MM)(0?[1-9]|1[0-2])(?:-01)?$/, perYear: 12 },
] as const;

/**
 * Periods of one column, all in the notation of the first.
 * @returns the periods, or a sentence with line, column and remedy
 */
export function periodsIn(table: CsvTable, column: string): Result<readonly Period[], string> {
  const labels = cellsIn(table, column);
  const notation = notations.find(({ pattern }) => pattern.test(labels[0]!)) ?? notations[0];
  const periods: Period[] = [];
  for (const [i, label] of labels.entries()) {
    const match = notation.pattern.exec(label);
    if (match === null)
      return refused(
        `line ${table.rows[i]!.line}, column "${column}": "${label}" is not a period; write all as 2024, 2024-03, 2024-Q1 or a number that goes up by one`,
      );
    const within = match[2] === undefined ? 0 : Number(match[2]) - 1;
    periods.push({ label, position: Number(match[1]) * notation.perYear + within });
  }
  return ok(periods);
}
