import { ok, refused, type Result } from "../../kernel/result.ts";

/** A CSV file as it was written: cells are text. */
export interface Table {
  readonly names: readonly string[];
  readonly rows: readonly Row[];
  readonly separator: "," | ";";
}

export interface Row {
  /** In the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Reads a CSV with a header, split by commas or semicolons; cells may be quoted, not over lines.
 * @returns the table, or a sentence that names the line
 */
export function readTable(text: string): Result<Table, string> {
  const [header = "", ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const separator = header.includes(";") ? ";" : ",";
  const names = cellsOf(header, separator);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    return refused(`line 1: the column "${twice}" is there twice; rename one of the two`);
  const rows = lines
    .map((line, i): Row => ({ line: i + 2, cells: cellsOf(line, separator) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (rows.length === 0) return refused("there is no row below the header");
  const odd = rows.find(({ cells }) => cells.length !== names.length);
  if (odd !== undefined)
    return refused(
      `line ${odd.line}: ${odd.cells.length} cells under ${names.length} names; leave a cell empty when it is not known`,
    );
  return ok({ names, rows, separator });
}

function cellsOf(line: string, separator: string): string[] {
  const cell = new RegExp(`(?:^|${separator})\\s*("(?:[^"]|"")*"|[^${separator}]*)`, "g");
  return Array.from(line.matchAll(cell), ([, written = ""]) =>
    written.startsWith('"')
      ? written.replace(/^"(.*)"\s*$/, "$1").replaceAll('""', '"')
      : written.trim(),
  );
}
