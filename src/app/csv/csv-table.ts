import { CsvError, parse } from "csv-parse/sync";
import { ok, refused, type Result } from "../../kernel/result.ts";

/** A CSV file as it was written: cells are text, without the spaces around them. */
export interface CsvTable {
  /** All different. */
  readonly names: readonly string[];
  /** At least one, each with a cell for every name. */
  readonly rows: readonly CsvRow[];
  readonly separator: "," | ";";
}

interface CsvRow {
  /** Of the file, from 1, where the row ends. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a CSV (RFC 4180) with a header, split by semicolons when the header has one, else by
 * commas. Rows without anything in them are left out.
 * @returns the table, or a sentence with line and remedy
 */
export function readCsvTable(text: string): Result<CsvTable, string> {
  const separator = text.split("\n", 1)[0]!.includes(";") ? ";" : ",";
  const read = rowsOf(text, separator);
  if (!read.ok) return read;
  const [header, ...below] = read.value;
  const names = header?.cells ?? [];
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    return refused(`line 1: the column "${twice}" is there twice; rename one of the two`);
  const rows = below.filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (rows.length === 0) return refused("there is no row below the header");
  const odd = rows.find(({ cells }) => cells.length !== names.length);
  if (odd !== undefined)
    return refused(
      `line ${odd.line}: ${odd.cells.length} cells under ${names.length} names; leave a cell empty when it is not known`,
    );
  return ok({ names, rows, separator });
}

/** The cells of one column. */
export function cellsIn({ names, rows }: CsvTable, column: string): readonly string[] {
  const at = names.indexOf(column);
  return rows.map(({ cells }) => cells[at]!);
}

function rowsOf(text: string, separator: string): Result<readonly CsvRow[], string> {
  // Collected while parsing: only so is it known, of an unclosed quote, which row it began in.
  const rows: CsvRow[] = [];
  try {
    // Line feeds alone: csv-parse counts the end of a line twice when it is \r\n.
    parse(text.replaceAll("\r\n", "\n"), {
      bom: true,
      delimiter: separator,
      record_delimiter: "\n",
      relax_column_count: true,
      trim: true,
      on_record(cells, { lines }) {
        rows.push({ line: lines, cells });
        return null;
      },
    });
    return ok(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return refused(
      `line ${(rows.at(-1)?.line ?? 0) + 1}: a quote is out of place; put quotes around the whole cell, and write a quote inside it twice`,
    );
  }
}
