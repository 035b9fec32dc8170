import { firstDay, Period } from "../../core/observations/index.ts";
import { ok, refused, type Result } from "../../kernel/result.ts";
import { numbersIn } from "../../app/csv/csv-numbers.ts";
import { cellsIn, readCsvTable } from "../../app/csv/csv-table.ts";

/** Two columns of equal length, days as 2023-12-22; null where the cell is empty: not known. */
interface Columns {
  readonly date: readonly string[];
  readonly value: readonly (number | null)[];
}

/**
 * Reads a CSV with a header that has `date` and `value`, in any order and beside other columns. A
 * month, a quarter or a year counts as its first day.
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
  const days = cellsIn(table.value, date);
  const odd = days.findIndex((cell) => dayOf(cell) === undefined);
  if (odd >= 0)
    return refused(
      `line ${table.value.rows[odd]!.line}: "${days[odd]}" is no date; write 2023-12-22, 2023-12, 2023-Q4 or 2023`,
    );
  return ok({
    date: days.map((cell) => dayOf(cell)!),
    value: numbers.value.map((number) => number ?? null),
  });
}

/** The first day of a period as people write it; undefined for anything else. */
export function dayOf(written: string): string | undefined {
  const period = Period.safeParse(written);
  return period.success ? firstDay(period.data) : undefined;
}
