import { ok, refused, type Result } from "../../kernel/result.ts";

/** Two columns of equal length; null where the cell is empty: not known. */
interface Columns {
  readonly date: readonly string[];
  readonly value: readonly (number | null)[];
}

/**
 * Reads a CSV with a header that has `date` and `value`, in any order and beside other columns.
 * Split by commas, numbers have a decimal point; split by semicolons, a decimal comma.
 * @returns the columns, or a sentence that names the line
 */
export function readSeriesCsv(text: string): Result<Columns, string> {
  const [header = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const separator = header.includes(";") ? ";" : ",";
  const names = cellsOf(header, separator).map((name) => name.toLowerCase());
  const [dateAt, valueAt] = [names.indexOf("date"), names.indexOf("value")];
  if (dateAt < 0 || valueAt < 0)
    return refused(`line 1: the header must name the columns date and value, not "${header}"`);

  const date: string[] = [];
  const value: (number | null)[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const cells = cellsOf(line, separator);
    if (cells.length !== names.length)
      return refused(`line ${i + 2}: ${cells.length} cells under ${names.length} names`);
    const number = numberIn(cells[valueAt]!, separator);
    if (number === undefined)
      return refused(
        `line ${i + 2}: "${cells[valueAt]}" is not a number; write ${separator === ";" ? "1234,5" : "1234.5"}, or nothing when it is not known`,
      );
    date.push(cells[dateAt]!);
    value.push(number);
  }
  return ok({ date, value });
}

const cellsOf = (line: string, separator: string) =>
  line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));

/** No thousands: in 1.234 nobody can tell them from decimals. */
function numberIn(cell: string, separator: string): number | null | undefined {
  if (cell === "") return null;
  const written = separator === ";" ? /^[+-]?\d+(,\d+)?$/ : /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;
  return written.test(cell) ? Number(cell.replace(",", ".")) : undefined;
}
