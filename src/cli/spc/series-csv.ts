import { ok, refused, type Result } from "../../kernel/result.ts";
import { numbersIn } from "../../app/csv/csv-numbers.ts";
import { cellsIn, readCsvTable } from "../../app/csv/csv-table.ts";

/** Two columns of equal length; null where the cell is empty: not known. */
interface Columns {
  readonly date: readonly string[];
  readonly value: readonly (number | null)[];
}

/**
 * Reads a CSV with a header that has `date` and `value`, in any order and beside other columns.
 * @returns the columns, or a sentence with line, column and remedy
 */
export function readSeriesCsv(text: string): Result<Columns, string> {
  const table = readCsvTable(text);
  if (!table.ok) return table;
  const { names } = table.value;
  const called = (word: string) => names.find((name) => name.toLowerCase() === word);
  const [date, value] = [called("date"), called("value")];
  if (date === undefined || value === undefined)
    return refused(
      `line 1: the header must name the columns date and value, not ${names.join(", ")}`,
    );
  const numbers = numbersIn(table.value, value);
  if (!numbers.ok) return numbers;
  return ok({
    date: cellsIn(table.value, date),
    value: numbers.value.map((number) => number ?? null),
  });
}
