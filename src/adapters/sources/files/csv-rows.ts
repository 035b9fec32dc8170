import { pipeline } from "node:stream/promises";
import { CsvError, parse, type Options } from "csv-parse";
import type { TableProblem, TableRow } from "../../../app/ports/table-reader.ts";
import { TableRefused } from "./table-refused.ts";

const separators = { ";": ";", ",": ",", tab: "\t" } as const;
export type Separator = keyof typeof separators;

/** No row of a table is longer, in characters; more means that a quote was never closed. */
const longestRow = 1_000_000;

/**
 * The rows of a CSV file (RFC 4180, with any of three separators), empty lines left out.
 * @throws TableRefused when the quotes are wrong
 */
export async function* csvRows(
  text: AsyncIterable<string>,
  separator: Separator,
): AsyncGenerator<TableRow> {
  // Counted while parsing: rows that were not handed out yet are lost when a later one is wrong.
  let line = 1;
  const options: Options<TableRow, string[]> = {
    delimiter: separators[separator],
    relax_column_count: true,
    max_record_size: longestRow,
    on_record(cells) {
      const row = { line, cells };
      line += 1 + linesWithin(cells);
      return cells.length > 1 || cells[0] !== "" ? row : null;
    },
  };
  // The types of the library know rows that stay lists alone.
  const parser = parse(options as unknown as Options);
  const fed = pipeline(text, parser);
  // A fault in the text is thrown by the loop, which waits for the same parser.
  fed.catch(() => undefined);
  try {
    yield* parser as AsyncIterable<TableRow>;
    await fed;
  } catch (error) {
    if (error instanceof CsvError) throw new TableRefused([problemOf(error, line)]);
    throw error;
  }
}

/** Line breaks inside the cells of a row. */
function linesWithin(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (cell.includes("\n")) count += cell.split("\n").length - 1;
  return count;
}

function problemOf(error: CsvError, line: number): TableProblem {
  return error.code === "CSV_MAX_RECORD_SIZE"
    ? { kind: "line-too-long", line }
    : { kind: "broken-quotes", line };
}
